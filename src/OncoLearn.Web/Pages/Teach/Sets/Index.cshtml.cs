using OncoLearn.App.Quizzes;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>An instructor's own question sets.</summary>
public sealed class IndexModel(ListQuizzes list, LearnerClock clock) : TeachPageModel
{
    public IReadOnlyList<ListQuizzes.Item> Sets { get; private set; } = [];

    public LocalTime Time { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => (Sets, Time) = (await list.RunAsync(Teacher.UserId, ct), await clock.OfAsync(Teacher.LearnerId, ct));
}
