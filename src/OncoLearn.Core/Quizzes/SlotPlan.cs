namespace OncoLearn.Core.Quizzes;

/// <summary>A place in a quiz: one question, or some that are drawn for each attempt.</summary>
/// <param name="Points">Of each question, more than 0.</param>
public abstract record SlotPlan(double Points)
{
    /// <summary>Questions in a quiz at most, drawn ones counted.</summary>
    public const int MostQuestions = 200;

    public const double MostPoints = 1000;

    /// <summary>Questions that an attempt gets from it.</summary>
    public abstract int Questions { get; }

    /// <param name="VersionId">The version that every attempt gets, whatever becomes of the question.</param>
    public sealed record Fixed(long QuestionId, long VersionId, double Points) : SlotPlan(Points)
    {
        public override int Questions => 1;
    }

    /// <param name="Count">From 1 to <see cref="MostQuestions"/>.</param>
    public sealed record Draw(PoolFilter Pool, int Count, double Points) : SlotPlan(Points)
    {
        public override int Questions => Count;
    }
}
