namespace OncoLearn.Testing;

/// <summary>A clock whose timers run a hundred times as fast.</summary>
public sealed class HurriedClock(TimeProvider inner) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, Shortened(dueTime), Shortened(period));

    static TimeSpan Shortened(TimeSpan time) => time > TimeSpan.Zero ? time / 100 : time;
}
