using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Questions.ShortAnswer;

/// <summary>A stem that is answered in a few typed words.</summary>
public sealed record ShortAnswerQuestion : Question
{
    public const string PartKey = "answers";

    public required TypedAnswers Answers { get; init; }

    public override IReadOnlyList<QuestionPart> Parts { get; } = [new(PartKey)];

    protected override IEnumerable<PlacedText> OwnTexts => Answers.Texts("answers");
}
