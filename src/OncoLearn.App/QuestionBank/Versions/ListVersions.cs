using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;

namespace OncoLearn.App.QuestionBank.Versions;

/// <summary>The versions of a question: who wrote each, when, and which one learners are served.</summary>
public sealed class ListVersions(Db db)
{
    /// <param name="Number">From 1.</param>
    /// <param name="Author">The name that the author shows; null where nobody has one, as in shipped banks.</param>
    /// <param name="RestoredFrom">The number of the version that it was taken from again; else null.</param>
    /// <param name="Served">Learners are served this one.</param>
    public sealed record Version(int Number, string Type, string? Author, DateTimeOffset At, int? RestoredFrom, bool Served);

    /// <returns>Newest first; empty where there is no such question, or nothing of the bank is shared with the instructor.</returns>
    public async Task<IReadOnlyList<Version>> RunAsync(string questionUid, long userId, CancellationToken ct) =>
        [.. (await db.QueryAsync<Row>(Sql, new { questionUid, userId }, ct)).Select(row => new Version(row.Version, row.Type, row.Author, row.CreatedAt, row.RestoredFrom, row.Served))];

    const string Sql = $"""
        select v.version, v.type, u.display_name as author, v.created_at, r.version as restored_from,
               case when v.id = q.current_version_id and q.state <> 'retired' then 1 else 0 end as served
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.question_id = q.id
          left join question_version r on r.id = v.restored_from_id
          left join app_user u on u.id = v.author_id
         where q.uid = @questionUid and q.archived_at is null and b.archived_at is null and {BankRights.Sql} is not null
         order by v.version desc
        """;

    sealed class Row
    {
        public int Version { get; init; }

        public required string Type { get; init; }

        public string? Author { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public int? RestoredFrom { get; init; }

        public bool Served { get; init; }
    }
}
