using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Identity;
using OncoLearn.App.Results;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>How a quiz of the instructor's went: attempts, scores, questions.</summary>
public sealed class IndexModel(ReadResults read, LearnerClock clock) : TeachPageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    [FromQuery(Name = "")]
    public ResultsQuery Query { get; set; } = new();

    public ReadResults.View View { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    /// <summary>The attempts of this page of the list.</summary>
    public IReadOnlyList<Sitting> Shown { get; private set; } = [];

    public HistogramModel Histogram { get; private set; } = null!;

    public string Address => TeachAddress.Results(View.Uid);

    /// <summary>The file with all attempts of the version that is asked for.</summary>
    /// <param name="format">How the file's name ends.</param>
    public string ExportAddress(string format) => new ResultsQuery { Version = Query.Version }.Address($"{Address}.{format}");

    public int Pages => (View.Sittings.Count + PageSize - 1) / PageSize;

    public int HandedIn => View.Sittings.Count(sitting => sitting.State != AttemptState.InProgress);

    public int Waiting => View.Sittings.Count(sitting => sitting.State == AttemptState.Submitted);

    public int Passed => View.Sittings.Count(sitting => sitting.Passed == true);

    /// <summary>Attempts of which it is known whether they passed.</summary>
    public int Decided => View.Sittings.Count(sitting => sitting.Passed is not null);

    /// <summary>The mean share of the marks; null while nothing is graded.</summary>
    public double? Mean => Histogram.Count == 0 ? null : View.Shares.Average();

    public bool HasSeveralVersions => View.Versions.Count > 1;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || await read.RunAsync(new(TeachAddress.Uid(Uid), User.UserId(), Query.Version), ct) is not { } view) return NotFound();
        (View, Time) = (view, await clock.OfAsync(User.LearnerId(), ct));
        if (Query.N < 1 || Query.N > Math.Max(Pages, 1) || (Query.Version is { } asked && !view.Versions.Any(sat => sat.Version == asked))) return NotFound();
        Shown = [.. view.Sittings.In(Query.Order, Query.Reversed).Skip((Query.N - 1) * PageSize).Take(PageSize)];
        Histogram = HistogramModel.Of(view.Shares, view.PassingShare);
        return Page();
    }
}
