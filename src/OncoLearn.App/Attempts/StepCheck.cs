using System.Data.Common;
using System.Text.Json;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>Compares attempts with their steps. The steps are the truth; the projections were written in the same commits and must say the same.</summary>
public sealed class StepCheck(Db db, AttemptStore store)
{
    /// <param name="Different">The uids of attempts whose projections say something else than their steps.</param>
    public sealed record Result(int Compared, IReadOnlyList<string> Different);

    /// <param name="most">How many of the newest attempts are compared.</param>
    public async Task<Result> RunAsync(int most, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var attempts = (await connection.QueryAsync<Row>(new CommandDefinition(NewestSql, new { most }, cancellationToken: ct))).AsList();
        var different = new List<string>();
        foreach (var attempt in attempts)
        {
            if (!await IsSameAsync(connection, attempt, ct)) different.Add(attempt.Uid);
        }
        return new Result(attempts.Count, different);
    }

    /// <summary>In a snapshot of its own: one for all would hold back the database's housekeeping while attempts go on.</summary>
    async Task<bool> IsSameAsync(DbConnection connection, Row attempt, CancellationToken ct)
    {
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        try
        {
            return await store.ReadAsync(connection, snapshot, attempt.Uid, attempt.LearnerId, ct) is { } kept
                && Same(kept.Attempt, await store.RebuildAsync(connection, snapshot, kept, ct));
        }
        catch (Exception broken) when (broken is InvalidOperationException or FormatException or JsonException or KeyNotFoundException)
        {
            // A step that is missing, or that cannot be read: then they do not say the same.
            return false;
        }
    }

    const string NewestSql = """
        select uid, learner_id
          from attempt
         order by id desc
         limit @most
        """;

    internal static bool Same(Attempt kept, Attempt rebuilt) =>
        (kept.State, kept.Score, kept.MaxScore, kept.SubmittedAt, kept.LastSeq) == (rebuilt.State, rebuilt.Score, rebuilt.MaxScore, rebuilt.SubmittedAt, rebuilt.LastSeq)
        && kept.Slots.Count == rebuilt.Slots.Count
        && kept.Slots.Zip(rebuilt.Slots).All(pair => Same(pair.First, pair.Second));

    static bool Same(AttemptSlot kept, AttemptSlot rebuilt) =>
        (kept.Question.VersionId, kept.Points, kept.Order.ToJson(), kept.State) == (rebuilt.Question.VersionId, rebuilt.Points, rebuilt.Order.ToJson(), rebuilt.State)
        && (kept.Certainty, kept.Tries, kept.Factor, kept.Comment, kept.JudgedSeq) == (rebuilt.Certainty, rebuilt.Tries, rebuilt.Factor, rebuilt.Comment, rebuilt.JudgedSeq)
        && (kept.AnsweredSeq, kept.AnsweredAt, kept.FlaggedAt) == (rebuilt.AnsweredSeq, rebuilt.AnsweredAt, rebuilt.FlaggedAt)
        && JsonOf(kept) == JsonOf(rebuilt)
        && kept.Grade?.Fraction == rebuilt.Grade?.Fraction
        && (kept.Grade?.Parts ?? []).SequenceEqual(rebuilt.Grade?.Parts ?? []);

    static string? JsonOf(AttemptSlot slot) => slot.Response is { } response ? slot.Question.Type.ToJson(response) : null;

    sealed class Row
    {
        public required string Uid { get; init; }

        public long LearnerId { get; init; }
    }
}
