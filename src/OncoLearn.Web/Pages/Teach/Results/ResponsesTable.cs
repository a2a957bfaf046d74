using OncoLearn.App.Results;
using OncoLearn.Core.Attempts;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>Every response to a quiz in words as rows to take away: one to a question of an attempt, under the number that the question has in <see cref="MarksTable"/>.</summary>
public static class ResponsesTable
{
    const int LongestStem = 80;

    /// <param name="langs">Of the questions' texts, best first.</param>
    /// <returns>The names of the columns, then the rows; each cell a text, a number or nothing.</returns>
    public static IEnumerable<IEnumerable<object?>> Rows(ReadResults.View results, IReadOnlyList<ReadResponses.Given> responses, LocalTime time, IReadOnlyList<string> langs)
    {
        var numbers = results.Questions.Index().ToDictionary(question => question.Item.QuestionId, question => question.Index + 1);
        var given = responses.ToLookup(response => response.AttemptId);
        yield return
        [
            ResultsText.Column(SittingOrder.Name), ResultsText.UserName, ResultsText.Column(SittingOrder.Submitted), ResultsText.Number, ResultsText.Question, ResultsText.Response, ResultsText.Verdict,
            ResultsText.Column(SittingOrder.Score), ResultsText.OutOf,
        ];
        foreach (var sitting in results.Sittings.In(SittingOrder.Submitted, reversed: true).Where(sitting => sitting.State != AttemptState.InProgress))
            foreach (var one in given[sitting.Id].OrderBy(one => numbers[one.QuestionId]))
                yield return
                [
                    sitting.Name ?? ResultsText.Nobody, sitting.UserName, sitting.SubmittedAt is { } at ? time.Day(at) : null, numbers[one.QuestionId],
                    Short(AuthoredText.ToPlain(one.Asked.Content.Stem.In(langs).Value)),
                    one.Response is null ? null : ResponseWords.Of(one.Asked.Type, one.Asked.Content, one.Response, langs), ResultsText.VerdictOf(one.Response is not null, one.Fraction), one.Mark, one.Points,
                ];
    }

    static string Short(string stem) => stem.Length <= LongestStem ? stem : $"{stem[..(char.IsHighSurrogate(stem[LongestStem - 1]) ? LongestStem - 1 : LongestStem)].TrimEnd()}…";
}
