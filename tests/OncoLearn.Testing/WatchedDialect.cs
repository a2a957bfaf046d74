using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>A database at which something happens before each write.</summary>
public sealed class WatchedDialect(Dialect inner, Func<int, Task> before) : DelegatingDialect(inner)
{
    readonly Dialect _inner = inner;

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
