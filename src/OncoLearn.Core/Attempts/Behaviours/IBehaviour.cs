using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>When feedback comes. A behaviour never asks what type a question is.</summary>
public interface IBehaviour
{
    /// <summary>As in quiz settings and in the database.</summary>
    string Key { get; }

    /// <summary>Whether an answer is graded as it is given, and so can be given once only.</summary>
    bool GradesAtOnce { get; }

    /// <summary>Why this response cannot be taken in this slot; null where it can.</summary>
    Refusal? Refuses(AttemptSlot slot, Response response);

    /// <summary>The slot after a response that is not refused; <paramref name="slot"/> already holds it.</summary>
    AttemptSlot Took(AttemptSlot slot);

    /// <summary>While the attempt is in progress.</summary>
    bool ReleasesKeyOf(AttemptSlot slot);
}
