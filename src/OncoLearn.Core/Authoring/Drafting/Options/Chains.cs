using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>
/// Whether an option follows from two claims together: where A activates B and B promotes C, “A promotes C” is no wrong answer although no claim states it.
/// </summary>
static class Chains
{
    public static bool Lead(DraftIndex index, Claim asked, string fixedEntity, string option, bool asObject)
    {
        if (RelationFrames.Of(asked.Relation) != RelationFrames.Effect) return false;
        var (start, end) = asObject ? (fixedEntity, option) : (option, fixedEntity);
        var middles = index.Naming(start).Where(claim => Acts(index, asked, claim) && index.KinOf(start).Contains(claim.Subject)).SelectMany(claim => index.KinOf(claim.Object!)).ToHashSet(StringComparer.Ordinal);
        return middles.Count > 0 && index.Naming(end).Any(claim => claim != asked && Acts(index, asked, claim) && index.KinOf(end).Contains(claim.Object!) && middles.Contains(claim.Subject) && !index.KinOf(start).Contains(claim.Subject));
    }

    static bool Acts(DraftIndex index, Claim asked, Claim claim) =>
        claim.Object is not null && claim.Certainty != Certainty.Unknown && RelationFrames.Of(claim.Relation) == RelationFrames.Effect && index.DirectionOf(claim) != Direction.None && index.Tumours.Overlap(asked.Cancer, claim.Cancer);
}
