using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>What waits for an instructor.</summary>
public sealed class ReadDesk(Db db)
{
    /// <summary>A question that somebody asked the instructor to read, or that came back to the instructor who asked.</summary>
    /// <param name="From">The name that the other one shows; null where the account is gone.</param>
    /// <param name="Note">What the reviewer says; null where none decided.</param>
    public sealed record Reading(string QuestionUid, LocalizedText? Stem, string? From, DateTimeOffset At, string? Note);

    /// <param name="ToRead">Oldest first.</param>
    /// <param name="Returned">Drafts that a reviewer has returned and that were not changed since; newest first.</param>
    /// <param name="Overtaken">Drafts whose review ended because somebody else saved a newer version; newest first.</param>
    public sealed record Desk(IReadOnlyList<Reading> ToRead, IReadOnlyList<Reading> Returned, IReadOnlyList<Reading> Overtaken);

    public async Task<Desk> RunAsync(Teacher teacher, CancellationToken ct)
    {
        var args = new { learnerId = teacher.LearnerId };
        var toRead = await db.QueryAsync<Row>(ToReadSql, args, ct);
        var returned = await db.QueryAsync<Row>(ReturnedSql, args, ct);
        var overtaken = await db.QueryAsync<Row>(OvertakenSql, args, ct);
        return new Desk([.. toRead.Select(row => row.ToDomain())], [.. returned.Select(row => row.ToDomain())], [.. overtaken.Select(row => row.ToDomain())]);
    }

    const string ToReadSql = """
        select q.uid, v.payload, u.display_name as other, r.asked_at as at, r.note
          from question_review r
          join question_version v on v.id = r.question_version_id
          join question q on q.head_version_id = v.id
          join bank b on b.id = q.bank_id
          left join app_user u on u.learner_id = r.asked_by
         where r.reviewer_id = @learnerId and r.decision is null and b.archived_at is null and q.archived_at is null
         order by r.asked_at
         limit 100
        """;

    const string ReturnedSql = """
        select q.uid, v.payload, u.display_name as other, r.decided_at as at, r.note
          from question_review r
          join question_version v on v.id = r.question_version_id
          join question q on q.head_version_id = v.id and q.state = 'draft'
          join bank b on b.id = q.bank_id
          left join app_user u on u.learner_id = r.reviewer_id
         where r.asked_by = @learnerId and r.decision = 'returned' and b.archived_at is null and q.archived_at is null
         order by r.decided_at desc
         limit 100
        """;

    // Asked for again, changed by who had asked, or published, it is no news any more.
    const string OvertakenSql = """
        select q.uid, v.payload, u.display_name as other, v.created_at as at, null as note
          from question_review r
          join question_version asked on asked.id = r.question_version_id
          join question q on q.id = asked.question_id and q.state = 'draft'
          join question_version v on v.id = q.head_version_id and v.version > asked.version
          join app_user u on u.id = v.author_id and u.learner_id <> r.asked_by
          join bank b on b.id = q.bank_id
         where r.asked_by = @learnerId and r.decision = 'withdrawn' and b.archived_at is null and q.archived_at is null
           and not exists (select 1
                             from question_review later
                             join question_version read on read.id = later.question_version_id
                            where read.question_id = q.id and later.id > r.id)
         order by v.created_at desc
         limit 100
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Payload { get; init; }

        public string? Other { get; init; }

        public DateTimeOffset At { get; init; }

        public string? Note { get; init; }

        public Reading ToDomain() => new(Uid, Stems.Of(Payload), Other, At, Note);
    }
}
