using System.Data.Common;
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

    const string SelectPage = $"""
        select u.id, l.uid as learner_uid, u.user_name, u.display_name, u.email, u.created_at
        from app_user u
        join learner l on l.id = u.learner_id
        {Where}
        order by u.normalized_user_name
        limit @PageSize offset @offset
        """;

    /// <param name="search">Part of a user name, a displayed name or an e-mail address, in any letter case and width; empty for all.</param>
    /// <param name="number">From 1.</param>
    public async Task<Page> SearchAsync(string search, int number, CancellationToken ct)
    {
        var pattern = $"%{Escape(NameNormalizer.Clean(search).ToUpperInvariant())}%";
        await using var connection = await db.OpenAsync(ct);
        var total = await connection.ExecuteScalarAsync<int>(new CommandDefinition(Count, new { pattern }, cancellationToken: ct));
        var last = Math.Max(1, (total + PageSize - 1) / PageSize);
        var shown = Math.Clamp(number, 1, last);
        var offset = (shown - 1) * PageSize;
        var rows = await connection.QueryAsync<UserRow>(
            new CommandDefinition(SelectPage, new { pattern, PageSize, offset }, cancellationToken: ct));
        return new Page(await WithRolesAsync(connection, rows.AsList(), ct), total, shown);
    }

    const string SelectOne = """
        select u.id, l.uid as learner_uid, u.user_name, u.display_name, u.email, u.created_at
        from app_user u
        join learner l on l.id = u.learner_id
        where l.uid = @learnerUid and u.archived_at is null
        """;

    public async Task<UserRow?> FindAsync(string learnerUid, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<UserRow>(new CommandDefinition(SelectOne, new { learnerUid }, cancellationToken: ct));
        return (await WithRolesAsync(connection, rows.AsList(), ct)).SingleOrDefault();
    }

    const string SelectRoles = """
        select ur.user_id, r.name
        from user_role ur
        join role r on r.id = ur.role_id
        where ur.user_id in @ids
        order by r.id
        """;

    static async Task<IReadOnlyList<UserRow>> WithRolesAsync(DbConnection connection, List<UserRow> users, CancellationToken ct)
    {
        var ids = users.Select(user => user.Id).ToList();
        var roles = (await connection.QueryAsync<RoleRow>(new CommandDefinition(SelectRoles, new { ids }, cancellationToken: ct)))
            .ToLookup(row => row.UserId, row => row.Name);
        return [.. users.Select(user => user with { Roles = [.. roles[user.Id]] })];
    }

    static string Escape(string text) => text.Replace("!", "!!", StringComparison.Ordinal)
        .Replace("%", "!%", StringComparison.Ordinal)
        .Replace("_", "!_", StringComparison.Ordinal);

    sealed record RoleRow
    {
        public long UserId { get; init; }
        public string Name { get; init; } = "";
    }
}
