namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Finds the longest of many names that begins at a place. Time is that of the name found, whatever the number of names.</summary>
sealed class NameTrie<T>
    where T : class
{
    // Words that Chinese puts inside a name and lists leave out: “NUMB蛋白磷酸化”, “自噬小体的形成”.
    static readonly string[] Skipped = ["的", "蛋白", "基因"];

    readonly Node _root = new();

    /// <param name="name">Folded and in lower case. Where two values have one name, the first keeps it.</param>
    /// <returns>What the name means from now on.</returns>
    public T Add(string name, T value)
    {
        if (name.Length == 0) return value;
        var node = _root;
        foreach (var c in name)
        {
            if (!node.Next.TryGetValue(c, out var next)) node.Next[c] = next = new Node();
            node = next;
        }
        return node.Value ??= value;
    }

    /// <param name="fits">Whether the value may stand from here to the given end.</param>
    /// <returns>The value with its end, and null where nothing fits.</returns>
    public (T? Value, int End) Longest(string lower, int start, Func<T, int, bool> fits, bool skipping = false) =>
        Walk(_root, lower, start, start, fits, skipping ? 2 : 0);

    static (T? Value, int End) Walk(Node node, string lower, int start, int at, Func<T, int, bool> fits, int skips)
    {
        (T? Value, int End) best = default;
        while (true)
        {
            if (node.Value is { } value && fits(value, at)) best = (value, at);
            if (at >= lower.Length) return best;
            if (skips > 0 && at - start >= 2 && AfterSkipped(lower, at) is var after and > 0
                && Walk(node, lower, start, after, (found, end) => end > after && fits(found, end), skips - 1) is { Value: not null } further && further.End > best.End)
                best = further;
            if (!node.Next.TryGetValue(lower[at], out var next)) return best;
            node = next;
            at++;
        }
    }

    static int AfterSkipped(string lower, int at)
    {
        foreach (var word in Skipped)
            if (string.CompareOrdinal(lower, at, word, 0, word.Length) == 0) return at + word.Length;
        return 0;
    }

    sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public T? Value { get; set; }
    }
}
