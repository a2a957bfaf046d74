using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.App.Progress;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Courses;

[PublicPage]
public sealed class CourseModel(ReadCourse read, ReadCourseProgress progress, ReaderPreferences reader) : PageModel
{
    public ReadCourse.Course Course { get; private set; } = null!;

    /// <summary>How far the learner is, by section number; null for readers who are signed out.</summary>
    public IReadOnlyDictionary<string, LessonPlace>? Progress { get; private set; }

    /// <summary>How many lessons the learner has understood.</summary>
    public int Understood => Course.Lessons.Count(lesson => PlaceIn(lesson) is { IsUnderstood: true });

    /// <summary>The first lesson that is not understood; null where all are.</summary>
    public ReadCourse.LessonItem? Next => Course.Lessons.FirstOrDefault(lesson => PlaceIn(lesson) is not { IsUnderstood: true });

    /// <returns>Null where the lesson was never opened, and for readers who are signed out.</returns>
    public LessonPlace? PlaceIn(ReadCourse.LessonItem lesson) => Progress?.GetValueOrDefault(lesson.Number);

    public async Task<IActionResult> OnGetAsync(string course, CancellationToken ct)
    {
        if (await read.RunAsync(course, reader.ContentLanguages, ct) is not { } found) return NotFound();
        Course = found;
        if (User.LearnerIdOrNull() is { } learnerId) Progress = await progress.RunAsync(course, learnerId, ct);
        return Page();
    }
}
