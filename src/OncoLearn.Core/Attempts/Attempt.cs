using System.Diagnostics.CodeAnalysis;

namespace OncoLearn.Core.Attempts;

/// <summary>One learner's sitting as it stands after <see cref="AttemptHead.LastSeq"/> steps. Everything in it follows from the steps.</summary>
public sealed record Attempt : AttemptHead
{
    public Attempt()
    {
    }

    [SetsRequiredMembers]
    public Attempt(AttemptHead head, IReadOnlyList<AttemptSlot> slots)
        : base(head) => Slots = slots;

    /// <summary>Slot numbers run from 1 without a gap.</summary>
    public required IReadOnlyList<AttemptSlot> Slots { get; init; }

    /// <summary>Marks that can be reached: of all slots, in finished practice of the answered ones, and never of what counts for nothing.</summary>
    public double MaxScore => CountedSlots.Sum(MaxMarkOf);

    /// <summary>Marks that can be reached in one slot.</summary>
    public double MaxMarkOf(AttemptSlot slot) => slot.Points * Behaviour.ReachOf(slot.Question);

    public AttemptSlot Slot(int number) => Slots[number - 1];

    public bool HasSlot(int number) => number >= 1 && number <= Slots.Count;

    /// <summary>Whether no answer to this slot is taken any more, so that its key may be shown, unless the quiz holds it back for longer.</summary>
    public bool KeyReleased(AttemptSlot slot) => State != AttemptState.InProgress || Behaviour.ReleasesKeyOf(slot);

    internal IEnumerable<AttemptSlot> CountedSlots => State == AttemptState.InProgress
        ? Slots
        : Slots.Where(slot => !slot.IsUncounted && (Kind == AttemptKind.Quiz || slot.State == SlotState.Graded));
}
