using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>What the newest version of an instructor's own question set says.</summary>
public sealed class ReadOwnDraft(Db db)
{
    /// <param name="VersionId">Of the newest version.</param>
    /// <param name="Current">The number of the version that learners get; null until one is published.</param>
    /// <param name="Code">Null until it is published, and while it is closed.</param>
    public sealed record Own(
        long Id, long VersionId, int Version, int? Current, string? Code, DateTimeOffset? OpensAt, DateTimeOffset? ClosesAt, DateTimeOffset ChangedAt, QuizDraft Draft);

    /// <returns>Null where there is none, or it is another's.</returns>
    public async Task<Own?> RunAsync(string uid, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        var row = await Dapper.SqlMapper.QuerySingleOrDefaultAsync<Row>(connection, new Dapper.CommandDefinition(FindSql, new { uid, userId }, snapshot, cancellationToken: ct));
        return row is null ? null : row.ToDomain(await QuizSlots.ReadAsync(connection, snapshot, row.VersionId, ct));
    }

    const string FindSql = """
        select q.id, h.id as version_id, h.version, h.settings, c.version as current, q.code, q.opens_at, q.closes_at, q.changed_at
          from quiz q
          join quiz_version h on h.id = q.head_version_id
          left join quiz_version c on c.id = q.current_version_id
         where q.uid = @uid and q.owner_id = @userId and q.archived_at is null
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public long VersionId { get; init; }

        public int Version { get; init; }

        public required string Settings { get; init; }

        public int? Current { get; init; }

        public string? Code { get; init; }

        public DateTimeOffset? OpensAt { get; init; }

        public DateTimeOffset? ClosesAt { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public Own ToDomain(IReadOnlyList<SlotPlan> slots) =>
            new(Id, VersionId, Version, Current, Code, OpensAt, ClosesAt, ChangedAt, new QuizDraft(QuizSettings.FromJson(Settings), slots));
    }
}
