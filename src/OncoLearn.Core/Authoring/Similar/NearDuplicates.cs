namespace OncoLearn.Core.Authoring.Similar;

/// <summary>
/// Finds texts that say nearly the same. Candidates are found by MinHash in bands (Broder 1997, doi 10.1109/SEQUEN.1997.666900; bands as in Leskovec,
/// Rajaraman, Ullman, Mining of Massive Datasets, section 3.4), so that not every pair has to be compared; each candidate is then compared exactly.
/// </summary>
public static class NearDuplicates
{
    /// <summary>From this Jaccard index on two questions are shown as alike.</summary>
    public const double Threshold = 0.6;

    const int Bands = 20;
    const int RowsPerBand = 3;

    /// <summary>Those that are alike to a text, most alike first.</summary>
    public static IReadOnlyList<Match<T>> Of<T>(Shingles text, IEnumerable<(T Item, Shingles Text)> others) =>
    [
        .. others.Select(other => new Match<T>(other.Item, text.SimilarityTo(other.Text))).Where(match => match.Similarity >= Threshold)
            .OrderByDescending(match => match.Similarity),
    ];

    /// <summary>
    /// All pairs that are alike, most alike first. A pair at the threshold is missed with probability (1 - 0.6^3)^20 = 0.8 %, one of 0.8 with less than 1e-6.
    /// </summary>
    public static IReadOnlyList<Pair<T>> Among<T>(IReadOnlyList<(T Item, Shingles Text)> texts)
    {
        var signatures = texts.Select(text => Signature(text.Text)).ToArray();
        var candidates = new HashSet<(int A, int B)>();
        for (var band = 0; band < Bands; band++)
        {
            var start = band * RowsPerBand;
            var alike = Enumerable.Range(0, texts.Count).Where(at => texts[at].Text.Count > 0)
                .GroupBy(at => (signatures[at][start], signatures[at][start + 1], signatures[at][start + 2]));
            foreach (var group in alike) candidates.UnionWith(Pairs([.. group]));
        }
        return
        [
            .. candidates.Select(pair => (Pair: pair, Similarity: texts[pair.A].Text.SimilarityTo(texts[pair.B].Text)))
                .Where(found => found.Similarity >= Threshold)
                .OrderByDescending(found => found.Similarity).ThenBy(found => found.Pair)
                .Select(found => new Pair<T>(texts[found.Pair.A].Item, texts[found.Pair.B].Item, found.Similarity)),
        ];
    }

    static IEnumerable<(int A, int B)> Pairs(int[] group)
    {
        for (var a = 0; a < group.Length; a++)
            for (var b = a + 1; b < group.Length; b++) yield return (group[a], group[b]);
    }

    /// <summary>The least hash under each of 60 mixings: two sets agree in one with the probability of their Jaccard index.</summary>
    static uint[] Signature(Shingles text)
    {
        var least = new uint[Bands * RowsPerBand];
        Array.Fill(least, uint.MaxValue);
        foreach (var hash in text.Hashes)
            for (var row = 0; row < least.Length; row++) least[row] = Math.Min(least[row], Mix((uint)hash, (uint)row));
        return least;
    }

    /// <summary>The finaliser of MurmurHash3 (Appleby, public domain), begun at another place for each row.</summary>
    static uint Mix(uint hash, uint row)
    {
        unchecked
        {
            var mixed = hash ^ ((row + 1) * 0x9E3779B9);
            mixed = (mixed ^ (mixed >> 16)) * 0x85EBCA6B;
            mixed = (mixed ^ (mixed >> 13)) * 0xC2B2AE35;
            return mixed ^ (mixed >> 16);
        }
    }
}

/// <param name="Similarity">Jaccard index, in [<see cref="NearDuplicates.Threshold"/>, 1].</param>
public sealed record Match<T>(T Item, double Similarity);

/// <param name="Similarity">Jaccard index, in [<see cref="NearDuplicates.Threshold"/>, 1].</param>
public sealed record Pair<T>(T A, T B, double Similarity);
