using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Makes drafts of one kind.</summary>
interface IDraftMaker
{
    DraftKind Kind { get; }

    /// <summary>The claims that it may ask about.</summary>
    IEnumerable<Claim> Candidates(DraftIndex index);

    /// <returns>Null where no good question can be made of it.</returns>
    ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw);
}
