using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>Chains of claims in one tumour, each of which begins at what the one before acts on.</summary>
static class Pathways
{
    /// <summary>As many claims as a chain needs to be worth ordering.</summary>
    const int Fewest = 3;

    /// <summary>As many as can be kept apart.</summary>
    const int Most = 5;

    /// <summary>Reported outright, with a direction of its own, of one thing that acts on another.</summary>
    public static bool IsStep(DraftIndex index, Claim claim) =>
        index.IsFact(claim) && claim.Certainty == Certainty.Reported && claim.Object is { } to && to != claim.Subject && RelationFrames.Of(claim.Relation) == RelationFrames.Effect
        && index.DirectionOf(claim) is Direction.Up or Direction.Down && !RelationFrames.IsLoss(claim.Relation)
        && new[] { claim.Subject, to }.All(key => index.Entity(key) is { IsGeneral: false, Kind: EntityKind.Gene or EntityKind.Process or EntityKind.Pathway or EntityKind.Drug });

    /// <summary>Whether a chain may begin with it: nothing leads to it, which would make a longer one.</summary>
    public static bool IsFirst(DraftIndex index, Claim claim) =>
        IsStep(index, claim) && !index.Roles.AsObject(claim.Subject).Any(before => IsStep(index, before) && before.Subject != claim.Object && Joins(index, [before], claim));

    /// <summary>So many chains from one claim are looked at: where many claims join, there are more than anybody could ask for.</summary>
    const int Explored = 2000;

    /// <summary>The longest first, as many as are asked at most. No member is close to another, and nothing that any course says leads back from a later member to an earlier one.</summary>
    public static IReadOnlyList<List<Claim>> From(DraftIndex index, Claim first) =>
        [.. Longer(index, [first]).Take(Explored).Where(chain => chain.Count >= Fewest).OrderByDescending(chain => chain.Count).Take(Drafter.Rounds)];

    static IEnumerable<List<Claim>> Longer(DraftIndex index, List<Claim> chain)
    {
        yield return chain;
        if (chain.Count == Most) yield break;
        foreach (var next in index.Roles.AsSubject(chain[^1].Object!))
            if (IsStep(index, next) && Joins(index, chain, next))
                foreach (var longer in Longer(index, [.. chain, next])) yield return longer;
    }

    static bool Joins(DraftIndex index, List<Claim> chain, Claim next)
    {
        var members = chain.Select(claim => claim.Subject).Append(chain[^1].Object!).ToList();
        return chain.TrueForAll(claim => (claim.Cancer == next.Cancer && (next.Cancer is not null || claim.Section == next.Section)) || (claim.Section == next.Section && (claim.Cancer is null || next.Cancer is null)))
            && members.TrueForAll(member => !index.Closeness.IsTooClose(member, next.Object!) && !LeadsBack(index, next, member));
    }

    static bool LeadsBack(DraftIndex index, Claim last, string earlier) => index.Naming(last.Object!).Any(claim =>
        index.KinOf(last.Object!).Contains(claim.Subject) && claim.Object is { } to && index.KinOf(earlier).Contains(to) && RelationFrames.Of(claim.Relation) == RelationFrames.Effect && index.Tumours.Overlap(claim.Cancer, last.Cancer));
}
