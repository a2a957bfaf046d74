namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>Relations whose objects can stand in one another's place: what is promoted can be inhibited, but nothing can be localised to it.</summary>
static class RelationFrames
{
    const string Effect = "effect";

    static readonly Dictionary<string, string> Frames = new[]
    {
        ("place", "localised-to expressed-in not-expressed-in detected-in secretes"),
        ("level", "higher-in lower-in high-more-often-in more-frequent-in overexpressed-in not-overexpressed-in overexpressed-as-often-as-in overexpressed-less-often-than-in as-frequent-as-in lost-in occurs-in absent-from"),
        ("together", "positively-correlated-with negatively-correlated-with not-associated-with associated-with predicts-worse predicts-better prolongs"),
        ("part", "contains encodes belongs-to"),
        ("type", "subtype-of arises-from resembles differs-from"),
        ("cycle", "arrests-at loss-arrests-at"),
        ("therapy", "treats tested-in approved-for recommended-for used-for not-recommended-for limited-effect-in candidate-target-in candidate-diagnostic-target-in marker-of"),
        ("drug", "sensitises-to loss-sensitises-to confers-resistance-to weakens-effect-of partly-sensitive-to"),
        ("harm", "causes-adverse-effect"),
    }.SelectMany(frame => frame.Item2.Split(' '), (frame, relation) => (relation, frame.Item1)).ToDictionary(pair => pair.relation, pair => pair.Item1, StringComparer.Ordinal);

    public static string Of(string relation) => Frames.GetValueOrDefault(relation, Effect);
}
