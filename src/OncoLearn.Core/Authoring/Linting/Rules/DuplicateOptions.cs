namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>Two options that are the same but for letter case, width, spaces, punctuation and emphasis.</summary>
sealed class DuplicateOptions : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "duplicate-options", LintSeverity.Error,
        new("两个选项相同", "Two options are the same"),
        new("同一个选项出现两次，要么都对，要么都可以排除，题目无法公平判分。", "An option that is there twice is right twice or ruled out twice, and cannot be graded fairly."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from list in target.Options
        from lang in list.Languages
        from same in list.Options.GroupBy(option => PlainText.Normal(option.In(lang)), StringComparer.Ordinal)
        where same.Key.Length > 0 && same.Count() > 1
        select Doc.Find(same.ElementAt(1).Path, lang,
            $"选项“{same.First().In(lang)}”出现了两次，无法公平判分。",
            $"The option “{same.First().In(lang)}” is there twice and cannot be graded fairly.");
}
