using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>Nothing is graded by itself: whatever was answered waits for a person. What was left out needs nobody.</summary>
public sealed class Manual : IBehaviour
{
    public string Key => "manual";

    public bool GradesAtOnce => false;

    public bool IsJudgedByPerson => true;

    public Refusal? Refuses(AttemptSlot slot, Response response) => null;

    public AttemptSlot Took(AttemptSlot slot) => Deferred.Kept(slot);

    public AttemptSlot HandedIn(AttemptSlot slot) => slot.Response is null ? slot.Graded() : slot with { State = SlotState.Waiting };
}
