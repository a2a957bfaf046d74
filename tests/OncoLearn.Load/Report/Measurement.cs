namespace OncoLearn.Load.Report;

/// <summary>One round of one variant.</summary>
sealed record Measurement
{
    public required Latencies Latencies { get; init; }

    /// <summary>Answered as they should be.</summary>
    public required int Done { get; init; }

    /// <summary>Answered otherwise, or not at all.</summary>
    public required int Failed { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>In cores.</summary>
    public required double ServerCpu { get; init; }

    /// <inheritdoc cref="ServerCpu"/>
    public required double DriverCpu { get; init; }

    public double PerSecond => Done / Elapsed.TotalSeconds;
}

/// <summary>The rounds of one variant.</summary>
sealed record Series(string Name, IReadOnlyList<Measurement> Rounds)
{
    readonly Lazy<Latencies> _all = new(() =>
    {
        var all = new Latencies();
        foreach (var round in Rounds) all.Add(round.Latencies);
        return all;
    });

    public Latencies Latencies => _all.Value;

    public Spread PerSecond => Spread.Of(Rounds.Select(round => round.PerSecond));

    public int Failed => Rounds.Sum(round => round.Failed);

    public double ServerCpu => Spread.Of(Rounds.Select(round => round.ServerCpu)).Median;

    public double DriverCpu => Spread.Of(Rounds.Select(round => round.DriverCpu)).Median;

    /// <summary>What the server computes for one request: it changes less than throughput where others use the machine too.</summary>
    public TimeSpan CpuEach => TimeSpan.FromSeconds(Spread.Of(Rounds.Select(round => round.ServerCpu / round.PerSecond)).Median);

    /// <summary>Round by round, so that what slows the machine for a while slows both sides of a ratio.</summary>
    public Spread RatioTo(Series baseline) => Spread.Of(Rounds.Zip(baseline.Rounds, (mine, its) => mine.PerSecond / its.PerSecond));
}

/// <summary>The median of some rounds with the least and the greatest.</summary>
sealed record Spread(double Median, double Least, double Greatest)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return new Spread(sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[0], sorted[^1]);
    }
}
