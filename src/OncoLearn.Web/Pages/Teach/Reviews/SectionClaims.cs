using OncoLearn.App.Imports;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>The confirmed claims of an import by the section that says them.</summary>
public sealed class SectionClaims(FindCandidates.Found found)
{
    readonly ILookup<ParagraphPlace, TriagedClaim> _confirmed = found.Claims.Where(claim => claim.State == CandidateState.Confirmed)
        .ToLookup(claim => new ParagraphPlace(claim.Found.Section, claim.Found.Paragraph));

    /// <returns>In the order of the paragraphs.</returns>
    public IReadOnlyList<TriagedClaim> Of(PlannedSection section) => [.. section.Paragraphs.SelectMany(paragraph => _confirmed[paragraph.Place])];
}
