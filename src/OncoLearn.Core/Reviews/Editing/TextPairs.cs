namespace OncoLearn.Core.Reviews.Editing;

/// <summary>Pairs old texts with new ones, each at most once. What is paired in one round is left alone by the next.</summary>
/// <param name="old">In order.</param>
/// <param name="current">The new ones, in order.</param>
sealed class TextPairs(IReadOnlyList<TextPrint> old, IReadOnlyList<TextPrint> current)
{
    /// <summary>What stands in more texts than this tells none of them from the others.</summary>
    const int MostCommon = 20;

    /// <summary>How many old texts a new one is compared with.</summary>
    const int MostCompared = 10;

    readonly int[] _newOf = [.. Enumerable.Repeat(-1, old.Count)];
    readonly int[] _oldOf = [.. Enumerable.Repeat(-1, current.Count)];

    /// <summary>-1 where it has none.</summary>
    public int OldOf(int at) => _oldOf[at];

    public IEnumerable<int> OldFree => Enumerable.Range(0, _newOf.Length).Where(at => _newOf[at] < 0);

    public IEnumerable<int> NewFree => Enumerable.Range(0, _oldOf.Length).Where(at => _oldOf[at] < 0);

    public bool IsSame(int oldAt, int newAt) => old[oldAt].Key == current[newAt].Key;

    public double Similarity(int oldAt, int newAt) => TextPrint.Similarity(old[oldAt], current[newAt]);

    /// <summary>Pairs those of equal keys: the first with the first, the second with the second.</summary>
    /// <param name="oldKey">Null where one is not to be paired.</param>
    /// <param name="newKey">Null where one is not to be paired.</param>
    public void PairEqual<TKey>(IEnumerable<int> oldAts, IEnumerable<int> newAts, Func<int, TKey?> oldKey, Func<int, TKey?> newKey)
        where TKey : class
    {
        var waiting = new Dictionary<TKey, Queue<int>>();
        foreach (var at in oldAts)
        {
            if (_newOf[at] >= 0 || oldKey(at) is not { } key) continue;
            if (!waiting.TryGetValue(key, out var queue)) waiting[key] = queue = [];
            queue.Enqueue(at);
        }
        foreach (var at in newAts)
            if (_oldOf[at] < 0 && newKey(at) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var oldAt)) Pair(oldAt, at);
    }

    /// <summary>Pairs those that are alike, the most similar first; of equally similar ones those whose places in the whole are nearest.</summary>
    /// <param name="least">Similarity from which on they are taken to be one text.</param>
    public void PairSimilar(IEnumerable<int> oldAts, IEnumerable<int> newAts, double least)
    {
        var index = IndexOf(oldAts);
        var candidates = new List<(double Similarity, long Distance, int Old, int New)>();
        foreach (var at in newAts)
        {
            if (_oldOf[at] >= 0) continue;
            foreach (var oldAt in MostShared(index, at))
                if (Similarity(oldAt, at) is var similarity && similarity >= least) candidates.Add((similarity, Distance(oldAt, at), oldAt, at));
        }
        foreach (var (_, _, oldAt, newAt) in candidates.OrderByDescending(one => one.Similarity).ThenBy(one => one.Distance).ThenBy(one => one.Old).ThenBy(one => one.New))
            if (_newOf[oldAt] < 0 && _oldOf[newAt] < 0) Pair(oldAt, newAt);
    }

    void Pair(int oldAt, int newAt) => (_newOf[oldAt], _oldOf[newAt]) = (newAt, oldAt);

    long Distance(int oldAt, int newAt) => Math.Abs((long)oldAt * current.Count - (long)newAt * old.Count);

    Dictionary<ulong, List<int>> IndexOf(IEnumerable<int> oldAts)
    {
        var index = new Dictionary<ulong, List<int>>();
        foreach (var at in oldAts)
        {
            if (_newOf[at] >= 0) continue;
            foreach (var shingle in old[at].Shingles)
            {
                if (!index.TryGetValue(shingle, out var places)) index[shingle] = places = [];
                if (places.Count <= MostCommon && (places.Count == 0 || places[^1] != at)) places.Add(at);
            }
        }
        return index;
    }

    IEnumerable<int> MostShared(Dictionary<ulong, List<int>> index, int at)
    {
        var shared = new Dictionary<int, int>();
        foreach (var shingle in current[at].Shingles)
        {
            if (!index.TryGetValue(shingle, out var places) || places.Count > MostCommon) continue;
            foreach (var place in places) shared[place] = shared.GetValueOrDefault(place) + 1;
        }
        return shared.OrderByDescending(one => one.Value).ThenBy(one => Distance(one.Key, at)).ThenBy(one => one.Key).Take(MostCompared).Select(one => one.Key);
    }
}
