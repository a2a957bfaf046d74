namespace OncoLearn.Core.Authoring.Similar;

/// <summary>Finds texts that say nearly the same.</summary>
public static class NearDuplicates
{
    /// <summary>From this Jaccard index on two questions are shown as alike.</summary>
    public const double Threshold = 0.6;

    /// <summary>Those that are alike to a text, most alike first.</summary>
    public static IReadOnlyList<Match<T>> Of<T>(Shingles text, IEnumerable<(T Item, Shingles Text)> others) =>
    [
        .. others.Where(other => text.SimilarityAtMost(other.Text) >= Threshold)
            .Select(other => new Match<T>(other.Item, text.SimilarityTo(other.Text))).Where(match => match.Similarity >= Threshold)
            .OrderByDescending(match => match.Similarity),
    ];

    /// <summary>
    /// All pairs that are alike, most alike first. Every pair is looked at by its <see cref="MinHashes"/>, and what may be alike is compared exactly: of pairs at the
    /// threshold one in a thousand is missed.
    /// </summary>
    /// <param name="isMeant">At least one of the two has to be meant; null where all are.</param>
    public static IReadOnlyList<Pair<T>> Among<T>(IReadOnlyList<(T Item, Shingles Text)> texts, Func<T, bool>? isMeant = null)
    {
        var found = new List<(int A, int B, double Similarity)>();
        var meant = texts.Select(text => isMeant?.Invoke(text.Item) ?? true).ToArray();
        var sets = texts.Select(text => text.Text).ToArray();
        for (var a = 0; a < sets.Length; a++)
        {
            for (var b = a + 1; b < sets.Length; b++)
            {
                if ((meant[a] || meant[b]) && sets[a].MayBeLike(sets[b]) && sets[a].SimilarityTo(sets[b]) is >= Threshold and var similarity) found.Add((a, b, similarity));
            }
        }
        return [.. found.OrderByDescending(pair => pair.Similarity).ThenBy(pair => (pair.A, pair.B)).Select(pair => new Pair<T>(texts[pair.A].Item, texts[pair.B].Item, pair.Similarity))];
    }
}

/// <param name="Similarity">Jaccard index, in [<see cref="NearDuplicates.Threshold"/>, 1].</param>
public sealed record Match<T>(T Item, double Similarity);

/// <param name="Similarity">Jaccard index, in [<see cref="NearDuplicates.Threshold"/>, 1].</param>
public sealed record Pair<T>(T A, T B, double Similarity);
