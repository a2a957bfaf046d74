using Dapper;

namespace OncoLearn.App.Data;

/// <summary>One statement on a read connection of its own. Several statements that belong together share one from <see cref="Db.OpenAsync"/>.</summary>
public static class DbReads
{
    public static async Task<IReadOnlyList<T>> QueryAsync<T>(this Db db, string sql, object? args, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return (await connection.QueryAsync<T>(new CommandDefinition(sql, args, cancellationToken: ct))).AsList();
    }

    /// <exception cref="InvalidOperationException">There is not exactly one row.</exception>
    public static async Task<T> QuerySingleAsync<T>(this Db db, string sql, object? args, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.QuerySingleAsync<T>(new CommandDefinition(sql, args, cancellationToken: ct));
    }

    /// <exception cref="InvalidOperationException">There is more than one row.</exception>
    public static async Task<T?> QuerySingleOrDefaultAsync<T>(this Db db, string sql, object? args, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, args, cancellationToken: ct));
    }

    public static async Task<T?> ExecuteScalarAsync<T>(this Db db, string sql, object? args, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<T>(new CommandDefinition(sql, args, cancellationToken: ct));
    }
}
