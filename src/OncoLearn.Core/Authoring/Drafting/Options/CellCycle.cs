using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>Phases are what cells stop in; nothing inhibits or promotes them, and they are no option among processes.</summary>
static class CellCycle
{
    public static bool IsPhase(Entity entity) => entity.Symbol.EndsWith("phase", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the claim speaks of a phase only where it speaks of arrest.</summary>
    public static bool Fits(DraftIndex index, Claim claim) =>
        RelationFrames.Of(claim.Relation) == "cycle" || !new[] { claim.Subject, claim.Object }.OfType<string>().Any(key => IsPhase(index.Entity(key)));
}
