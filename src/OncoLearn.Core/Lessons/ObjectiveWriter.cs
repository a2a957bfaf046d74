using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Lessons;

/// <summary>
/// Writes a claim as a learning objective: the verb of its level; the claim's own clause, or else the relation's with its names and the cancer unless the clause names it;
/// and for findings on function and therapy the model (in vitro, in vivo, preclinical), because they do not carry over to patients by themselves.
/// The first rule that fits gives the level:
/// <list type="number">
/// <item>disputed, or part of a conflict: analyse (weigh the evidence);</item>
/// <item>unknown: remember (state that it is not known);</item>
/// <item>suggested: understand (explain why it is only suggested);</item>
/// <item>therapy: apply (judge what it means for treatment);</item>
/// <item>function with an effect in a stated direction: understand (explain in one's own words, because the review does not always say by what mechanism);</item>
/// <item>expression, stage, outcome, no effect, and an effect without a direction: remember (state that).</item>
/// </list>
/// </summary>
sealed class ObjectiveWriter(LessonSource source)
{
    /// <summary>One in three findings becomes an objective, but at least three and at most five.</summary>
    public static IReadOnlyList<LessonObjective> Write(LessonSource source, IReadOnlyList<Claim> claims, ClaimRanking ranking)
    {
        var findings = claims.DistinctBy(claim => claim.Finding).Count();
        var writer = new ObjectiveWriter(source);
        return [.. ranking.Choose(claims, Math.Clamp((findings + 2) / 3, 3, 5)).Select(writer.Write)];
    }

    LessonObjective Write(Claim claim)
    {
        var (level, verb) = VerbFor(claim);
        return new LessonObjective(level, claim.Key, IsChinese ? Chinese(verb, claim) : English(verb, claim));
    }

    (CognitiveLevel Level, Verb Verb) VerbFor(Claim claim) => claim switch
    {
        _ when claim.Certainty == Certainty.Disputed || source.Conflicts.Any(conflict => conflict.Involves(claim.Key)) => (CognitiveLevel.Analyse, Verb.Weigh),
        { Certainty: Certainty.Unknown } => (CognitiveLevel.Remember, Verb.StateUnknown),
        { Certainty: Certainty.Suggested } => (CognitiveLevel.Understand, Verb.ExplainDoubt),
        { Category: Category.Therapy } => (CognitiveLevel.Apply, Verb.JudgeForTreatment),
        { Facet: Facet.Function } when source.Relations[claim.Relation].Direction is not (Direction.None or Direction.Unsigned) => (CognitiveLevel.Understand, Verb.Explain),
        _ => (CognitiveLevel.Remember, Verb.State),
    };

    string English(Verb verb, Claim claim)
    {
        var opening = verb switch
        {
            Verb.Weigh => "Weigh the evidence for and against the finding that",
            Verb.StateUnknown => "State that it is not known whether",
            Verb.ExplainDoubt => "Explain why it is only suggested that",
            Verb.JudgeForTreatment => "Judge what it means for treatment that",
            Verb.Explain => "Explain in your own words that",
            Verb.State => "State that",
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, message: null),
        };
        var cancer = CancerToName(claim) is { } name ? $" in {name}" : "";
        var model = ModelToName(claim) switch
        {
            EvidenceKind.InVitro => " (in vitro)",
            EvidenceKind.InVivo => " (in vivo)",
            EvidenceKind.Preclinical => " (preclinical)",
            _ => "",
        };
        return $"{opening} {Clause(claim)}{cancer}{model}";
    }

    string Chinese(Verb verb, Claim claim)
    {
        var opening = verb switch
        {
            Verb.Weigh => "权衡支持与反对这一发现的证据：",
            Verb.StateUnknown => "指出这一点尚不清楚：",
            Verb.ExplainDoubt => "说明为什么这一点只是推测：",
            Verb.JudgeForTreatment => "判断这一点对治疗意味着什么：",
            Verb.Explain => "用自己的话说明：",
            Verb.State => "指出",
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, message: null),
        };
        var cancer = CancerToName(claim) is { } name ? $"在{Spaced(name)}中，" : "";
        var model = ModelToName(claim) switch
        {
            EvidenceKind.InVitro => "（体外）",
            EvidenceKind.InVivo => "（体内）",
            EvidenceKind.Preclinical => "（临床前）",
            _ => "",
        };
        var rest = $"{cancer}{Clause(claim)}{model}";
        return Script.IsSpacedLetter(rest[0]) && !opening.EndsWith('：') ? $"{opening} {rest}" : opening + rest;
    }

    /// <summary>Null where there is none, or where the clause already names it.</summary>
    string? CancerToName(Claim claim)
    {
        if (claim.Cancer is null || claim.Clause is not null) return null;
        var cancer = source.Entities[claim.Cancer];
        var clause = Clause(claim);
        return cancer.Names.GetValueOrDefault(source.Lang, []).Any(name => clause.Contains(name, StringComparison.OrdinalIgnoreCase)) ? null : Name(claim.Cancer);
    }

    static EvidenceKind? ModelToName(Claim claim) => claim.Facet == Facet.Function || claim.Category == Category.Therapy ? claim.Evidence : null;

    string Clause(Claim claim) =>
        claim.Clause?.In([source.Lang]).Value
        ?? source.Relations[claim.Relation].Say(source.Lang, Name(claim.Subject), claim.Object is { } key ? Name(key) : null).Trim();

    string Name(string entity) => source.Entities[entity].NameIn([source.Lang]).Value;

    bool IsChinese => source.Lang.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    // Latin letters keep a space from Chinese characters.
    static string Spaced(string name) => $"{(Script.IsSpacedLetter(name[0]) ? " " : "")}{name}{(Script.IsSpacedLetter(name[^1]) ? " " : "")}";

    enum Verb
    {
        Weigh,
        StateUnknown,
        ExplainDoubt,
        JudgeForTreatment,
        Explain,
        State,
    }
}
