using System.Data.Common;
using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>A database at which something happens before each write, which are counted from 1.</summary>
public sealed class WatchedDialect(Dialect inner, Func<int, Task> before) : DelegatingDialect(inner)
{
    readonly Dialect _inner = inner;

    /// <summary>Before a connection for reading is opened.</summary>
    public Action? BeforeRead { get; init; }

    internal override Task<DbConnection> OpenReadAsync(CancellationToken ct)
    {
        BeforeRead?.Invoke();
        return base.OpenReadAsync(ct);
    }

    internal override WritePath CreateWritePath() => new Writes(_inner.CreateWritePath(), before);

    sealed class Writes(WritePath inner, Func<int, Task> before) : WritePath
    {
        int _count;

        public override async Task<T> WriteAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken ct)
        {
            await before(Interlocked.Increment(ref _count));
            return await inner.WriteAsync(work, ct);
        }

        public override ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
