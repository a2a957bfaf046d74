using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank;

/// <summary>
/// The order of a check question's options in a lesson: the same for everybody, because the page is cached and its answer is sent without a
/// session; shuffled all the same, because authors write pairs side by side.
/// </summary>
static class LessonOrder
{
    public static OptionOrder Of(ServedQuestion question) => OptionOrder.Shuffled(question.Type.Groups(question.Content), new Chance(question.VersionId));
}
