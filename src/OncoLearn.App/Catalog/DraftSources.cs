using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Authoring.Drafting;

namespace OncoLearn.App.Catalog;

/// <summary>Content files as the drafter reads them.</summary>
public static class DraftSources
{
    /// <param name="folder">The folder that holds <c>content/</c> and <c>seeds/</c>.</param>
    /// <returns>Null where there is no such course.</returns>
    /// <exception cref="IOException">A file cannot be read, or the content has errors.</exception>
    public static DraftSource? Read(string folder, string slug)
    {
        var (set, findings) = ContentCheck.Read(new ContentRoot(folder));
        if (findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error) is { } error) throw new IOException($"The content has errors: {error}");
        var courses = set.Courses.Select(Of).ToList();
        return courses.Find(course => course.Slug == slug) is not { } asked
            ? null
            : new DraftSource(asked, [.. courses.Where(course => course != asked)], [.. set.Entities.Select(entry => entry.Value)], [.. set.Relations.Select(entry => entry.Value)]);
    }

    static DraftCourse Of(CourseContent course) => new(course.Slug, [.. course.Claims.Select(entry => entry.Value)], [.. course.Conflicts.Select(entry => entry.Value)]);
}
