using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>
/// Any timing with certainty-based marking: the learner says how certain each answer is, and being certain and wrong costs most. A right answer brings 1, 2 or 3
/// for a point, one that is not right takes 0, 2 or 6, and what is partly right brings its fraction of what is right (A. R. Gardner-Medwin, "Confidence-based marking",
/// 2006; <c>question_cbm::adjust_fraction</c> of Moodle). No certainty counts as the lowest; what was left out brings 0. What a person judges is
/// asked without certainty and brings its fraction.
/// </summary>
/// <param name="timing">When answers are graded.</param>
public sealed class CertaintyBased(IBehaviour timing) : IBehaviour
{
    /// <summary>As Moodle has it: what a sum of rounded parts leaves over is not partly right.</summary>
    const double Nothing = 5e-8;

    public string Key => $"{timing.Key}-certainty";

    public bool GradesAtOnce => timing.GradesAtOnce;

    public bool WeighsCertainty => true;

    public TryRules? Tries => timing.Tries;

    public bool Checks(ServedQuestion question) => timing.Checks(question);

    public bool AsksCertainty(ServedQuestion question) => !question.NeedsPerson;

    public Refusal? Refuses(AttemptSlot slot, Response response) => timing.Refuses(slot, response);

    public AttemptSlot Took(AttemptSlot slot) => timing.Took(slot);

    public AttemptSlot HandedIn(AttemptSlot slot) => timing.HandedIn(slot);

    public double FactorOf(AttemptSlot slot, Grade grade)
    {
        var fraction = timing.FactorOf(slot, grade);
        if (!AsksCertainty(slot.Question)) return fraction;
        if (slot.Response is null) return 0;
        var certainty = slot.Certainty ?? AnswerCertainty.NotSure;
        return fraction > Nothing ? fraction * Right(certainty) : Wrong(certainty);
    }

    public double ReachOf(ServedQuestion question) => AsksCertainty(question) ? Right(AnswerCertainty.Very) : timing.ReachOf(question);

    public int HintsOf(AttemptSlot slot) => timing.HintsOf(slot);

    public bool ReleasesKeyOf(AttemptSlot slot) => timing.ReleasesKeyOf(slot);

    /// <summary>What one point of a right answer brings.</summary>
    public static double Right(AnswerCertainty certainty) => (int)certainty;

    /// <summary>What one point of an answer brings that is not right.</summary>
    public static double Wrong(AnswerCertainty certainty) => certainty switch
    {
        AnswerCertainty.NotSure => 0,
        AnswerCertainty.Fairly => -2,
        AnswerCertainty.Very => -6,
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "no such certainty"),
    };
}
