using System.Globalization;

namespace OncoLearn.App.Catalog;

public enum FindingSeverity
{
    /// <summary>Worth a look; the content loads.</summary>
    Warning,

    /// <summary>The content does not load.</summary>
    Error,
}

/// <summary>What is wrong with the content files, and where.</summary>
/// <param name="File">Relative to the folder that holds <c>content/</c>, with forward slashes.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Code">Stable, such as <c>unknown-field</c>.</param>
/// <param name="Message">For a person who is not a programmer.</param>
public sealed record ContentFinding(string File, int Line, int Column, FindingSeverity Severity, string Code, string Message)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {(Severity == FindingSeverity.Error ? "error" : "warning")}: {Message} [{Code}]");
}
