using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core.Authoring.Similar;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Similar;

/// <summary>Questions that say nearly the same, among all that an instructor may see.</summary>
public sealed class FindSimilar(Db db)
{
    /// <param name="Similarity">Jaccard index of their texts, up to 1.</param>
    public sealed record Pair(string A, string B, double Similarity);

    /// <summary>Those that are alike to what is being written, most alike first.</summary>
    /// <param name="except">The uid of the question itself; null for a new one.</param>
    /// <returns>Uids with their similarity; five at most.</returns>
    public async Task<IReadOnlyList<Match<string>>> ToAsync(Question question, string? except, long userId, CancellationToken ct)
    {
        var text = Shingles.Of(Writing.QuestionDigest.Of(question).SearchText);
        var others = await TextsAsync(new QuestionFilter(), userId, ct);
        return [.. NearDuplicates.Of(text, others.Where(other => other.Uid != except).Select(other => (other.Uid, Shingles.Of(other.SearchText)))).Take(5)];
    }

    /// <summary>All pairs, most alike first, of which at least one is among the questions that the filter means.</summary>
    public async Task<IReadOnlyList<Pair>> AmongAsync(QuestionFilter filter, long userId, CancellationToken ct)
    {
        var meant = (await TextsAsync(filter, userId, ct)).Select(row => row.Uid).ToHashSet(StringComparer.Ordinal);
        var all = await TextsAsync(new QuestionFilter(), userId, ct);
        return
        [
            .. NearDuplicates.Among([.. all.Select(row => (row.Uid, Shingles.Of(row.SearchText)))])
                .Where(pair => meant.Contains(pair.A) || meant.Contains(pair.B))
                .Select(pair => new Pair(pair.A, pair.B, pair.Similarity)),
        ];
    }

    Task<IReadOnlyList<Row>> TextsAsync(QuestionFilter filter, long userId, CancellationToken ct)
    {
        var (from, args) = FilterSql.Of(filter, userId);
        return db.QueryAsync<Row>($"select q.uid, d.search_text {from} and d.search_text is not null", args, ct);
    }

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string SearchText { get; init; }
    }
}
