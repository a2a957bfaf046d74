using OncoLearn.Core.Authoring.Similar;

namespace OncoLearn.App.QuestionBank.Similar;

/// <summary>From which questions others were copied, so that two which are alike are told once and not with each of their copies again.</summary>
sealed class Origins(IReadOnlyList<KnownTexts.Text> all)
{
    readonly Dictionary<long, KnownTexts.Text> _byId = all.ToDictionary(text => text.Id);

    /// <summary>The question that stands at the beginning of its copies, as far as it can be seen; its own id where it is no copy.</summary>
    public long Of(KnownTexts.Text text)
    {
        while (text.OriginId is { } origin)
        {
            if (!_byId.TryGetValue(origin, out var before)) return origin;
            text = before;
        }
        return text.Id;
    }

    /// <summary>Of several copies of one question the one that is most alike. Copies of the question itself stay, each.</summary>
    public IEnumerable<Match<KnownTexts.Text>> Once(KnownTexts.Text own, IReadOnlyList<Match<KnownTexts.Text>> found)
    {
        var root = Of(own);
        return found.DistinctBy(match => Of(match.Item) is var other && other == root ? match.Item.Id : other);
    }

    /// <summary>Of the pairs of the same two originals the one that is wholly meant, else the one with the fewest copies. Copies of one question stay a pair.</summary>
    /// <param name="meant">By id.</param>
    public IEnumerable<Pair<KnownTexts.Text>> Once(IEnumerable<Pair<KnownTexts.Text>> found, IReadOnlySet<long> meant) => found
        .GroupBy(pair => FindSimilar.InOrder(Of(pair.A), Of(pair.B)))
        .SelectMany(pairs => pairs.Key.A == pairs.Key.B ? pairs : pairs.OrderBy(pair => Count(pair, text => !meant.Contains(text.Id))).ThenBy(pair => Count(pair, text => text.OriginId is not null)).Take(1))
        .OrderByDescending(pair => pair.Similarity);

    static int Count(Pair<KnownTexts.Text> pair, Func<KnownTexts.Text, bool> isSo) => (isSo(pair.A) ? 1 : 0) + (isSo(pair.B) ? 1 : 0);
}
