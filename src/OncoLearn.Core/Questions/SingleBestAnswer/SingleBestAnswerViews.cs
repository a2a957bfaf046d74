using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.SingleBestAnswer;

public sealed record SingleBestAnswerFace(LocalizedText Stem, IReadOnlyList<OptionFace> Options) : QuestionFace(Stem)
{
    /// <summary>The form field: the position of an option.</summary>
    public const string Field = "choice";
}

public sealed record SingleBestAnswerReview(LocalizedText Stem, LocalizedText Explanation, IReadOnlyList<OptionReview> Options) : QuestionReview(Stem, Explanation);
