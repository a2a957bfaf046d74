using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>An option that speaks of the other options: all of the above, none of the above, both A and B, 以上都是.</summary>
sealed class AllOrNone : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "all-or-none", LintSeverity.Warning,
        new("“以上都是”“以上都不是”", "All or none of the above"),
        new("知道其中两项就能推出“以上都是”；选“以上都不是”的人说不出什么才对。有了这样的选项，各选项只能按写的次序出现，不能打乱。", "Knowing two options gives “all of the above” away, and “none of the above” does not show what a learner knows instead. With such an option the others cannot be shuffled: they stay in the order in which they are written."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from list in target.Options
        from option in list.Options
        from text in option.Text
        where OptionWords.SpeakOfOthers(text)
        select Doc.Find(option.Path, text.Lang,
            $"选项“{PlainText.Quote(text.Value)}”说的是其他选项，知道一部分就能推出答案。",
            $"The option “{PlainText.Quote(text.Value)}” speaks of the other options, so that half the knowledge is enough.");
}
