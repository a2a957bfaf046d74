using System.Globalization;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Lessons;

/// <summary>
/// Writes a claim as a learning objective: the verb of its level; the claim's own clause, or else the relation's with its names and the cancer unless the clause names it;
/// and for findings on function and therapy the model (in vitro, in vivo, preclinical) unless the clause names it, because they do not carry over to patients by themselves.
/// The first rule that fits gives the level:
/// <list type="number">
/// <item>a side of a conflict: analyse (weigh it against its other side, the weightiest where there are several);</item>
/// <item>disputed: analyse (say what is open to doubt);</item>
/// <item>unknown: remember (state that it is not known);</item>
/// <item>suggested: understand (explain why it is only suggested);</item>
/// <item>therapy with an effect in a stated direction: apply (judge what it means for treatment);</item>
/// <item>function with an effect in a stated direction: understand (explain in one's own words, because the review does not always say by what mechanism);</item>
/// <item>all else (expression, stage, outcome, what is used or tested, no effect, an effect without a direction): remember (state that).</item>
/// </list>
/// A side that is named in the objective of the other, weightier one has none of its own: the next claim takes its place.
/// </summary>
sealed class ObjectiveWriter
{
    readonly LessonSource _source;
    readonly ClaimRanking _ranking;
    readonly Dictionary<string, Claim> _claims;

    ObjectiveWriter(LessonSource source, ClaimRanking ranking)
    {
        _source = source;
        _ranking = ranking;
        _claims = source.Claims.ToDictionary(claim => claim.Key, StringComparer.Ordinal);
    }

    /// <summary>One in three findings becomes an objective, but at least three and at most five.</summary>
    public static IReadOnlyList<LessonObjective> Write(LessonSource source, IReadOnlyList<Claim> claims, ClaimRanking ranking)
    {
        var findings = claims.DistinctBy(claim => claim.Finding).Count();
        var writer = new ObjectiveWriter(source, ranking);
        return [.. writer.Choose(claims, Math.Clamp((findings + 2) / 3, 3, 5)).Select(writer.Write)];
    }

    IReadOnlyList<Claim> Choose(IReadOnlyList<Claim> claims, int count)
    {
        var chosen = _ranking.Choose(claims, count);
        return chosen.FirstOrDefault(claim => IsNamedByOneOf(chosen, claim)) is { } twice ? Choose([.. claims.Where(claim => claim != twice)], count) : chosen;
    }

    bool IsNamedByOneOf(IReadOnlyList<Claim> chosen, Claim claim) =>
        OtherSide(claim) is { } other && chosen.Contains(other) && OtherSide(other) == claim && _ranking.Rank([claim, other]).First() == other;

    LessonObjective Write(Claim claim)
    {
        var (level, verb) = VerbFor(claim);
        return new LessonObjective(level, claim.Key, IsChinese ? Chinese(verb, claim) : English(verb, claim));
    }

    (CognitiveLevel Level, Verb Verb) VerbFor(Claim claim) => claim switch
    {
        _ when OtherSide(claim) is not null => (CognitiveLevel.Analyse, Verb.Weigh),
        { Certainty: Certainty.Disputed } => (CognitiveLevel.Analyse, Verb.Doubt),
        { Certainty: Certainty.Unknown } => (CognitiveLevel.Remember, Verb.StateUnknown),
        { Certainty: Certainty.Suggested } => (CognitiveLevel.Understand, Verb.ExplainDoubt),
        { Category: Category.Therapy } when HasDirection(claim) => (CognitiveLevel.Apply, Verb.JudgeForTreatment),
        { Facet: Facet.Function } when HasDirection(claim) => (CognitiveLevel.Understand, Verb.Explain),
        _ => (CognitiveLevel.Remember, Verb.State),
    };

    bool HasDirection(Claim claim) => _source.Relations[claim.Relation].Direction is not (Direction.None or Direction.Unsigned);

    /// <summary>The weightiest claim that opposes this one, from whichever section; null where nothing does.</summary>
    Claim? OtherSide(Claim claim)
    {
        var sides = _source.Conflicts
            .Where(conflict => conflict.A == claim.Key || conflict.B == claim.Key)
            .Select(conflict => _claims.GetValueOrDefault(conflict.A == claim.Key ? conflict.B : conflict.A))
            .OfType<Claim>();
        return _ranking.Rank(sides).FirstOrDefault();
    }

