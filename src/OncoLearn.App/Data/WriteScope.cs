using System.Data.Common;
using Dapper;

namespace OncoLearn.App.Data;

/// <summary>
/// One open transaction; lives as long as the work it was given to. The helpers pass transaction and token on.
/// On PostgreSQL a failed statement ends the whole transaction, so work does not catch a database error and go on:
/// it says <c>on conflict do nothing</c> instead.
/// </summary>
public sealed class WriteScope
{
    const int KeysAtOnce = 500;

    internal WriteScope(DbConnection connection, DbTransaction transaction, CancellationToken token)
    {
        Connection = connection;
        Transaction = transaction;
        Token = token;
    }

    public DbConnection Connection { get; }

    public DbTransaction Transaction { get; }

    public CancellationToken Token { get; }

    /// <returns>The number of rows changed.</returns>
    public Task<int> ExecuteAsync(string sql, object? args = null) => Connection.ExecuteAsync(Command(sql, args));

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args = null) =>
        (await Connection.QueryAsync<T>(Command(sql, args))).AsList();

    /// <summary>The rows of any number of keys, so many statements as it takes: neither engine takes parameters without end.</summary>
    /// <param name="keys">Each is asked for once.</param>
    /// <param name="args">The arguments of a statement for some of the keys.</param>
    public async Task<IReadOnlyList<T>> QueryInChunksAsync<T, TKey>(string sql, IEnumerable<TKey> keys, Func<TKey[], object> args)
    {
        var rows = new List<T>();
        foreach (var chunk in keys.Distinct().Chunk(KeysAtOnce)) rows.AddRange(await QueryAsync<T>(sql, args(chunk)));
        return rows;
    }

    /// <param name="otherFrom">The first column that belongs to <typeparamref name="TOther"/>.</param>
    public async Task<IReadOnlyList<(TOne One, TOther Other)>> QueryPairsAsync<TOne, TOther>(string sql, object args, string otherFrom) =>
        (await Connection.QueryAsync<TOne, TOther, (TOne, TOther)>(Command(sql, args), (one, other) => (one, other), otherFrom)).AsList();

    /// <exception cref="InvalidOperationException">There is not exactly one row.</exception>
    public Task<T> QuerySingleAsync<T>(string sql, object? args = null) => Connection.QuerySingleAsync<T>(Command(sql, args));

    /// <exception cref="InvalidOperationException">There is more than one row.</exception>
    public Task<T?> QuerySingleOrDefaultAsync<T>(string sql, object? args = null) =>
        Connection.QuerySingleOrDefaultAsync<T>(Command(sql, args));

    public Task<T?> ExecuteScalarAsync<T>(string sql, object? args = null) => Connection.ExecuteScalarAsync<T>(Command(sql, args));

    CommandDefinition Command(string sql, object? args) => new(sql, args, Transaction, cancellationToken: Token);
}
