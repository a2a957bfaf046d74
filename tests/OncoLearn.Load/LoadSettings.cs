namespace OncoLearn.Load;

/// <summary>What is measured, and how long.</summary>
sealed record LoadSettings
{
    /// <summary>The names of the scenarios; in the order in which they run.</summary>
    public required IReadOnlyList<string> Scenarios { get; init; }

    /// <summary>How long one variant is measured in one round.</summary>
    public required TimeSpan Round { get; init; }

    /// <summary>Before its first round. For so long the runtime takes a share of the machine to compile what is hot.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(30);

    public required int Rounds { get; init; }

    public required int Connections { get; init; }

    /// <summary>The open loop's numbers of students, rising.</summary>
    public required IReadOnlyList<int> Students { get; init; }

    /// <summary>A published server; null to publish one.</summary>
    public string? ServerFolder { get; init; }

    /// <summary>Environment of the servers that are measured, to compare settings of the runtime.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }
}
