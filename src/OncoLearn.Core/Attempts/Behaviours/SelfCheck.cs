using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>
/// As <see cref="Immediate"/>, and nobody waits for a person: where only a person can judge, the learner compares the answer with the key, and it counts for
/// nothing. So practice runs.
/// </summary>
public sealed class SelfCheck : IBehaviour
{
    public string Key => "self-check";

    public bool GradesAtOnce => true;

    public bool IsSelfCompared => true;

    public bool Checks(ServedQuestion question) => true;

    public Refusal? Refuses(AttemptSlot slot, Response response) => Immediate.RefusesOnce(slot, response);

    public AttemptSlot Took(AttemptSlot slot) => slot.Graded() with { State = SlotState.Graded };

    public AttemptSlot HandedIn(AttemptSlot slot) => Took(slot);
}
