using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Questions.ShortAnswer;

/// <param name="CaseMatters">A small letter is not its capital, which has to be said beforehand.</param>
public sealed record ShortAnswerFace(bool CaseMatters) : QuestionFace
{
    /// <summary>The form field: what is typed.</summary>
    public const string Field = "typed";
}

public sealed record ShortAnswerReview(TypedReview Typed) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this with { Typed = Typed.WithoutReasons() };
}
