namespace OncoLearn.Core.Authoring.Linting.BankRules;

/// <summary>The numbers of true and of false answers differ by more than one.</summary>
sealed class TrueAndFalse : IBankRule
{
    public LintRuleDoc Doc { get; } = new(
        "true-false", LintSeverity.Warning,
        new("对与错的数目相差太大", "More true than false, or the reverse"),
        new("对多错少（或相反）时，一律选多的那边就能得分。", "Where one of them prevails, choosing it everywhere scores."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(IReadOnlyList<LintTarget> bank)
    {
        var answers = bank.SelectMany(target => target.Type.Subparts(target.Question)).Where(TrueOrFalse.IsOne).Select(TrueOrFalse.IsTrue).ToList();
        var right = answers.Count(answer => answer);
        var wrong = answers.Count - right;
        if (Math.Abs(right - wrong) <= 1) yield break;
        yield return Doc.Find("", lang: null,
            $"判断题中正确的有 {right} 个，错误的有 {wrong} 个；两者应当各占一半。",
            $"{right} true/false statements are true and {wrong} are false; there should be as many of each.");
    }
}
