using System.Buffers.Binary;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;

namespace OncoLearn.App.Tests.Data.Sqlite;

/// <summary>The log is moved beside the writer, and begins anew although it is written again and again.</summary>
public sealed class SqliteCheckpointsTests : IAsyncLifetime
{
    TestDb _db = null!;
    Dialect _dialect = null!;

    public async ValueTask InitializeAsync()
    {
        _db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        _dialect = _db.CreateAnotherDialect();
    }

    public async ValueTask DisposeAsync()
    {
        await _dialect.DisposeAsync();
        await _db.DisposeAsync();
    }

    [Fact]
    public async Task A_log_that_is_written_all_the_time_begins_anew()
    {
        await using var checkpoints = new SqliteCheckpoints(_dialect, NullLogger.Instance);
        await using var writer = await _dialect.OpenWriteAsync(CancellationToken.None);
        var written = 0L;
        await InsertAsync();
        var first = await ReadSequenceAsync();
        while (await ReadSequenceAsync() < first + 3 && written < 10_000)
        {
            await InsertAsync();
            await checkpoints.AfterAsync(writer, SqliteCheckpoints.Writes / 10);
        }

        Assert.Equal(first + 3, await ReadSequenceAsync());
        Assert.Equal(written, await writer.ExecuteScalarAsync<long>("select count(*) from learner"));

        Task InsertAsync() => writer.ExecuteAsync("insert into learner (uid, created_at) values (@uid, 0)", new { uid = $"{written++}" });
    }

    [Fact]
    public async Task Few_writes_move_nothing()
    {
        await using var checkpoints = new SqliteCheckpoints(_dialect, NullLogger.Instance);
        await using var writer = await _dialect.OpenWriteAsync(CancellationToken.None);
        await writer.ExecuteAsync("insert into learner (uid, created_at) values ('a', 0)");
        var before = File.GetLastWriteTimeUtc(Path);

        await checkpoints.AfterAsync(writer, SqliteCheckpoints.Writes - 1);
        await checkpoints.DisposeAsync();

        Assert.Equal(before, File.GetLastWriteTimeUtc(Path));
    }

    string Path => _db.Settings["Database:Path"]!;

    /// <summary>How often the log has begun anew: https://www.sqlite.org/fileformat.html#the_write_ahead_log.</summary>
    async Task<uint> ReadSequenceAsync()
    {
        await using var log = new FileStream($"{Path}-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var header = new byte[16];
        await log.ReadExactlyAsync(header);
        return BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(12));
    }
}
