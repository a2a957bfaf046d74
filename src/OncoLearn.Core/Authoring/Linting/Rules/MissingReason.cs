using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>An option, premise or item without its reason.</summary>
sealed class MissingReason : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "missing-reason", LintSeverity.Warning,
        new("缺少理由", "A reason is missing"),
        new("答题后看到的理由才是学习发生的地方：为什么有人会选它，它容易与什么混淆。", "The reasons shown after answering are where learning happens: why one might choose it, and what it is confused with."),
        LintSources.House);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from text in target.Question.Texts
        where text is { Role: TextRole.Reason, Text: null }
        select Doc.Find(text.Path, lang: null, "这里没有写理由，答题后就学不到为什么。", "No reason is given here, so that nothing is learnt from it after answering.");
}
