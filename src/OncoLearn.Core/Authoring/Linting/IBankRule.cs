namespace OncoLearn.Core.Authoring.Linting;

/// <summary>Looks for one flaw that only many questions together can have. Its findings have no path: they stand in no single question.</summary>
public interface IBankRule
{
    LintRuleDoc Doc { get; }

    string Id => Doc.Id;

    LintSeverity Severity => Doc.Severity;

    IEnumerable<LintFinding> Check(IReadOnlyList<LintTarget> bank);
}
