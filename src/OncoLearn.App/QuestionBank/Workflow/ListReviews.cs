using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>The reviews of a question: who asked whom about which version, and what came of it.</summary>
public sealed class ListReviews(Db db)
{
    public enum Decision
    {
        /// <summary>The reviewer has not decided yet.</summary>
        Open,
        Approved,
        Returned,

        /// <summary>Before the reviewer decided, the question was changed, taken back, published, retired, or given to somebody else to read.</summary>
        Withdrawn,
    }

    /// <param name="Version">Its number, from 1.</param>
    /// <param name="OfHead">It is the newest version.</param>
    /// <param name="Reviewer">The name that the reviewer shows; null where the account is gone.</param>
    /// <param name="Mine">Whoever reads the list was asked.</param>
    /// <param name="Approves">It lets the newest version be published in a bank that asks for a second reader.</param>
    /// <param name="Note">What the reviewer says; null for nothing.</param>
    /// <param name="At">When it was decided; while it is open, when it was asked for.</param>
    public sealed record Review(int Version, bool OfHead, string? Reviewer, bool Mine, bool Approves, Decision Decision, string? Note, DateTimeOffset At)
    {
        /// <summary>The reviewer's user name; null where the account is gone.</summary>
        public string? UserName { get; init; }
    }

    /// <returns>Newest first; empty where there is no such question, or nothing of the bank is shared with the instructor.</returns>
    public async Task<IReadOnlyList<Review>> RunAsync(string questionUid, Teacher teacher, CancellationToken ct) =>
        [.. (await db.QueryAsync<Row>(Sql, new { questionUid, userId = teacher.UserId, learnerId = teacher.LearnerId }, ct)).Select(row => row.ToDomain())];

    /// <summary>A review <c>r</c> approves its version <c>v</c>, and by another than the <c>author</c>.</summary>
    internal const string Approval = "(r.decision = 'approved' and (author.learner_id is null or author.learner_id <> r.reviewer_id))";

    const string Sql = $"""
        select v.version, case when v.id = q.head_version_id then 1 else 0 end as of_head, u.display_name as reviewer, u.user_name,
               case when r.reviewer_id = @learnerId then 1 else 0 end as mine,
               case when v.id = q.head_version_id and {Approval} then 1 else 0 end as approves,
               r.decision, r.note, coalesce(r.decided_at, r.asked_at) as at
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.question_id = q.id
          join question_review r on r.question_version_id = v.id
          left join app_user u on u.learner_id = r.reviewer_id
          left join app_user author on author.id = v.author_id
         where q.uid = @questionUid and q.archived_at is null and b.archived_at is null and {BankRights.Sql} is not null
         order by v.version desc, r.asked_at desc, r.id desc
        """;

    sealed class Row
    {
        public int Version { get; init; }

        public bool OfHead { get; init; }

        public string? Reviewer { get; init; }

        public string? UserName { get; init; }

        public bool Mine { get; init; }

        public bool Approves { get; init; }

        public string? Decision { get; init; }

        public string? Note { get; init; }

        public DateTimeOffset At { get; init; }

        public Review ToDomain() => new(Version, OfHead, Reviewer, Mine, Approves, Decision switch
        {
            null => ListReviews.Decision.Open,
            "approved" => ListReviews.Decision.Approved,
            "returned" => ListReviews.Decision.Returned,
            "withdrawn" => ListReviews.Decision.Withdrawn,
            _ => throw new InvalidOperationException($"Unknown decision {Decision}."),
        }, Note, At)
        {
            UserName = UserName,
        };
    }
}
