namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>Relations whose objects can stand in one another's place: what is promoted can be inhibited, but nothing can be localised to it.</summary>
static class RelationFrames
{
    /// <summary>Kinship and likeness.</summary>
    public const string Type = "type";

    /// <summary>One acts on the other.</summary>
    public const string Effect = "effect";

    /// <summary>Where there is more of it, or less.</summary>
    public const string Level = "level";

    /// <summary>Adverse effects.</summary>
    public const string Harm = "harm";

    /// <summary>A reason and not a finding: neither asked for nor a role.</summary>
    public const string Why = "may-explain";

    static readonly HashSet<string> Clear = new(
        ("upregulates downregulates induces-expression induces activates inhibits promotes suppresses maintains binds interacts-with stabilises destabilises phosphorylates splices arrests-at "
            + "loss-arrests-at loss-inhibits loss-promotes loss-upregulates loss-downregulates sensitises-to loss-sensitises-to confers-resistance-to weakens-effect-of prolongs causes-adverse-effect "
            + "treats lost-in positively-correlated-with negatively-correlated-with predicts-worse predicts-better").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether the finding may be told without its tumour, which is then asked for.</summary>
    public static bool IsTold(string relation) => Clear.Contains(relation) || relation is "no-effect-on" or "not-associated-with";

    /// <summary>The experiment or the tumour took the subject away.</summary>
    public static bool IsLoss(string relation) => relation.StartsWith("loss-", StringComparison.Ordinal);

    /// <summary>Compares with something that only the claim's own sentence names: “higher in X”, but than where?</summary>
    public static bool Compares(string relation) => relation is "higher-in" or "lower-in" or "high-more-often-in" or "more-frequent-in";

    static readonly Dictionary<string, string> Frames = new[]
    {
        ("place", "localised-to expressed-in not-expressed-in detected-in secretes"),
        (Level, "higher-in lower-in high-more-often-in more-frequent-in overexpressed-in not-overexpressed-in overexpressed-as-often-as-in overexpressed-less-often-than-in as-frequent-as-in lost-in occurs-in absent-from"),
        ("together", "positively-correlated-with negatively-correlated-with not-associated-with associated-with predicts-worse predicts-better prolongs"),
        ("part", "contains encodes belongs-to"),
        (Type, "subtype-of arises-from resembles differs-from"),
        ("cycle", "arrests-at loss-arrests-at"),
        ("therapy", "treats tested-in approved-for recommended-for used-for not-recommended-for limited-effect-in candidate-target-in candidate-diagnostic-target-in marker-of"),
        ("drug", "sensitises-to loss-sensitises-to confers-resistance-to weakens-effect-of partly-sensitive-to"),
        (Harm, "causes-adverse-effect"),
        ("why", Why),
    }.SelectMany(frame => frame.Item2.Split(' '), (frame, relation) => KeyValuePair.Create(relation, frame.Item1)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public static string Of(string relation) => Frames.GetValueOrDefault(relation, Effect);
}
