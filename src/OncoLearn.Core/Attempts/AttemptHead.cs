using OncoLearn.Core.Attempts.Behaviours;

namespace OncoLearn.Core.Attempts;

/// <summary>An attempt without its slots: what a command about one of them has to know beside it.</summary>
public record AttemptHead
{
    public required AttemptKind Kind { get; init; }

    public required IBehaviour Behaviour { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>By the server's clock; null where there is no time limit.</summary>
    public DateTimeOffset? DeadlineAt { get; init; }

    public AttemptState State { get; init; } = AttemptState.InProgress;

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Time was up before the learner submitted: what was saved was handed in at the deadline.</summary>
    public bool HandedInAtDeadline => DeadlineAt is not null && SubmittedAt == DeadlineAt;

    /// <summary>The sequence number of the newest step; the start is step 1.</summary>
    public long LastSeq { get; init; } = 1;

    /// <summary>Marks reached, those of what is judged so far while some answer waits; null until submitted.</summary>
    public double? Score { get; init; }
}

/// <summary>A quiz counts what was left out as blank; practice counts only what was answered.</summary>
public enum AttemptKind
{
    Quiz,
    Practice,
}

public enum AttemptState
{
    InProgress,

    /// <summary>Handed in, and some answer waits for a person.</summary>
    Submitted,
    Graded,
}
