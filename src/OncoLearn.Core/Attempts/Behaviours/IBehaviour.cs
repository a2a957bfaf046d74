using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>When feedback comes, and what tries and certainty make of a grade. A behaviour never asks what type a question is.</summary>
public interface IBehaviour
{
    /// <summary>As in quiz settings and in the database.</summary>
    string Key { get; }

    /// <summary>Whether answers are graded as they are given, but for those that a person has to judge.</summary>
    bool GradesAtOnce { get; }

    /// <summary>Whether every answer waits for a person, also where it could be graded.</summary>
    bool IsJudgedByPerson => false;

    /// <summary>Whether nobody waits for a person: learners compare what only a person can judge, and it counts for nothing.</summary>
    bool IsSelfCompared => false;

    /// <summary>Whether learners say how certain they are, wherever an answer is graded.</summary>
    bool WeighsCertainty => false;

    /// <summary>Null where an answer is graded once.</summary>
    TryRules? Tries => null;

    /// <summary>Whether an answer to this very question is graded as it is given; else it is saved and may change.</summary>
    bool Checks(ServedQuestion question) => GradesAtOnce && !question.NeedsPerson;

    /// <summary>Whether the learner says beside the answer how certain it is.</summary>
    bool AsksCertainty(ServedQuestion question) => false;

    /// <summary>Why this response cannot be taken in this slot; null where it can.</summary>
    Refusal? Refuses(AttemptSlot slot, Response response);

    /// <summary>The slot after a response that is not refused; <paramref name="slot"/> already holds it.</summary>
    AttemptSlot Took(AttemptSlot slot);

    /// <summary>A slot that is not graded yet, as the attempt is handed in.</summary>
    AttemptSlot HandedIn(AttemptSlot slot) => slot.Graded();

    /// <summary>What one point of a graded slot brings.</summary>
    double FactorOf(AttemptSlot slot, Grade grade) => grade.Fraction;

    /// <summary>The greatest factor that can be reached with this question.</summary>
    double ReachOf(ServedQuestion question) => 1;

    /// <summary>As <see cref="ReachOf"/>, of a question that is one of these; 1 where there are none.</summary>
    double ReachOfAny(IEnumerable<ServedQuestion> questions) => questions.Select(ReachOf).DefaultIfEmpty(1).Max();

    /// <summary>How many of the question's hints are shown while its key is not; there may be fewer.</summary>
    int HintsOf(AttemptSlot slot) => 0;

    /// <summary>While the attempt is in progress.</summary>
    bool ReleasesKeyOf(AttemptSlot slot) => slot.State == SlotState.Graded;
}
