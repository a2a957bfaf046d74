using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>
/// Each answer is a try, graded as it is given. After one that is not fully right the learner is told so, sees the next hint and may try again; the key is shown
/// when a try is fully right or none is left. The last try counts: its fraction less the penalty of each try before it, and at least 0, as in Moodle's behaviour
/// "Interactive with multiple tries" (<c>qbehaviour_interactive::adjust_fraction</c>). The same answer again is refused and costs nothing.
/// What a person has to judge has no tries: it may change until submission.
/// </summary>
public sealed class Interactive(TryRules tries) : IBehaviour
{
    public string Key => "interactive";

    public bool GradesAtOnce => true;

    public TryRules? Tries => tries;

    public Refusal? Refuses(AttemptSlot slot, Response response)
    {
        if (slot.Question.NeedsPerson) return null;
        if (slot.State == SlotState.Graded) return Refusal.AlreadyGraded;
        if (response.IsBlank) return Refusal.Blank;
        return slot.Tries > 0 && response.Equals(slot.Response) ? Refusal.SameAnswer : null;
    }

    public AttemptSlot Took(AttemptSlot slot)
    {
        if (slot.Question.NeedsPerson) return Deferred.Kept(slot);
        var tried = slot.Graded() with { Tries = slot.Tries + 1 };
        return tried.Grade is { Fraction: >= 1 } || tried.Tries >= tries.Most ? tried : tried with { State = SlotState.Answered, Grade = null };
    }

    public double FactorOf(AttemptSlot slot, Grade grade) =>
        slot.Question.NeedsPerson ? grade.Fraction : Math.Max(0, grade.Fraction - tries.Penalty * Math.Max(0, slot.Tries - 1));

    public int HintsOf(AttemptSlot slot) => slot.Tries;
}
