using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>Answers may change until submission; then all are graded at once.</summary>
public sealed class Deferred : IBehaviour
{
    public string Key => "deferred";

    public bool GradesAtOnce => false;

    public Refusal? Refuses(AttemptSlot slot, Response response) => null;

    public AttemptSlot Took(AttemptSlot slot) => Kept(slot);

    /// <summary>Saved and nothing more, as every answer is that is not graded as it is given.</summary>
    internal static AttemptSlot Kept(AttemptSlot slot) => slot with { State = slot.Response is null ? SlotState.Unanswered : SlotState.Answered };
}
