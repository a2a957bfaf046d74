using OncoLearn.App.Catalog;

namespace OncoLearn.Web.Pages.Claims;

/// <summary>A claim with its evidence, beside the paragraph that says it or away from it.</summary>
/// <param name="Paragraph">The address of that paragraph; null where the card stands beside it.</param>
public sealed record ClaimCard(ClaimView Claim, string? Paragraph = null)
{
    /// <summary>Beside its paragraph a card is one of many, and its note waits to be opened.</summary>
    public bool IsNoteOpen => Paragraph is not null;
}
