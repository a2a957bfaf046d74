namespace OncoLearn.Core.Quizzes;

/// <summary>
/// Questions given to slots, no question twice. Where what a slot wants is held by another, the other gives it up for something else, as far as that goes:
/// augmenting paths (Berge 1957, doi 10.1073/pnas.43.9.842), so that as many places are filled as can be.
/// </summary>
sealed class PoolMatching(IReadOnlyList<IReadOnlyList<long>> candidates)
{
    readonly Dictionary<long, int> _holders = [];

    /// <summary>Gives a slot one more question, the first free one of its candidates where there is one.</summary>
    /// <returns>False, with nothing changed, where there is no way.</returns>
    public bool TryGive(int slot) => TryGive(slot, [slot]);

    /// <summary>What a slot holds, in the order of its candidates.</summary>
    public IReadOnlyList<long> HeldBy(int slot) => [.. candidates[slot].Where(candidate => _holders.TryGetValue(candidate, out var holder) && holder == slot)];

    /// <summary>The slots that a slot competes with for its candidates, by way of one another; with itself.</summary>
    public IReadOnlySet<int> CompetingWith(int slot)
    {
        var (found, waiting) = (new SortedSet<int> { slot }, new Queue<int>([slot]));
        while (waiting.TryDequeue(out var next))
            foreach (var candidate in candidates[next])
                if (_holders.TryGetValue(candidate, out var holder) && found.Add(holder)) waiting.Enqueue(holder);
        return found;
    }

    bool TryGive(int slot, HashSet<int> asked)
    {
        foreach (var candidate in candidates[slot])
            if (_holders.TryAdd(candidate, slot)) return true;
        foreach (var candidate in candidates[slot])
        {
            if (!asked.Add(_holders[candidate]) || !TryGive(_holders[candidate], asked)) continue;
            _holders[candidate] = slot;
            return true;
        }
        return false;
    }
}
