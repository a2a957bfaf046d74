namespace OncoLearn.App.Data;

/// <summary>How writes reach a database; chosen by the <see cref="Dialect"/>.</summary>
abstract class WritePath : IAsyncDisposable
{
    public abstract Task<T> WriteAsync<T>(Func<WriteScope, Task<T>> work, CancellationToken ct);

    public abstract ValueTask DisposeAsync();
}
