namespace OncoLearn.App.Catalog.Files;

/// <summary>Collects what is found, in the order of files and lines.</summary>
sealed class FindingList
{
    readonly List<ContentFinding> _findings = [];

    /// <summary>Whether a file could not be read at all.</summary>
    public bool HasUnreadable { get; private set; }

    public void Unreadable(Spot at, string code, string message)
    {
        HasUnreadable = true;
        Error(at, code, message);
    }

    public void Error(Spot at, string code, string message) => Add(at, FindingSeverity.Error, code, message);

    public void Warn(Spot at, string code, string message) => Add(at, FindingSeverity.Warning, code, message);

    public IReadOnlyList<ContentFinding> Sorted() =>
        [.. _findings.Distinct().OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)];

    void Add(Spot at, FindingSeverity severity, string code, string message) =>
        _findings.Add(new ContentFinding(at.File, at.Line, at.Column, severity, code, message));
}
