using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;

namespace OncoLearn.App.QuestionBank.Workflow;

/// <summary>A question as a step of its way to the learners finds it, locked until the commit.</summary>
sealed class QuestionWork
{
    const string FindSql = $"""
        select q.id, q.uid, q.state, q.changed_at, q.head_version_id, q.current_version_id, b.uid as bank_uid, b.kind, b.asks_review, {BankRights.Sql} as access
          from question q
          join bank b on b.id = q.bank_id
         where q.uid = @questionUid and q.archived_at is null and b.archived_at is null and q.head_version_id is not null

        """;

    /// <summary>In an <c>update question set</c>: two changes are never of one instant, as editors tell them apart by it.</summary>
    public const string Touched = "changed_at = case when changed_at < @now then @now else changed_at + 1 end";

    /// <summary>What was retired is served again only once it is published.</summary>
    const string MoveSql = $"update question set state = @state, current_version_id = case when state = 'retired' then null else current_version_id end, {Touched} where id = @id";

    const string WithdrawSql = "update question_review set decision = 'withdrawn', decided_at = @now where question_version_id = @versionId and decision is null";

    const string ApprovedSql = $"""
        select r.id
          from question_review r
          join question_version v on v.id = r.question_version_id
          left join app_user author on author.id = v.author_id
         where r.question_version_id = @versionId and {ListReviews.Approval}
         limit 1
        """;

    public long Id { get; init; }

    public required string Uid { get; init; }

    public required string State { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public long HeadVersionId { get; init; }

    public long? CurrentVersionId { get; init; }

    public required string BankUid { get; init; }

    public required string Kind { get; init; }

    public bool AsksReview { get; init; }

    public string? Access { get; init; }

    public QuestionState Standing => Words<QuestionState>.Parse(State);

    /// <summary>What learners get; null for nothing: one that was retired may keep its last.</summary>
    public long? ServedVersionId => Standing == QuestionState.Retired ? null : CurrentVersionId;

    public bool Allows(BankAccess access) => Access is not null && Words<BankAccess>.Parse(Access) >= access;

    /// <summary>Null where there is no such question, or nothing of the bank is shared with the instructor.</summary>
    public static async Task<QuestionWork?> FindAsync(WriteScope scope, Dialect dialect, string questionUid, long userId) =>
        await scope.QuerySingleOrDefaultAsync<QuestionWork>(FindSql + dialect.ForUpdate, new { questionUid, userId }) is { Access: not null } row ? row : null;

    /// <summary>To any state but published; learners go on with what they are served.</summary>
    public Task MoveAsync(WriteScope scope, QuestionState to, DateTimeOffset now) => scope.ExecuteAsync(MoveSql, new { id = Id, state = to.Word(), now });

    /// <summary>Whether a second reader approved a version of it.</summary>
    public async Task<bool> IsApprovedAsync(WriteScope scope, long versionId) => await scope.QuerySingleOrDefaultAsync<long?>(ApprovedSql, new { versionId }) is not null;

    /// <summary>Whoever was asked to read the newest version and has not decided is not asked any more.</summary>
    public Task WithdrawReviewsAsync(WriteScope scope, DateTimeOffset now) => scope.ExecuteAsync(WithdrawSql, new { versionId = HeadVersionId, now });
}
