using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>A claim as a reader sees it: what is said, how it is known, and where it stands.</summary>
/// <param name="Key">Within its review.</param>
/// <param name="Note">What to doubt, or what the review leaves open; null where there is nothing.</param>
/// <param name="Refs">The review's own reference numbers; empty where it gives none.</param>
/// <param name="Review">The slug of the review.</param>
/// <param name="Course">The slug of the first course that is made from the review; null where there is none.</param>
/// <param name="Section">The section's number as printed.</param>
/// <param name="Paragraph">Of the retelling, from 1.</param>
/// <param name="Opposed">Another claim opposes it.</param>
public sealed record ClaimView(
    long VersionId,
    string Key,
    TextIn Statement,
    TextIn? Note,
    Category Category,
    EvidenceKind Evidence,
    Certainty Certainty,
    IReadOnlyList<int> Refs,
    string Review,
    string? Course,
    string Section,
    int Paragraph,
    bool Opposed)
{
    /// <summary>Whether its course has no such section any more: there is no paragraph to read.</summary>
    public bool IsSectionGone { get; init; }

    /// <inheritdoc cref="Dispute.Over"/>
    public bool Disputed => Dispute.Over(Certainty, Opposed);
}