    string English(Verb verb, Claim claim)
    {
        var opening = verb switch
        {
            Verb.Weigh => "Weigh two statements against each other:",
            Verb.Doubt => "Say what is open to doubt where the review reports that",
            Verb.StateUnknown => "State that it is not known whether",
            Verb.ExplainDoubt => "Explain why it is only suggested that",
            Verb.JudgeForTreatment => "Judge what it means for treatment that",
            Verb.Explain => "Explain in your own words that",
            Verb.State => "State that",
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, message: null),
        };
        return $"{opening} {(verb == Verb.Weigh ? Both(claim, Said, "; ", " (section {0})") : Said(claim))}";

        string Said(Claim said) => $"{Clause(said)}{(CancerToName(said) is { } name ? $" in {name}" : "")}{(ModelToName(said) is { } model ? $" ({model})" : "")}";
    }

    string Chinese(Verb verb, Claim claim)
    {
        var opening = verb switch
        {
            Verb.Weigh => "权衡两种说法：",
            Verb.Doubt => "说出综述这一说法存疑的地方：",
            Verb.StateUnknown => "指出目前不清楚是否如此：",
            Verb.ExplainDoubt => "说明为什么这一点只是推测：",
            Verb.JudgeForTreatment => "判断这一点对治疗意味着什么：",
            Verb.Explain => "用自己的话说明：",
            Verb.State => "指出",
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, message: null),
        };
        var rest = verb == Verb.Weigh ? Both(claim, Said, "；", "（第 {0} 节）") : Said(claim);
        return Script.IsSpacedLetter(rest[0]) && !opening.EndsWith('：') ? $"{opening} {rest}" : opening + rest;

        string Said(Claim said) => $"{(CancerToName(said) is { } name ? $"在{Script.Spaced(name)}中，" : "")}{Clause(said)}{(ModelToName(said) is { } model ? $"（{model}）" : "")}";
    }

    /// <param name="place">Of the other side, where that stands in another section.</param>
    string Both(Claim claim, Func<Claim, string> said, string between, string place)
    {
        var other = OtherSide(claim)!;
        return said(claim) + between + said(other) + (other.Section == claim.Section ? "" : string.Format(CultureInfo.InvariantCulture, place, other.Section));
    }

    /// <summary>Null where there is none, or where the clause already names it.</summary>
    string? CancerToName(Claim claim)
    {
        if (claim.Cancer is null || claim.Clause is not null) return null;
        var cancer = _source.Entities[claim.Cancer];
        var clause = Clause(claim);
        return cancer.Names.GetValueOrDefault(_source.Lang, []).Any(name => clause.Contains(name, StringComparison.OrdinalIgnoreCase)) ? null : Name(claim.Cancer);
    }

    /// <summary>Null where the finding needs none, and where the clause already names it.</summary>
    string? ModelToName(Claim claim)
    {
        if (claim.Facet != Facet.Function && claim.Category != Category.Therapy) return null;
        var model = claim.Evidence switch
        {
            EvidenceKind.InVitro => IsChinese ? "体外" : "in vitro",
            EvidenceKind.InVivo => IsChinese ? "体内" : "in vivo",
            EvidenceKind.Preclinical => IsChinese ? "临床前" : "preclinical",
            _ => null,
        };
        return model is null || Clause(claim).Contains(model, StringComparison.OrdinalIgnoreCase) ? null : model;
    }

    string Clause(Claim claim) =>
        claim.Clause?.In([_source.Lang]).Value
        ?? _source.Relations[claim.Relation].Say(_source.Lang, Name(claim.Subject), claim.Object is { } key ? Name(key) : null).Trim();

    string Name(string entity) => _source.Entities[entity].NameIn([_source.Lang]).Value;

    bool IsChinese => _source.Lang.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    enum Verb
    {
        Weigh,
        Doubt,
        StateUnknown,
        ExplainDoubt,
        JudgeForTreatment,
        Explain,
        State,
    }
}
