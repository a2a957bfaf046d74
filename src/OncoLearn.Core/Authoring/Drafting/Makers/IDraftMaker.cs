using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Makes drafts of one kind.</summary>
interface IDraftMaker
{
    /// <summary>The claims that it may ask about.</summary>
    IEnumerable<Claim> Candidates(DraftIndex index);

    /// <param name="round">How many drafts of the same claim were made before.</param>
    /// <returns>Null where no good question can be made of it.</returns>
    ClaimDraft? Make(DraftIndex index, Claim claim, int round, Chance chance);
}
