namespace OncoLearn.Testing;

/// <summary>A clock that stands still until it is told to go on. Timers made from it run in real time.</summary>
public sealed class TestClock : TimeProvider
{
    /// <summary>A Monday morning, so that tests about days and weeks read well.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    long _ticks = Start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
