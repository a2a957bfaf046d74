using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank;

/// <summary>Question versions by id. They never change, so each is read and parsed once in the life of the process.</summary>
public sealed class QuestionVersions(Dialect dialect)
{
    readonly ConcurrentDictionary<long, ServedQuestion> _known = new();

    /// <returns>One for each id; the ids come from foreign keys, so all are there.</returns>
    /// <exception cref="KeyNotFoundException">An id that is no question version.</exception>
    public async Task<IReadOnlyDictionary<long, ServedQuestion>> GetAsync(
        IReadOnlyCollection<long> ids, DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var missing = ids.Where(id => !_known.ContainsKey(id)).Distinct().ToArray();
        if (missing.Length > 0)
        {
            var command = new CommandDefinition(ReadSql, new { ids = missing }, transaction, cancellationToken: ct);
            foreach (var row in await connection.QueryAsync<Row>(command)) _known[row.Id] = row.ToDomain();
        }
        return ids.Distinct().ToDictionary(id => id, id => _known[id]);
    }

    /// <inheritdoc cref="GetAsync(IReadOnlyCollection{long}, DbConnection, DbTransaction?, CancellationToken)"/>
    public async Task<IReadOnlyDictionary<long, ServedQuestion>> GetAsync(IReadOnlyCollection<long> ids, Db db, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await GetAsync(ids, connection, transaction: null, ct);
    }

    string ReadSql => $"""
        select v.id, v.type, v.payload, s.payload as shared, s.stimulus_id
          from question_version v
          left join stimulus_version s on s.id = v.stimulus_version_id
         where v.id {dialect.AnyOf("@ids")}
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public required string Type { get; init; }

        public required string Payload { get; init; }

        /// <summary>Of the vignette that it shares with others; null for none.</summary>
        public string? Shared { get; init; }

        public long? StimulusId { get; init; }

        public ServedQuestion ToDomain()
        {
            var type = QuestionTypes.Of(Type);
            using var payload = JsonDocument.Parse(Payload);
            return new ServedQuestion(Id, type, type.Parse(payload.RootElement) with { Shared = Shared is null ? null : SharedVignette.Parse(Shared).Text }) { VignetteId = StimulusId };
        }
    }
}
