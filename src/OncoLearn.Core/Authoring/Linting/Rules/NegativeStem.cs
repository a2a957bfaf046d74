using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>A stem that asks for the exception without setting the negation off, in bold, italics or capitals.</summary>
sealed class NegativeStem : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "negative-stem", LintSeverity.Warning,
        new("否定式题干没有强调否定词", "A negative stem without emphasis"),
        new("漏看“不”字的人答错，不是因为不懂。能正着问就正着问；不能，就把否定词加粗。", "Who overlooks the “not” errs for another reason than ignorance. Ask positively where possible; where not, set the negation in bold."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from text in target.Question.Texts
        where !target.IsStatement && text is { Role: TextRole.Stem, Text: not null }
        from one in text.Text!
        let negation = Negation.In(one.Value, one.Lang)
        where negation is { IsEmphasised: false }
        select Doc.Find(text.Path, one.Lang,
            $"题干用“{negation.Word}”来问例外，却没有强调它，容易看漏。",
            $"The stem asks for the exception with “{negation.Word}” and does not emphasise it, so that it is easily overlooked.",
            new LintFix(new("把否定词加粗", "Set the negation in bold"), [new LintEdit.SetText(text.Path, one.Lang, negation.Emphasised)]));
}
