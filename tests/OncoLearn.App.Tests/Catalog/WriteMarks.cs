using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>Tells whether anything at all was committed since it was started.</summary>
sealed class WriteMarks : IAsyncDisposable
{
    readonly TestDb _db;
    readonly DbConnection _connection;
    string _mark = "";

    WriteMarks(TestDb db, DbConnection connection) => (_db, _connection) = (db, connection);

    public static async Task<WriteMarks> StartAsync(TestDb db)
    {
        var marks = new WriteMarks(db, await db.Db.OpenAsync(CancellationToken.None));
        marks._mark = await marks.ReadAsync();
        return marks;
    }

    public async Task<bool> WereWrittenAsync() => await ReadAsync() != _mark;

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    async Task<string> ReadAsync()
    {
        // SQLite counts the commits of other connections; PostgreSQL stamps each row with the transaction that wrote it.
        if (_db.Provider == DatabaseProvider.Sqlite) return (await _connection.ExecuteScalarAsync<long>("pragma data_version")).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var marks = new List<string>();
        foreach (var table in await _db.Db.Dialect.ReadSchemaAsync(CancellationToken.None))
            marks.Add(await _connection.ExecuteScalarAsync<string>($"select count(*) || ':' || coalesce(max(xmin::text::bigint), 0) from {table.Name}") ?? "");
        return string.Join(' ', marks);
    }
}
