namespace OncoLearn.Core.Authoring.Linting;

/// <summary>Looks for the flaws of item writing that can be seen without anybody's answers.</summary>
public static class Linter
{
    /// <returns>The gravest first, else in the order of the rules; what is waived says so and stays.</returns>
    public static IReadOnlyList<LintFinding> Check(LintTarget target, IReadOnlyList<LintWaiver>? waivers = null)
    {
        var reasons = (waivers ?? []).Where(waiver => waiver.Problem is null).DistinctBy(waiver => waiver.Rule, StringComparer.Ordinal)
            .ToDictionary(waiver => waiver.Rule, waiver => waiver.Reason.Trim(), StringComparer.Ordinal);
        return
        [
            .. LintRules.Questions
                .SelectMany(rule => rule.Check(target))
                // Parts may share their options: what is wrong with those is said once.
                .DistinctBy(finding => (finding.RuleId, finding.Path, finding.Lang, finding.Message))
                .Select(finding => finding with { WaivedBecause = reasons.GetValueOrDefault(finding.RuleId) })
                .OrderByDescending(finding => finding.Severity),
        ];
    }

    /// <summary>What only shows in many questions together.</summary>
    public static IReadOnlyList<LintFinding> CheckBank(IReadOnlyList<LintTarget> bank) => [.. LintRules.Banks.SelectMany(rule => rule.Check(bank))];
}
