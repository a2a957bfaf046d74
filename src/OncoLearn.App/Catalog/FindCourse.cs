using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What a course is called.</summary>
public sealed class FindCourse(Db db)
{
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>Null where there is no such course that they may see, or no longer.</returns>
    public Task<LocalizedText?> RunAsync(string slug, long? learnerId, CancellationToken ct) => CourseTitles.FindAsync(db, slug, learnerId, ct);
}
