namespace OncoLearn.Core.Questions.SingleBestAnswer;

public sealed record SingleBestAnswerFace(IReadOnlyList<OptionFace> Options) : QuestionFace
{
    /// <summary>The form field: the position of an option.</summary>
    public const string Field = "choice";
}

public sealed record SingleBestAnswerReview(IReadOnlyList<OptionReview> Options) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this with { Options = [.. Options.Select(option => option with { Reason = null })] };
}
