using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>A question set as its owner changes it, locked until the commit. Another's is not found.</summary>
sealed class OwnQuiz
{
    const string FindSql = """
        select id, head_version_id, current_version_id, code, opens_at, closes_at, changed_at
          from quiz
         where uid = @uid and owner_id = @userId and archived_at is null and head_version_id is not null

        """;

    const string HeadSql = "select version, settings, hash from quiz_version where id = @id";

    /// <summary>In an <c>update quiz set</c>: two changes are never of one instant, as editors tell them apart by it.</summary>
    public const string Touched = "changed_at = case when changed_at < @now then @now else changed_at + 1 end";

    public long Id { get; init; }

    public long HeadVersionId { get; init; }

    /// <summary>Null until it is published.</summary>
    public long? CurrentVersionId { get; init; }

    public string? Code { get; init; }

    public DateTimeOffset? OpensAt { get; init; }

    public DateTimeOffset? ClosesAt { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public static Task<OwnQuiz?> FindAsync(WriteScope scope, Dialect dialect, string uid, long userId) =>
        scope.QuerySingleOrDefaultAsync<OwnQuiz>(FindSql + dialect.ForUpdate, new { uid, userId });

    /// <summary>What its authors see, read after the quiz is locked.</summary>
    public async Task<(HeadRow Head, QuizDraft Draft)> ReadHeadAsync(WriteScope scope)
    {
        var head = await scope.QuerySingleAsync<HeadRow>(HeadSql, new { id = HeadVersionId });
        return (head, new QuizDraft(QuizSettings.FromJson(head.Settings), await QuizSlots.ReadAsync(scope, HeadVersionId)));
    }

    internal sealed class HeadRow
    {
        public int Version { get; init; }

        public required string Settings { get; init; }

        public required string Hash { get; init; }
    }
}
