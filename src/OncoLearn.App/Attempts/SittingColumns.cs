using OncoLearn.Core;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>How an attempt <c>a</c> stands, in a row of a list of attempts.</summary>
abstract class SittingColumns
{
    public const string Standing = """
        a.uid, a.state, a.started_at, a.deadline_at, a.submitted_at, a.score, a.max_score,
        (select count(*) from attempt_slot s where s.attempt_id = a.id) as slots,
        (select count(*) from attempt_slot s where s.attempt_id = a.id and s.response is not null) as answered
        """;

    public required string Uid { get; init; }

    public required string State { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? DeadlineAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Marks, those of what is judged so far where answers wait for a person; null until it is handed in.</summary>
    public double? Score { get; init; }

    public double MaxScore { get; init; }

    public int Slots { get; init; }

    /// <summary>Slots with an answer.</summary>
    public int Answered { get; init; }

    /// <summary>Answers wait for a person: the score may still grow.</summary>
    public bool Waits => Words<AttemptState>.Parse(State) == AttemptState.Submitted;

    /// <summary>An attempt is over with its deadline, also while nobody has handed it in yet.</summary>
    public bool IsOpen(DateTimeOffset now) => Words<AttemptState>.Parse(State) == AttemptState.InProgress && !AttemptMachine.IsOverdue(DeadlineAt, now);
}
