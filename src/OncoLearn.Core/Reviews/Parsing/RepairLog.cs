namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Counts repairs by kind and keeps the first examples.</summary>
sealed class RepairLog
{
    public const string LineBreak = "line-break";
    public const string BrokenWord = "broken-word";
    public const string KeptHyphen = "kept-hyphen";
    public const string Space = "space-between-characters";
    public const string PageBreak = "page-break";
    public const string HeadingInLine = "heading-in-line";
    public const string HeadingOverLines = "heading-over-lines";

    const int Examples = 3;

    readonly Dictionary<string, (int Count, List<string> Examples)> _kinds = new(StringComparer.Ordinal);

    /// <param name="example">As <c>before → after</c>; null where there is nothing to see.</param>
    public void Add(string kind, string? example = null)
    {
        var (count, examples) = _kinds.TryGetValue(kind, out var known) ? known : (0, []);
        if (example is not null && examples.Count < Examples && !examples.Contains(example)) examples.Add(example);
        _kinds[kind] = (count + 1, examples);
    }

    public IReadOnlyList<Repair> ToList() => [.. _kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => new Repair(kind.Key, kind.Value.Count, kind.Value.Examples))];
}
