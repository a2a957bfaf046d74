using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.App.Progress;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Progress;

/// <summary>How the answers of whoever is signed in went; each filter is a link, so that every view has an address.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(ReadAccuracy read, ListAttempts list, ListCourses courses, ReadOutlines outlines, LearnerClock clock) : PageModel
{
    const int ShownAttempts = 5;

    public static readonly IReadOnlyList<AttemptKind?> Kinds = [null, AttemptKind.Practice, AttemptKind.Quiz];
    public static readonly IReadOnlyList<int?> Periods = [null, 30, 7];
    public static readonly IReadOnlyList<bool> Counts = [false, true];

    /// <summary>What the page is filtered by. Null is everything.</summary>
    public sealed record Filter(AttemptKind? Kind = null, int? Days = null, bool FirstTries = false)
    {
        const string First = "first";

        public string Address => "/progress" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["kind"] = Kind?.Word(),
            ["days"] = Days?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["count"] = FirstTries ? First : null,
        }.Where(pair => pair.Value is not null));

        /// <returns>Null where a word of the address means nothing.</returns>
        public static Filter? Of(string? kind, int? days, string? count)
        {
            var found = kind is null ? null : Words<AttemptKind>.Find(kind);
            return (kind is null || found is not null) && Periods.Contains(days) && count is null or First ? new Filter(found, days, count is First) : null;
        }
    }

    public Filter Asked { get; private set; } = new();

    public ReadAccuracy.View View { get; private set; } = null!;

    public IReadOnlyList<ListAttempts.Item> Finished { get; private set; } = [];

    public LocalTime Time { get; private set; } = null!;

    /// <summary>Where a new learner begins.</summary>
    public string LessonAddress { get; private set; } = "/";

    public string PracticeAddress { get; private set; } = "/";

    public async Task<IActionResult> OnGetAsync(string? kind, int? days, string? count, CancellationToken ct)
    {
        if (!ModelState.IsValid || Filter.Of(kind, days, count) is not { } asked) return NotFound();
        Asked = asked;
        var learnerId = User.LearnerId();
        Time = await clock.OfAsync(learnerId, ct);
        View = await read.RunAsync(new(learnerId, Time.Zone, asked.Kind, asked.Days, asked.FirstTries), ct);
        if (View.IsNew)
            await FindBeginningAsync(learnerId, ct);
        else
            Finished = [.. (await list.RunAsync(learnerId, page: 0, ct)).Items.Where(item => !item.InProgress).Take(ShownAttempts)];
        return Page();
    }

    async Task FindBeginningAsync(long learnerId, CancellationToken ct)
    {
        if (await courses.RunAsync(learnerId, ct) is not [var first, ..]) return;
        LessonAddress = (await outlines.RunAsync(learnerId, ct))[first.Slug].FirstOrDefault() is { } section ? $"/courses/{first.Slug}/{section.Number}" : $"/courses/{first.Slug}";
        PracticeAddress = AttemptAddress.Practice(first.Slug);
    }
}
