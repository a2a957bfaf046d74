namespace OncoLearn.Core.Questions.MultipleAnswer;

/// <summary>Its <see cref="QuestionFace.Rule"/> is never null and is shown with the stem.</summary>
public sealed record MultipleAnswerFace(IReadOnlyList<OptionFace> Options) : QuestionFace
{
    /// <summary>The form field, once for each chosen option: its position.</summary>
    public const string Field = "choice";
}

public sealed record MultipleAnswerReview(IReadOnlyList<OptionReview> Options) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this with { Options = [.. Options.Select(option => option with { Reason = null })] };
}
