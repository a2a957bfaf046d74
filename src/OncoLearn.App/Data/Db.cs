using System.Data.Common;

namespace OncoLearn.App.Data;

/// <summary>The way to the database: reads on connections of their own, writes through one path. One for the process.</summary>
public sealed class Db : IAsyncDisposable
{
    static readonly AsyncLocal<bool> InsideWrite = new();
    readonly WritePath _writes;

    public Db(Dialect dialect)
    {
        DapperSetup.Apply();
        Dialect = dialect;
        _writes = dialect.CreateWritePath();
    }

    public Dialect Dialect { get; }

    /// <summary>A connection for reading, to be disposed by the caller. Writing on it fails on SQLite.</summary>
    /// <exception cref="InvalidOperationException">Called inside <see cref="WriteAsync"/>, where it would not see what was just written.</exception>
    public Task<DbConnection> OpenAsync(CancellationToken ct)
    {
        RefuseInsideWrite();
        return Dialect.OpenReadAsync(ct);
    }

    /// <summary>
    /// Runs the work in one transaction and returns after its commit is on the disk. When the work throws, nothing of it stays and the
    /// caller gets that exception. On SQLite works run one after another, so they are short and touch nothing but the scope;
    /// on PostgreSQL work runs again after a deadlock or a serialization failure, so it has no effects but those in the scope.
    /// Once the work has run, cancelling does not stop the commit.
    /// </summary>
    /// <exception cref="WriteQueueFullException">Too many writes wait; nothing was written.</exception>
    /// <exception cref="WriteFailedException">The transaction could not be begun or committed.</exception>
    /// <exception cref="InvalidOperationException">Called inside another write.</exception>
    public Task<T> WriteAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken ct)
    {
        RefuseInsideWrite();
        return _writes.WriteAsync(
            async scope =>
            {
                InsideWrite.Value = true;
                return await work(scope);
            },
            ct);
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Func<WriteScope, Task> work, CancellationToken ct) => WriteAsync(
        async scope =>
        {
            await work(scope);
            return true;
        },
        ct);

    /// <summary>Finishes the writes that wait, then closes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writes.DisposeAsync();
        await Dialect.DisposeAsync();
    }

    static void RefuseInsideWrite()
    {
        if (InsideWrite.Value)
            throw new InvalidOperationException("Inside a write the scope is the only way to the database: use its connection and transaction.");
    }
}
