using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>What waits for an instructor.</summary>
public sealed class ReadDesk(Db db)
{
    /// <summary>A question that somebody asked the instructor to read, or that came back to the instructor who asked.</summary>
    /// <param name="From">The name that the other one shows; null where the account is gone.</param>
    /// <param name="Note">What the reviewer says; null while it is open.</param>
    public sealed record Reading(string QuestionUid, LocalizedText? Stem, string? From, DateTimeOffset At, string? Note);

    /// <param name="ToRead">Oldest first.</param>
    /// <param name="Returned">Drafts that a reviewer has returned and that were not changed since; newest first.</param>
    public sealed record Desk(IReadOnlyList<Reading> ToRead, IReadOnlyList<Reading> Returned);

    public async Task<Desk> RunAsync(Teacher teacher, CancellationToken ct)
    {
        var args = new { learnerId = teacher.LearnerId };
        var toRead = await db.QueryAsync<Row>(ToReadSql, args, ct);
        var returned = await db.QueryAsync<Row>(ReturnedSql, args, ct);
        return new Desk([.. toRead.Select(row => row.ToDomain())], [.. returned.Select(row => row.ToDomain())]);
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
