using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;

namespace OncoLearn.App.Administration;

/// <summary>The people with an account, by user name.</summary>
public sealed class UserList(Db db)
{
    public const int PageSize = 25;

    /// <param name="Number">From 1; a number past the end becomes the last page.</param>
    public sealed record Page(IReadOnlyList<UserRow> Users, int Total, int Number)
    {
        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
    }

    // An empty search is %%, which everything is like.
    const string Where = """
        where u.archived_at is null
          and (u.normalized_user_name like @pattern escape '!'
               or u.normalized_email like @pattern escape '!'
               or upper(u.display_name) like @pattern escape '!')
        """;

    const string Count = $"select count(*) from app_user u {Where}";

    const string Columns = "u.id, l.uid as learner_uid, u.user_name, u.normalized_user_name, u.display_name, u.email, u.created_at";

    const string SelectPage = $"""
        select p.id, p.learner_uid, p.user_name, p.display_name, p.email, p.created_at, r.name as role
        from (
            select {Columns}
            from app_user u
            join learner l on l.id = u.learner_id
            {Where}
            order by u.normalized_user_name
            limit @PageSize offset @offset
        ) p
        left join user_role ur on ur.user_id = p.id
        left join role r on r.id = ur.role_id
        order by p.normalized_user_name, r.id
        """;

    /// <param name="search">Part of a user name, a displayed name or an e-mail address, in any letter case and width; empty for all.</param>
    /// <param name="number">From 1.</param>
    public async Task<Page> SearchAsync(string search, int number, CancellationToken ct)
    {
        var pattern = $"%{LikePattern.Escape(NameNormalizer.Clean(search).ToUpperInvariant())}%";
        await using var connection = await db.OpenAsync(ct);
        var total = await connection.ExecuteScalarAsync<int>(new CommandDefinition(Count, new { pattern }, cancellationToken: ct));
        var last = Math.Max(1, (total + PageSize - 1) / PageSize);
        var shown = Math.Clamp(number, 1, last);
        var offset = (shown - 1) * PageSize;
        var rows = await connection.QueryAsync<UserAndRole>(
            new CommandDefinition(SelectPage, new { pattern, PageSize, offset }, cancellationToken: ct));
        return new Page(ToUsers(rows), total, shown);
    }

    const string SelectOne = $"""
        select {Columns}, r.name as role
        from app_user u
        join learner l on l.id = u.learner_id
        left join user_role ur on ur.user_id = u.id
        left join role r on r.id = ur.role_id
        where l.uid = @learnerUid and u.archived_at is null
        order by r.id
        """;

    public async Task<UserRow?> FindAsync(string learnerUid, CancellationToken ct) =>
        ToUsers(await db.QueryAsync<UserAndRole>(SelectOne, new { learnerUid }, ct)).SingleOrDefault();

    static List<UserRow> ToUsers(IEnumerable<UserAndRole> rows) =>
    [
        .. rows.GroupBy(row => row.Id).Select(user => new UserRow
        {
            Id = user.Key,
            LearnerUid = user.First().LearnerUid,
            UserName = user.First().UserName,
            DisplayName = user.First().DisplayName,
            Email = user.First().Email,
            CreatedAt = user.First().CreatedAt,
            Roles = [.. user.Select(row => row.Role).OfType<string>()],
        }),
    ];

    /// <summary>One row for each role of a person, one without a role for who has none.</summary>
    sealed record UserAndRole
    {
        public long Id { get; init; }
        public string LearnerUid { get; init; } = "";
        public string UserName { get; init; } = "";
        public string DisplayName { get; init; } = "";
        public string? Email { get; init; }
        public DateTimeOffset CreatedAt { get; init; }
        public string? Role { get; init; }
    }
}
