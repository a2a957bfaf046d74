using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>Two options, or two items that are put in order or matched, that are the same but for letter case, width, spaces, punctuation and emphasis.</summary>
sealed class DuplicateOptions : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "duplicate-options", LintSeverity.Error,
        new("两个选项或两项相同", "Two options or items are the same"),
        new("同一个选项出现两次，要么都对，要么都可以排除；相同的两项分不出先后和对应。题目无法公平判分。", "An option that is there twice is right twice or ruled out twice, and of two items that are the same nobody can tell which is which: neither can be graded fairly."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target) => [.. Options(target), .. Items(target)];

    IEnumerable<LintFinding> Items(LintTarget target) =>
        from item in target.Question.Texts
        where item is { Role: TextRole.Item, Text: not null }
        from one in item.Text!
        group (item.Path, one.Value) by (one.Lang, Normal: PlainText.Normal(one.Value)) into same
        where same.Key.Normal.Length > 0 && same.Count() > 1
        select Doc.Find(same.ElementAt(1).Path, same.Key.Lang,
            $"“{PlainText.Quote(same.First().Value)}”出现了两次，分不出是哪一项，无法公平判分。",
            $"“{PlainText.Quote(same.First().Value)}” is there twice: nobody can tell which is which, and it cannot be graded fairly.");

    IEnumerable<LintFinding> Options(LintTarget target) =>
        from list in target.Options
        from lang in list.Languages
        from same in list.Options.GroupBy(option => PlainText.Normal(option.In(lang)), StringComparer.Ordinal)
        where same.Key.Length > 0 && same.Count() > 1
        select Doc.Find(same.ElementAt(1).Path, lang,
            $"选项“{PlainText.Quote(same.First().In(lang))}”出现了两次，无法公平判分。",
            $"The option “{PlainText.Quote(same.First().In(lang))}” is there twice and cannot be graded fairly.");
}
