using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>A question without an explanation.</summary>
sealed class MissingExplanation : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "missing-explanation", LintSeverity.Warning,
        new("缺少解析", "The explanation is missing"),
        new("解析说明答案依据什么证据、出自哪一节，没有它就只能记住结论。", "The explanation names the evidence and the section; without it only the result can be remembered."),
        LintSources.House);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from text in target.Question.Texts
        where text is { Role: TextRole.Explanation, Text: null }
        select Doc.Find(text.Path, lang: null, "没有写解析，答题后看不到答案的依据。", "There is no explanation, so that the evidence for the key is not seen after answering.");
}
