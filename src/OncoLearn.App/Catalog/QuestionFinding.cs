using System.Globalization;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What the linter found in a bank's file, and where.</summary>
/// <param name="File">Relative to the folder that holds <c>content/</c>, with forward slashes; as it was named where there is no such folder.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Question">Its key; null where many questions together have the flaw, or where the file itself is at fault.</param>
/// <param name="Rule">The linter's rule, or the code of a fault that <see cref="ContentCheck"/> reports.</param>
/// <param name="Path">The JSON path in the question.</param>
/// <param name="Lang">Null where it shows in all languages.</param>
/// <param name="WaivedBecause">The writer's reason; null where it is not waived.</param>
public sealed record QuestionFinding(
    string File, int Line, int Column, string? Question, string Rule, LintSeverity Severity, string Path, string? Lang, Bilingual Message, bool HasFix, string? WaivedBecause)
{
    /// <summary>Whether it is to be put right or waived.</summary>
    public bool Counts => WaivedBecause is null && Severity > LintSeverity.Advice;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{File}:{Line}:{Column}: {Severity.Word()}: {Message.En} [{Rule}]{(WaivedBecause is null ? "" : $" (waived: {WaivedBecause})")}");
}
