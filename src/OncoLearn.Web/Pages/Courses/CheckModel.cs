using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>A check question in a lesson: to be answered, or just answered.</summary>
/// <param name="Key">Of the question in its course.</param>
/// <param name="Outcome">Null before anything was sent.</param>
/// <param name="Fields">What was sent; shown again where it was not taken.</param>
/// <param name="Claims">What the question rests on, once it is answered.</param>
/// <param name="Languages">The reader's content languages, best first.</param>
public sealed record CheckModel(
    string CourseSlug, string Section, string Key, ReadLesson.Check Check, CheckQuestion.Outcome? Outcome, AnswerFields Fields,
    IReadOnlyList<ClaimView> Claims, IReadOnlyList<string> Languages)
{
    static readonly AnswerFields Nothing = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    /// <summary>The version that the form shows.</summary>
    public const string VersionField = "version";

    /// <param name="lesson">The one that the question checks.</param>
    public static CheckModel Unanswered(ReadLesson.Page lesson, string key, IReadOnlyList<string> languages) =>
        new(lesson.CourseSlug, lesson.Lesson.Number, key, lesson.Checks[key], Outcome: null, Nothing, [], languages);

    /// <summary>As it was sent, with what became of it.</summary>
    public CheckModel Sent(AnswerFields fields, CheckQuestion.Outcome outcome, IReadOnlyList<ClaimView> claims) =>
        this with { Outcome = outcome, Fields = outcome is CheckQuestion.Outcome.Changed ? Nothing : fields, Claims = claims };

    public string Id => $"check-{Key}";

    public string StemId => Answer.StemId;

    /// <summary>Sends to the lesson itself and comes back to this place of it.</summary>
    public string Address => $"/courses/{CourseSlug}/{Section}?question={Key}#{Id}";

    /// <summary>The same lesson with the question as it was.</summary>
    public string Again => $"/courses/{CourseSlug}/{Section}#{Id}";

    public AnswerModel Answer => new(
        Check.Face, Fields, AnswerModel.LanguagesFor(Check.Face.Languages, Languages), Outcome switch
        {
            CheckQuestion.Outcome.Blank => CourseText.ChooseFirst,
            CheckQuestion.Outcome.Unreadable { Problem: var problem } => Wording.Say(problem),
            CheckQuestion.Outcome.BadResponse => CourseText.NotAnAnswer,
            CheckQuestion.Outcome.Changed => CourseText.Changed,
            _ => null,
        },
        IdPrefix: $"{Id}-");

    public ReviewModel ReviewOf(CheckQuestion.Outcome.Checked done) =>
        new(done.Review, AnswerModel.LanguagesFor(done.Review.Languages, Languages), CourseSlug, Claims);
}
