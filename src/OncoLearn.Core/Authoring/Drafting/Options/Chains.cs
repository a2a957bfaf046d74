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

    /// <summary>Whether a sentence that may be of the asked tumour names the key and the option together: they may be members of one chain, and one effect is both's.</summary>
    public static bool Hold(DraftIndex index, Claim asked, string key, string option) =>
        RelationFrames.Of(asked.Relation) == RelationFrames.Effect && index.Entity(key).Kind == index.Entity(option).Kind && index.Entity(key).Kind != EntityKind.Drug
        && index.TellingOf(key, option).Any(claim => claim != asked && RelationFrames.Of(claim.Relation) == RelationFrames.Effect && index.Tumours.Overlap(asked.Cancer, claim.Cancer));

    static bool Acts(DraftIndex index, Claim asked, Claim claim) =>
        claim.Object is not null && claim.Certainty != Certainty.Unknown && RelationFrames.Of(claim.Relation) == RelationFrames.Effect && index.DirectionOf(claim) != Direction.None && index.Tumours.Overlap(asked.Cancer, claim.Cancer);
}
