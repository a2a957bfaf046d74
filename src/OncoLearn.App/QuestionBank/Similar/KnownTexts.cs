using System.Collections.Concurrent;
using System.Text.Json;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core.Authoring.Similar;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Similar;

/// <summary>The texts of questions as sets to be compared. A version never changes, so each set is made once and kept while there is room.</summary>
public sealed class KnownTexts(Db db)
{
    /// <summary>About 2 kB each.</summary>
    const int MostKept = 20_000;

    const int BatchSize = 500;

    readonly ConcurrentDictionary<long, Shingles> _kept = new();

    /// <param name="Uid">Of the question.</param>
    /// <param name="OriginId">The question that it was copied from; null for none.</param>
    public sealed record Text(long Id, string Uid, long? OriginId, Shingles Shingles)
    {
        /// <summary>One was copied from the other: that they are alike is no news.</summary>
        public bool IsCopyOf(Text other) => OriginId == other.Id || other.OriginId == Id;
    }

    /// <summary>The newest versions of the questions that a filter means, by uid.</summary>
    public async Task<IReadOnlyList<Text>> OfAsync(QuestionFilter filter, long userId, CancellationToken ct)
    {
        var (from, args) = FilterSql.Of(filter, userId);
        var rows = await db.QueryAsync<Row>(
            $"select q.id, q.uid, v.id as version_id, (select o.question_id from question_version o where o.id = q.origin_version_id) as origin_id {from} order by q.uid", args, ct);
        var texts = await ShinglesAsync([.. rows.Select(row => row.VersionId)], ct);
        return [.. rows.Select(row => new Text(row.Id, row.Uid, row.OriginId, texts[row.VersionId]))];
    }

    async Task<IReadOnlyDictionary<long, Shingles>> ShinglesAsync(long[] versionIds, CancellationToken ct)
    {
        var found = new Dictionary<long, Shingles>();
        var missing = new List<long>();
        foreach (var id in versionIds)
            if (_kept.TryGetValue(id, out var text)) found[id] = text;
            else missing.Add(id);
        if (_kept.Count + missing.Count > MostKept) _kept.Clear();
        foreach (var batch in missing.Chunk(BatchSize))
            foreach (var row in await db.QueryAsync<VersionRow>(TextsSql, new { ids = batch }, ct))
                found[row.Id] = _kept[row.Id] = row.ToShingles();
        return found;
    }

    string TextsSql => $"select id, type, payload from question_version where id {db.Dialect.AnyOf("@ids")}";

    sealed class Row
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public long VersionId { get; init; }

        public long? OriginId { get; init; }
    }

    sealed class VersionRow
    {
        public long Id { get; init; }

        public required string Type { get; init; }

        public required string Payload { get; init; }

        public Shingles ToShingles()
        {
            using var payload = JsonDocument.Parse(Payload);
            return Shingles.Of(AskedText.Of(QuestionTypes.Of(Type).Parse(payload.RootElement)));
        }
    }
}
