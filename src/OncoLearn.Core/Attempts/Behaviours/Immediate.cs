using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>Each answer is graded as it is given and its key shown; so the first one counts. What a person has to judge may change until submission.</summary>
public sealed class Immediate : IBehaviour
{
    public string Key => "immediate";

    public bool GradesAtOnce => true;

    public Refusal? Refuses(AttemptSlot slot, Response response) => slot.Question.NeedsPerson ? null : RefusesOnce(slot, response);

    public AttemptSlot Took(AttemptSlot slot) => slot.Question.NeedsPerson ? Deferred.Kept(slot) : slot.Graded();

    /// <summary>Why an answer is not taken where one is taken once.</summary>
    internal static Refusal? RefusesOnce(AttemptSlot slot, Response response) => slot.State == SlotState.Graded ? Refusal.AlreadyGraded
        : response.IsBlank ? Refusal.Blank
        : null;
}
