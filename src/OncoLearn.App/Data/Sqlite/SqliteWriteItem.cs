namespace OncoLearn.App.Data.Sqlite;

/// <summary>A write on its way through the queue. Its caller hears of the outcome only from <see cref="Acknowledge"/> or <see cref="Fail"/>.</summary>
abstract class SqliteWriteItem
{
    /// <summary>False when the caller gave up while the item was waiting: then it is skipped.</summary>
    public abstract bool TryStart();

    /// <summary>Runs the work and keeps its result; throws what the work throws.</summary>
    public abstract Task RunAsync(Func<CancellationToken, WriteScope> scope);

    /// <summary>The work threw and its savepoint was rolled back; the caller hears of it with the commit of what others did before it.</summary>
    public abstract void KeepError(Exception error);

    /// <summary>After the commit.</summary>
    public abstract void Acknowledge();

    /// <summary>Instead of the commit.</summary>
    public abstract void Fail(Exception error);
}

sealed class SqliteWriteItem<T> : SqliteWriteItem
{
    readonly Func<WriteScope, Task<T>> _work;
    readonly CancellationToken _ct;
    // The work runs as the caller (culture, log scopes), as it does on PostgreSQL.
    readonly ExecutionContext? _context = ExecutionContext.Capture();
    // Callers go on elsewhere: the writer's own time is precious.
    readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly CancellationTokenRegistration _cancelling;
    int _left;
    Exception? _error;
    T _result = default!;

    public SqliteWriteItem(Func<WriteScope, Task<T>> work, CancellationToken ct)
    {
        _work = work;
        _ct = ct;
        _cancelling = ct.UnsafeRegister(static item => ((SqliteWriteItem<T>)item!).GiveUp(), this);
    }

    public Task<T> Done => _done.Task;

    public override bool TryStart() => Interlocked.Exchange(ref _left, 1) == 0;

    public override async Task RunAsync(Func<CancellationToken, WriteScope> scope)
    {
        Task<T>? running = null;
        if (_context is null)
            running = _work(scope(_ct));
        else
            ExecutionContext.Run(_context, _ => running = _work(scope(_ct)), null);
        _result = await running!;
    }

    public override void KeepError(Exception error) => _error = error;

    public override void Acknowledge()
    {
        _cancelling.Unregister();
        if (_error is null)
            _done.TrySetResult(_result);
        else if (_error is OperationCanceledException && _ct.IsCancellationRequested)
            _done.TrySetCanceled(_ct);
        else
            _done.TrySetException(_error);
    }

    public override void Fail(Exception error)
    {
        _cancelling.Unregister();
        _done.TrySetException(error);
    }

    void GiveUp()
    {
        if (Interlocked.Exchange(ref _left, 1) == 0)
            _done.TrySetCanceled(_ct);
    }
}
