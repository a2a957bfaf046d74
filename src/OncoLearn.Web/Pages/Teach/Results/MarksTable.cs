using OncoLearn.App.Results;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>The attempts at a quiz as rows to take away: one to an attempt, with a column for the marks of each question.</summary>
public static class MarksTable
{
    /// <param name="langs">Of the questions' texts, best first.</param>
    /// <returns>The names of the columns, then the rows; each cell a text, a number or nothing.</returns>
    public static IEnumerable<IEnumerable<object?>> Rows(ReadMarks.View marks, LocalTime time, IReadOnlyList<string> langs)
    {
        var (sittings, questions) = (marks.Results.Sittings.In(SittingOrder.Submitted, reversed: true), marks.Results.Questions);
        yield return
        [
            ResultsText.Column(SittingOrder.Name), ResultsText.UserName, ResultsText.Column(SittingOrder.Version), ResultsText.Column(SittingOrder.State), ResultsText.Column(SittingOrder.Started),
            ResultsText.Column(SittingOrder.Submitted), ResultsText.Minutes, ResultsText.Column(SittingOrder.Score), ResultsText.OutOf, ResultsText.Share, ResultsText.Passed,
            .. questions.Select(item => $"{ResultsText.NumberOf(item.Place)}. {ResponsesTable.StemOf(item.Stem, item.Vignette, langs)}"),
        ];
        foreach (var sitting in sittings.Where(sitting => sitting.State != AttemptState.InProgress))
            yield return
            [
                sitting.Name ?? ResultsText.Nobody, sitting.UserName, sitting.Version, ResultsText.State(sitting.State), time.Day(sitting.StartedAt),
                sitting.SubmittedAt is { } at ? time.Day(at) : null, sitting.Taken?.TotalMinutes, sitting.Score, sitting.MaxScore, sitting.Share,
                sitting.Passed is { } passed ? (passed ? ReleaseText.Passed : ReleaseText.NotPassed) : null,
                .. questions.Select(item => (object?)marks.Marks.GetValueOrDefault((sitting.Id, item.QuestionId))),
            ];
    }
}
