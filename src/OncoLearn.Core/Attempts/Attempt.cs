using OncoLearn.Core.Attempts.Behaviours;

namespace OncoLearn.Core.Attempts;

/// <summary>One learner's sitting as it stands after <see cref="LastSeq"/> steps. Everything in it follows from the steps.</summary>
public sealed record Attempt
{
    public required AttemptKind Kind { get; init; }

    public required IBehaviour Behaviour { get; init; }

    /// <summary>Slot numbers run from 1 without a gap.</summary>
    public required IReadOnlyList<AttemptSlot> Slots { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>By the server's clock; null where there is no time limit.</summary>
    public DateTimeOffset? DeadlineAt { get; init; }

    public AttemptState State { get; init; } = AttemptState.InProgress;

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Time was up before the learner submitted: what was saved was handed in at the deadline.</summary>
    public bool HandedInAtDeadline => DeadlineAt is not null && SubmittedAt == DeadlineAt;

    /// <summary>The sequence number of the newest step; the start is step 1.</summary>
    public long LastSeq { get; init; } = 1;

    /// <summary>Marks reached; null until submitted.</summary>
    public double? Score { get; init; }

    /// <summary>Marks that can be reached: of all slots, and in finished practice of the answered ones.</summary>
    public double MaxScore => CountedSlots.Sum(slot => slot.Points);

    public AttemptSlot Slot(int number) => Slots[number - 1];

    public bool HasSlot(int number) => number >= 1 && number <= Slots.Count;

    /// <summary>May the key of this slot be shown to the learner?</summary>
    public bool KeyReleased(AttemptSlot slot) => State != AttemptState.InProgress || Behaviour.ReleasesKeyOf(slot);

    internal IEnumerable<AttemptSlot> CountedSlots =>
        Kind == AttemptKind.Practice && State != AttemptState.InProgress ? Slots.Where(slot => slot.State == SlotState.Graded) : Slots;
}

/// <summary>A quiz counts what was left out as blank; practice counts only what was answered.</summary>
public enum AttemptKind
{
    Quiz,
    Practice,
}

/// <summary>Every type grades itself today, so what is handed in is graded in the same step.</summary>
public enum AttemptState
{
    InProgress,
    Graded,
}
