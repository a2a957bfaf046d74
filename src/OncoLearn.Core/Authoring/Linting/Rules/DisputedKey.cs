using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// Every claim that a part rests on is disputed: by the review, or by another claim. A question that cites both sides of a conflict asks about the
/// conflict and has no such part.
/// </summary>
sealed class DisputedKey : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "disputed-key", LintSeverity.Warning,
        new("答案只依据有争议的结论", "The key rests on a disputed claim"),
        new("证据互相矛盾时，把其中一方当作唯一答案，是在教学生忽视另一方。", "Where the evidence conflicts, to call one side right is to teach that there is no other."),
        LintSources.House);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        CitesBothSides(target) ? [] :
        from part in target.Question.Parts
        let claims = target.ClaimsOf(part.Key)
        where claims.Count > 0 && claims.All(claim => Dispute.Over(claim.Certainty, target.Course?.IsOpposed(claim) == true))
        let path = target.Options.FirstOrDefault(list => list.PartKey == part.Key)?.Keys.FirstOrDefault()?.Path ?? "stem"
        select Doc.Find(path, lang: null,
            $"答案只依据有争议的结论“{claims[0].Key}”，另一方的证据被当成了错误。",
            $"The key rests on the disputed claim “{claims[0].Key}” alone, which makes the evidence of the other side wrong.");

    static bool CitesBothSides(LintTarget target)
    {
        var cited = target.Claims.Values.SelectMany(claims => claims).Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);
        return target.Course?.Conflicts.Any(conflict => cited.Count(conflict.Involves) > 1) == true;
    }
}
