using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>Each answer is graded as it is given and its key shown; so the first one counts.</summary>
public sealed class Immediate : IBehaviour
{
    public string Key => "immediate";

    public bool GradesAtOnce => true;

    public Refusal? Refuses(AttemptSlot slot, Response response) => slot.State == SlotState.Graded ? Refusal.AlreadyGraded
        : response.IsBlank ? Refusal.Blank
        : null;

    public AttemptSlot Took(AttemptSlot slot) => slot.Graded();

    public bool ReleasesKeyOf(AttemptSlot slot) => slot.State == SlotState.Graded;
}
