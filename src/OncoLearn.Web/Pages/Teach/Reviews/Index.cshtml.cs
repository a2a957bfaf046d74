using OncoLearn.App.Imports;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>The reviews that an instructor has brought.</summary>
public sealed class IndexModel(FindImports find, LearnerClock clock) : TeachPageModel
{
    public IReadOnlyList<ReviewImport> Imports { get; private set; } = [];

    public LocalTime Time { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => (Imports, Time) = (await find.OfAsync(Teacher.UserId, ct), await clock.OfAsync(Teacher.LearnerId, ct));
}
