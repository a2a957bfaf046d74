using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.App.Progress;
using OncoLearn.Web.Hosting;
using OncoLearn.Web.Pages.Courses;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages;

[PublicPage]
public sealed class IndexModel(ListCourses courses, ReadOutlines outlines, ReadSample sample, ReadUnderstood understood, ReaderPreferences reader) : PageModel
{
    public IReadOnlyList<ListCourses.Item> Courses { get; private set; } = [];

    public ILookup<string, ReadOutlines.Section> Outlines { get; private set; } = Enumerable.Empty<ReadOutlines.Section>().ToLookup(_ => "");

    /// <summary>Whoever is signed in knows what the site is: they see the courses, and how far they are.</summary>
    public bool IsLearner => User.Identity is { IsAuthenticated: true };

    /// <summary>How many lessons the learner has understood, by course; courses without any are not in it.</summary>
    public IReadOnlyDictionary<string, int> Understood { get; private set; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public int UnderstoodIn(string course) => Understood.GetValueOrDefault(course);

    /// <summary>A question to try, for whoever is not signed in; null where there is none.</summary>
    public CheckModel? Sample { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Courses = await courses.RunAsync(User.LearnerIdOrNull(), ct);
        Outlines = await outlines.RunAsync(User.LearnerIdOrNull(), ct);
        if (User.LearnerIdOrNull() is { } learnerId) Understood = await understood.RunAsync(learnerId, ct);
        if (IsLearner || await sample.RunAsync(reader.ContentLanguages, ct) is not { } found) return;
        Sample = CheckModel.Unanswered(found.Lesson, found.Key, reader.ContentLanguages);
    }
}
