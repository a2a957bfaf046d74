namespace OncoLearn.Core.Quizzes;

/// <summary>Draws that together ask for more questions than there are for them (Hall 1935, doi 10.1112/jlms/s1-10.37.26).</summary>
/// <param name="Pools">The draws' places among all, from 0, ascending.</param>
/// <param name="Needed">How many questions they ask for.</param>
/// <param name="Available">How many different questions any of them may take.</param>
public sealed record PoolShortage(IReadOnlyList<int> Pools, int Needed, int Available)
{
    public int Missing => Needed - Available;

    /// <returns>Every draw that is short stands in one of them; empty where the pools suffice.</returns>
    public static IReadOnlyList<PoolShortage> Of(IReadOnlyList<DrawPool> pools)
    {
        var candidates = pools.Select(pool => pool.Candidates).ToList();
        var matching = new PoolMatching(candidates);
        var unfilled = new List<int>();
        for (var at = 0; at < pools.Count; at++)
            for (var place = 0; place < pools[at].Count; place++)
            {
                if (matching.TryGive(at)) continue;
                unfilled.Add(at);
                break;
            }
        return
        [
            .. Joined(unfilled.Select(matching.CompetingWith))
                .Select(group => new PoolShortage([.. group], group.Sum(at => pools[at].Count), group.SelectMany(at => candidates[at]).Distinct().Count())),
        ];
    }

    /// <summary>Groups that have a draw in common are one.</summary>
    static List<SortedSet<int>> Joined(IEnumerable<IReadOnlySet<int>> groups)
    {
        var joined = new List<SortedSet<int>>();
        foreach (var group in groups)
        {
            var one = new SortedSet<int>(group);
            foreach (var other in joined.Where(other => other.Overlaps(group)).ToList())
            {
                one.UnionWith(other);
                joined.Remove(other);
            }
            joined.Add(one);
        }
        return [.. joined.OrderBy(group => group.Min)];
    }
}
