using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>An instructor's own question sets, changed last first.</summary>
public sealed class ListQuizzes(Db db)
{
    /// <param name="Questions">In an attempt at the newest version.</param>
    /// <param name="Attempts">Of learners, at any version.</param>
    /// <param name="Published">Learners have got a version of it once.</param>
    /// <param name="Changed">The newest version is not what learners get.</param>
    /// <param name="Code">Null while nobody can start it.</param>
    public sealed record Item(
        string Uid, QuizSettings Settings, int Questions, int Attempts, bool Published, bool Changed, string? Code, DateTimeOffset? OpensAt, DateTimeOffset? ClosesAt, DateTimeOffset ChangedAt);

    public async Task<IReadOnlyList<Item>> RunAsync(long userId, CancellationToken ct) => [.. (await db.QueryAsync<Row>(Sql, new { userId }, ct)).Select(row => row.ToDomain())];

    const string Sql = """
        select q.uid, v.settings, q.code, q.opens_at, q.closes_at, q.changed_at, q.head_version_id, q.current_version_id,
               (select coalesce(sum(s.draw_count), 0) from quiz_slot s where s.quiz_version_id = v.id) as questions,
               (select count(*)
                  from quiz_version sat
                  join attempt a on a.quiz_version_id = sat.id
                 where sat.quiz_id = q.id and a.preview = 0) as attempts
          from quiz q
          join quiz_version v on v.id = q.head_version_id
         where q.owner_id = @userId and q.archived_at is null
         order by q.changed_at desc, q.id desc
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Settings { get; init; }

        public string? Code { get; init; }

        public DateTimeOffset? OpensAt { get; init; }

        public DateTimeOffset? ClosesAt { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public long HeadVersionId { get; init; }

        public long? CurrentVersionId { get; init; }

        public int Questions { get; init; }

        public int Attempts { get; init; }

        public Item ToDomain() => new(
            Uid, QuizSettings.FromJson(Settings), Questions, Attempts, CurrentVersionId is not null, CurrentVersionId is not null && CurrentVersionId != HeadVersionId, Code, OpensAt, ClosesAt, ChangedAt);
    }
}
