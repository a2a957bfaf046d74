namespace OncoLearn.App.Identity;

/// <summary>
/// Lets few passwords be hashed at a time, on threads of their own. A hash takes a core for a tenth of a second by design: where a whole class signs in at once, the
/// threads that save answers would otherwise all be hashing.
/// </summary>
public sealed class HashGate : IDisposable
{
    /// <summary>One core is left for everything else.</summary>
    readonly SemaphoreSlim _free = new(Math.Max(1, Environment.ProcessorCount - 1));

    readonly AsyncLocal<bool> _isInside = new();

    /// <param name="work">
    /// What hashes first and may wait for the database afterwards: what comes after such a wait is on any thread. Work inside other work runs at once, in its place.
    /// </param>
    /// <param name="ct">Ends the wait for a place, not the work.</param>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        if (_isInside.Value) return await work();
        await _free.WaitAsync(ct);
        try
        {
            return await Task.Factory.StartNew(() => EnterAsync(work), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();

    Task<T> EnterAsync<T>(Func<Task<T>> work)
    {
        _isInside.Value = true;
        return work();
    }
}
