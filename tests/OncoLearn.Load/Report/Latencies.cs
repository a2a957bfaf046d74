namespace OncoLearn.Load.Report;

/// <summary>The latencies of a measurement, every one of them: a percentile is the nearest rank in the sorted list and no estimate.</summary>
sealed class Latencies
{
    readonly List<long> _ticks = [];
    bool _sorted;

    public int Count => _ticks.Count;

    public void Add(TimeSpan latency)
    {
        _ticks.Add(latency.Ticks);
        _sorted = false;
    }

    public void Add(Latencies others)
    {
        _ticks.AddRange(others._ticks);
        _sorted = false;
    }

    /// <param name="percent">Above 0, at most 100.</param>
    /// <returns>The least latency that so many percent do not exceed; zero where nothing was measured.</returns>
    public TimeSpan Percentile(double percent)
    {
        if (_ticks.Count == 0) return TimeSpan.Zero;
        if (!_sorted) _ticks.Sort();
        _sorted = true;
        return TimeSpan.FromTicks(_ticks[Math.Max(0, (int)Math.Ceiling(percent / 100 * _ticks.Count) - 1)]);
    }
}
