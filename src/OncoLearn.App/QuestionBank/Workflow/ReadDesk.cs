using OncoLearn.App.Administration;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>What waits for an instructor.</summary>
public sealed class ReadDesk(Db db)
{
    /// <summary>A question that somebody asked the instructor to read, or that came back to the instructor who asked.</summary>
    /// <param name="From">The name that the other one shows, who asked, decided or saved instead; null where the account is gone.</param>
    /// <param name="Note">What the reviewer says; null where none decided.</param>
    /// <param name="Version">The number of the version that is told of: the newest.</param>
    public sealed record Reading(string QuestionUid, LocalizedText? Stem, string? From, DateTimeOffset At, string? Note, int Version);

    /// <param name="ToRead">Oldest first.</param>
    /// <param name="Returned">Drafts that a reviewer has returned and that were not changed since; newest first.</param>
    /// <param name="Overtaken">Drafts whose review ended because somebody else saved a newer version; newest first.</param>
    /// <param name="Approved">Drafts whose newest version a reviewer has approved and that were not published since; newest first.</param>
    public sealed record Desk(IReadOnlyList<Reading> ToRead, IReadOnlyList<Reading> Returned, IReadOnlyList<Reading> Overtaken, IReadOnlyList<Reading> Approved);

    public async Task<Desk> RunAsync(Teacher teacher, CancellationToken ct)
    {
        var args = new { learnerId = teacher.LearnerId, userId = teacher.UserId };
        var toRead = await db.QueryAsync<Row>(ToReadSql, args, ct);
        var returned = await db.QueryAsync<Row>(DecidedSql, new { args.learnerId, args.userId, decision = ListReviews.Decision.Returned.Word() }, ct);
        var overtaken = await db.QueryAsync<Row>(OvertakenSql, new { args.learnerId, args.userId, moved = AuditLog.QuestionMoved, published = AuditLog.Of(QuestionState.Published) }, ct);
        var approved = await db.QueryAsync<Row>(DecidedSql, new { args.learnerId, args.userId, decision = ListReviews.Decision.Approved.Word() }, ct);
        return new Desk([.. toRead.Select(row => row.ToDomain())], [.. returned.Select(row => row.ToDomain())], [.. overtaken.Select(row => row.ToDomain())], [.. approved.Select(row => row.ToDomain())]);
    }

    /// <summary>The question <c>q</c> is there, and its bank <c>b</c> still shared with the instructor.</summary>
    const string Seen = $"b.archived_at is null and q.archived_at is null and {BankRights.Sql} is not null";

    const string ToReadSql = $"""
        select q.uid, v.payload, v.version, u.display_name as other, r.asked_at as at, r.note
          from question_review r
          join question_version v on v.id = r.question_version_id
          join question q on q.head_version_id = v.id
          join bank b on b.id = q.bank_id
          left join app_user u on u.learner_id = r.asked_by
         where r.reviewer_id = @learnerId and r.decision is null and {Seen}
         order by r.asked_at
         limit 100
        """;

    // Asked about once more, only what came of that is told.
    const string DecidedSql = $"""
        select q.uid, v.payload, v.version, u.display_name as other, r.decided_at as at, r.note
          from question_review r
          join question_version v on v.id = r.question_version_id
          join question q on q.head_version_id = v.id and q.state = 'draft'
          join bank b on b.id = q.bank_id
          left join app_user u on u.learner_id = r.reviewer_id
         where r.asked_by = @learnerId and r.decision = @decision and {Seen}
           and not exists (select 1
                             from question_review later
                            where later.question_version_id = v.id and later.id > r.id and later.decision in ('approved', 'returned'))
         order by r.decided_at desc
         limit 100
        """;

    // The version that ended a review is of the instant at which it ended. Asked for again, changed by who had asked, or published, it is no news any more.
    const string OvertakenSql = $"""
        select q.uid, v.payload, v.version, u.display_name as other, n.created_at as at, null as note
          from question_review r
          join question_version asked on asked.id = r.question_version_id
          join question_version n on n.question_id = asked.question_id and n.version = asked.version + 1 and n.created_at = r.decided_at
          join question q on q.id = asked.question_id and q.state = 'draft'
          join question_version v on v.id = q.head_version_id
          join bank b on b.id = q.bank_id
          left join app_user u on u.id = n.author_id
         where r.asked_by = @learnerId and r.decision = 'withdrawn' and {Seen}
           and not exists (select 1
                             from question_version own
                            where own.question_id = q.id and own.version > asked.version and own.author_id = @userId)
           and not exists (select 1
                             from question_review later
                             join question_version read on read.id = later.question_version_id
                            where read.question_id = q.id and later.id > r.id)
           and not exists (select 1
                             from audit_event m
                            where m.subject_kind = 'question' and m.subject_uid = q.uid and m.action = @moved and m.after = @published and m.at >= r.decided_at)
         order by n.created_at desc
         limit 100
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Payload { get; init; }

        public int Version { get; init; }

        public string? Other { get; init; }

        public DateTimeOffset At { get; init; }

        public string? Note { get; init; }

        public Reading ToDomain() => new(Uid, Stems.Of(Payload), Other, At, Note, Version);
    }
}
