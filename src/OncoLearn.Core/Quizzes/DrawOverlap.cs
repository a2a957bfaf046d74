namespace OncoLearn.Core.Quizzes;

/// <summary>How many questions two attempts are expected to have in common.</summary>
/// <param name="Shared">The mean; what is fixed is always shared.</param>
/// <param name="Questions">Questions in an attempt.</param>
/// <param name="Estimated">Draws share candidates in part, so that their share is simulated.</param>
public sealed record DrawOverlap(double Shared, int Questions, bool Estimated)
{
    /// <summary>Draws that are simulated, with the seeds from 0; all their pairs are compared.</summary>
    public const int Simulated = 64;

    /// <param name="asked">How many questions every attempt has.</param>
    /// <returns>Null where the pools do not suffice.</returns>
    public static DrawOverlap? Of(IReadOnlyList<DrawPool> pools, int asked)
    {
        if (PoolShortage.Of(pools).Count > 0) return null;
        var (shared, estimated) = ((double)asked, false);
        foreach (var group in Connected(pools))
        {
            var same = group.All(pool => pool.Candidates.Count == group[0].Candidates.Count && pool.Candidates.ToHashSet().SetEquals(group[0].Candidates));
            shared += same ? OfOnePool(group.Sum(pool => pool.Count), group[0].Candidates.Count) : OfSimulation(group);
            estimated |= !same;
        }
        return new DrawOverlap(shared, asked + pools.Sum(pool => pool.Count), estimated);
    }

    /// <summary>
    /// n²/N: of the n questions of one draw without replacement from N, the other draw holds each with the probability n/N (the expectation of a
    /// hypergeometric variable; Feller 1968, An Introduction to Probability Theory and Its Applications I, IX.5).
    /// </summary>
    static double OfOnePool(int drawn, int candidates) => drawn == 0 ? 0 : (double)drawn * drawn / candidates;

    /// <summary>Of a question that is in c of the M draws, c(c-1) of the M(M-1) ordered pairs share it.</summary>
    static double OfSimulation(IReadOnlyList<DrawPool> pools) =>
        Enumerable.Range(0, Simulated)
            .SelectMany(seed => QuestionDraw.Draw(pools, new Chance(seed))!.SelectMany(drawn => drawn))
            .CountBy(question => question)
            .Sum(pair => (double)pair.Value * (pair.Value - 1)) / (Simulated * (Simulated - 1));

    /// <summary>Pools that share candidates, by way of one another.</summary>
    static List<List<DrawPool>> Connected(IReadOnlyList<DrawPool> pools)
    {
        var groups = new List<(List<DrawPool> Pools, HashSet<long> Candidates)>();
        foreach (var pool in pools)
        {
            var (members, candidates) = (new List<DrawPool>(), new HashSet<long>(pool.Candidates));
            foreach (var other in groups.Where(group => group.Candidates.Overlaps(pool.Candidates)).ToList())
            {
                members.AddRange(other.Pools);
                candidates.UnionWith(other.Candidates);
                groups.Remove(other);
            }
            members.Add(pool);
            groups.Add((members, candidates));
        }
        return [.. groups.Select(group => group.Pools)];
    }
}
