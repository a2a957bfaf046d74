using OncoLearn.Core.Questions.AssertionReason;
using OncoLearn.Core.Questions.ClozeChoices;
using OncoLearn.Core.Questions.ClozeTyping;
using OncoLearn.Core.Questions.Essay;
using OncoLearn.Core.Questions.EvidenceGrid;
using OncoLearn.Core.Questions.ExtendedMatching;
using OncoLearn.Core.Questions.Matching;
using OncoLearn.Core.Questions.MultipleAnswer;
using OncoLearn.Core.Questions.Number;
using OncoLearn.Core.Questions.Ordering;
using OncoLearn.Core.Questions.PathwayCompletion;
using OncoLearn.Core.Questions.ShortAnswer;
using OncoLearn.Core.Questions.SingleBestAnswer;
using OncoLearn.Core.Questions.TrueFalse;
using OncoLearn.Core.Questions.Vignette;

namespace OncoLearn.Core.Questions;

/// <summary>The types there are. One line registers a type.</summary>
public static class QuestionTypes
{
    public static IReadOnlyList<IQuestionType> All { get; } =
    [
        new SingleBestAnswerType(),
        new VignetteType(),
        new MultipleAnswerType(),
        new TrueFalseType(),
        new AssertionReasonType(),
        new MatchingType(),
        new ExtendedMatchingType(),
        new ClozeChoicesType(),
        new EvidenceGridType(),
        new OrderingType(),
        new PathwayCompletionType(),
        new ShortAnswerType(),
        new ClozeTypingType(),
        new NumberType(),
        new EssayType(),
    ];

    /// <exception cref="KeyNotFoundException">No such type.</exception>
    public static IQuestionType Of(string key) =>
        Find(key) ?? throw new KeyNotFoundException($"There is no question type '{key}'. There are: {string.Join(", ", All.Select(type => type.Key))}.");

    public static IQuestionType? Find(string key) => All.FirstOrDefault(type => type.Key == key);
}
