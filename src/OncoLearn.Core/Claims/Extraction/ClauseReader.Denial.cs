namespace OncoLearn.Core.Claims.Extraction;

sealed partial class ClauseReader
{
    /// <summary>A list of more names than this on one side of a verb is a table, or text whose marks were lost.</summary>
    const int MostNames = 12;

    /// <summary>How many words a denial such as “did not” reaches.</summary>
    const int Reach = 6;

    /// <summary>Each with each; none where one side is too long to be meant so.</summary>
    static IEnumerable<(Entity Subject, Entity Object)> Pairs(IReadOnlyCollection<Entity> subjects, IReadOnlyCollection<Entity> objects) =>
        subjects.Count > MostNames || objects.Count > MostNames ? [] : subjects.SelectMany(subject => objects.Select(@object => (subject, @object)));

    bool IsNegated(int at) => IsNegated(_from, at, Reach);

    /// <summary>“不” denies the verb behind it, also over an adverb or “不与……结合”; “did not” and its like deny what follows soon.</summary>
    bool IsNegated(int from, int at, int reach)
    {
        var behind = at;
        for (var i = at - 1; i >= from && i >= at - reach; i--)
        {
            if (tokens[i].Is(CueKind.Negation) && (tokens[i].Cue!.OnProcess is not "adjacent" || behind == at || IsPreposition(behind))) return true;
            if (tokens[i].Kind is not (CueKind.Adverb or CueKind.Hedge or CueKind.Then)) behind = i;
        }
        return false;
    }

    bool IsPreposition(int at) => tokens[at].Kind is CueKind.With or CueKind.Towards or CueKind.Passive or CueKind.Along or CueKind.In or CueKind.Is;

    /// <summary>Keeps a finding; where it is denied, the relation that says so, and nothing where the vocabulary has no such word.</summary>
    /// <param name="at">The token of the predicate.</param>
    /// <param name="negated">Where the rule knows better than the words before the predicate.</param>
    void Add(Entity subject, string relation, Direction direction, Entity @object, int at, string rule, double confidence, bool? negated = null, Entity? place = null)
    {
        if (subject.Key == @object.Key) return;
        var isDenied = negated ?? IsNegated(at);
        if (IsUnknown(at))
        {
            if (relation is not "effect-not-established-on" && Denied(relation) is not ("no-effect-on" or "not-associated-with")) return;
            (relation, direction, isDenied) = ("effect-not-established-on", Direction.None, false);
        }
        if (isDenied)
        {
            if (Denied(relation) is not { } denied) return;
            (relation, direction) = (denied, Direction.None);
        }
        if (Actor.IsCarried && Actor.Entities.Contains(subject)) confidence -= 0.15;
        _findings.Add(new Finding(subject, relation, direction, @object, at, EndOf(at), rule, confidence, isDenied, place));
    }

    /// <summary>Where the next predicate begins, or what stands in another place: “……而在肝癌中……”, “and in liver cancer”.</summary>
    int EndOf(int at)
    {
        for (var i = at + 1; i < _end; i++)
        {
            if (tokens[i].Cue is { IsPredicate: true } && IsPredicate(_clause, i)) return i;
            if (i > at + 1 && (tokens[i].Kind is CueKind.Then or CueKind.Than || (tokens[i].Is(CueKind.And) && i + 1 < _end && tokens[i + 1].Is(CueKind.In)))) return i;
        }
        return _end;
    }

    static string? Denied(string relation) => relation switch
    {
        "associated-with" or "positively-correlated-with" or "negatively-correlated-with" or "predicts-worse" or "predicts-better" or "not-associated-with" => "not-associated-with",
        "overexpressed-in" or "higher-in" => "not-overexpressed-in",
        "expressed-in" => "not-expressed-in",
        "not-expressed-in" or "overexpressed-as-often-as-in" or "effect-not-established-on" => relation,
        "promotes" or "upregulates" or "induces" or "induces-expression" or "activates" or "maintains" or "stabilises" or "prolongs" or "inhibits" or "downregulates" or "suppresses" or "removes" or "destabilises"
            or "regulates" or "takes-part-in" or "mediates" or "loss-promotes" or "loss-inhibits" or "loss-upregulates" or "loss-downregulates" or "sensitises-to" or "loss-sensitises-to"
            or "confers-resistance-to" or "weakens-effect-of" => "no-effect-on",
        _ => null,
    };
}
