using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>A flaw that a rule found.</summary>
/// <param name="Path">The JSON path in the payload, as <see cref="Questions.PlacedText"/> has it; what is missing is named by the path where it would stand. Empty for the whole.</param>
/// <param name="Lang">The language in which it shows, by BCP-47 tag; null where it shows in all.</param>
/// <param name="Message">One sentence: what was found, and why it matters.</param>
/// <param name="Fix">A change that takes the flaw away without asking anybody; null where a person has to think.</param>
public sealed record LintFinding(string RuleId, LintSeverity Severity, string Path, string? Lang, Bilingual Message, LintFix? Fix = null)
{
    /// <summary>The writer's reason for leaving it; null where nobody gave one. A waived finding stays to be seen.</summary>
    public string? WaivedBecause { get; init; }

    /// <summary>Whether it is to be put right or waived.</summary>
    public bool Counts => WaivedBecause is null && Severity > LintSeverity.Advice;
}
