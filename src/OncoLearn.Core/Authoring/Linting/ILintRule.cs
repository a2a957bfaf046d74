namespace OncoLearn.Core.Authoring.Linting;

/// <summary>
/// Looks for one flaw in one question. It reads the question through its texts, option sets and tolerances, never by its type, and never throws
/// on a question that its type could read.
/// </summary>
public interface ILintRule
{
    LintRuleDoc Doc { get; }

    string Id => Doc.Id;

    LintSeverity Severity => Doc.Severity;

    IEnumerable<LintFinding> Check(LintTarget target);
}
