using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.App.Progress;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Courses;

[PublicPage]
public sealed class CourseModel(ReadCourse read, ReadCourseProgress progress, ReadOpenQuizzes openQuizzes, LearnerClock clock, ReaderPreferences reader) : PageModel
{
    IReadOnlyDictionary<string, ReadOpenQuizzes.Sitting>? _open;
    LocalTime? _time;

    public ReadCourse.Course Course { get; private set; } = null!;

    /// <summary>How far the learner is, by section number; null for readers who are signed out.</summary>
    public IReadOnlyDictionary<string, LessonPlace>? Progress { get; private set; }

    /// <summary>How many lessons the learner has understood.</summary>
    public int Understood => Course.Lessons.Count(lesson => PlaceIn(lesson) is { IsUnderstood: true });

    /// <inheritdoc cref="NextLesson.Of"/>
    public ReadCourse.LessonItem? Next()
    {
        var next = NextLesson.Of([.. Course.Lessons.Select(lesson => new NextLesson.Step(Course.Slug, lesson.Number, PlaceIn(lesson)))], Course.Slug);
        return Course.Lessons.FirstOrDefault(lesson => lesson.Number == next?.Number);
    }

    /// <summary>How a quiz stands that the learner is in the middle of, and when it ends.</summary>
    public IEnumerable<string> Standing(ReadCourse.QuizItem quiz)
    {
        if (_open?.GetValueOrDefault(quiz.Uid) is not { } sitting) yield break;
        yield return AnswersText.InProgress(sitting.Answered, sitting.Slots);
        if (sitting.DeadlineAt is { } deadline) yield return QuizText.Ends(_time!.Minute(deadline), _time.MinutesUntil(deadline));
    }

    /// <returns>Null where the lesson was never opened, and for readers who are signed out.</returns>
    public LessonPlace? PlaceIn(ReadCourse.LessonItem lesson) => Progress?.GetValueOrDefault(lesson.Number);

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken ct)
    {
        if (await read.RunAsync(course, reader.ContentLanguages, User.LearnerIdOrNull(), ct) is not { } found) return NotFound();
        Course = found;
        if (User.LearnerIdOrNull() is not { } learnerId) return Page();
        Progress = await progress.RunAsync(course, learnerId, ct);
        _open = await openQuizzes.RunAsync(course, learnerId, ct);
        if (_open.Count > 0) _time = await clock.OfAsync(learnerId, ct);
        return Page();
    }
}
