using OncoLearn.App.Catalog;

namespace OncoLearn.Web.Pages.Claims;

/// <summary>A claim with its evidence, beside the paragraph that says it or away from it.</summary>
/// <param name="Paragraph">The address of that paragraph; null where the card stands beside it.</param>
/// <param name="IsLinkedToConflict">False where the other side stands beside it.</param>
public sealed record ClaimCard(ClaimView Claim, string? Paragraph = null, bool IsLinkedToConflict = true)
{
    /// <summary>Beside its paragraph a card is one of many, and its note waits to be opened.</summary>
    public bool IsNoteOpen => Paragraph is not null;

    /// <summary>Where the claim stands beside the one that opposes it; null where none does, or where no course holds the review.</summary>
    public static string? ConflictOf(ClaimView claim) => claim is { Opposed: true, Course: { } course } ? $"/courses/{course}/conflicts#claim-{claim.Key}" : null;
}
