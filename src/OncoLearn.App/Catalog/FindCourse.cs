using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What a course is called.</summary>
public sealed class FindCourse(Db db)
{
    /// <returns>Null where there is no such course, or no longer.</returns>
    public Task<LocalizedText?> RunAsync(string slug, CancellationToken ct) => CourseTitles.FindAsync(db, slug, ct);
}
