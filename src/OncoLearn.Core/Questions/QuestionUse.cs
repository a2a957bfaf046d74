namespace OncoLearn.Core.Questions;

/// <summary>Where a question may be served.</summary>
public enum QuestionUse
{
    Practice,

    /// <summary>In quizzes only.</summary>
    Exam,
    Both,
}
