using OncoLearn.App.Data;
using OncoLearn.Core;

namespace OncoLearn.App.QuestionBank.Banks;

/// <summary>A bank as an instructor may use it.</summary>
sealed class BankRow
{
    const string FindSql = $"""
        select b.id, b.uid, b.kind, b.course_id, b.asks_review, {BankRights.Sql} as access, cast(@userId as bigint) as user_id
          from bank b
         where b.uid = @bankUid and b.archived_at is null

        """;

    public long Id { get; init; }

    public required string Uid { get; init; }

    public required string Kind { get; init; }

    public long? CourseId { get; init; }

    public bool AsksReview { get; init; }

    public string? Access { get; init; }

    /// <summary>Whose <see cref="Access"/> it is.</summary>
    public long UserId { get; init; }

    public bool Allows(BankAccess access) => Access is not null && Words<BankAccess>.Parse(Access) >= access;

    /// <summary>Null where there is no such bank, or nothing of it is shared with the instructor: then it is not told that there is one.</summary>
    public static async Task<BankRow?> FindAsync(WriteScope scope, string bankUid, long userId) =>
        await scope.QuerySingleOrDefaultAsync<BankRow>(FindSql, new { bankUid, userId }) is { Access: not null } row ? row : null;

    /// <inheritdoc cref="FindAsync(WriteScope, string, long)"/>
    public static async Task<BankRow?> FindAsync(Db db, string bankUid, long userId, CancellationToken ct) =>
        await db.QuerySingleOrDefaultAsync<BankRow>(FindSql, new { bankUid, userId }, ct) is { Access: not null } row ? row : null;
}
