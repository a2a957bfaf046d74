using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Quizzes;

/// <summary>Why a question set cannot be published.</summary>
public abstract record QuizProblem
{
    public sealed record NoSlots : QuizProblem;

    /// <summary>Draws that together find too few questions; their places among the draws are those of slots, from 0.</summary>
    public sealed record Short(PoolShortage Shortage) : QuizProblem;

    /// <param name="At">The place of the slot, from 0.</param>
    public sealed record NotPublished(int At) : QuizProblem;

    /// <summary>The owner may not use the question's bank any more.</summary>
    /// <param name="At">The place of the slot, from 0.</param>
    public sealed record NotShared(int At) : QuizProblem;

    public sealed record Contradiction(Bilingual Words) : QuizProblem;
}
