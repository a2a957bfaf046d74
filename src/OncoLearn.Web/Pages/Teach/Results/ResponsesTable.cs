using OncoLearn.App.Results;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>Every response to a quiz in words as rows to take away: one to a question of an attempt, under the number that the question has in the quiz and in <see cref="MarksTable"/>.</summary>
public static class ResponsesTable
{
    /// <param name="langs">Of the questions' texts, best first.</param>
    /// <returns>The names of the columns, then the rows; each cell a text, a number or nothing.</returns>
    public static IEnumerable<IEnumerable<object?>> Rows(ReadResults.View results, IReadOnlyList<ReadResponses.Given> responses, LocalTime time, IReadOnlyList<string> langs)
    {
        var questions = results.Questions.Index().ToDictionary(question => question.Item.QuestionId);
        var given = responses.ToLookup(response => response.AttemptId);
        yield return
        [
            ResultsText.Column(SittingOrder.Name), ResultsText.UserName, ResultsText.Column(SittingOrder.Submitted), ResultsText.Number, ResultsText.PlaceSeen, ResultsText.Question, ResultsText.Response, ResultsText.Verdict,
            ResultsText.Column(SittingOrder.Score), ResultsText.OutOf,
        ];
        foreach (var sitting in results.Sittings.In(SittingOrder.Submitted, reversed: true).Where(sitting => sitting.State != AttemptState.InProgress))
            foreach (var one in given[sitting.Id].OrderBy(one => questions[one.QuestionId].Index))
                yield return
                [
                    sitting.Name ?? ResultsText.Nobody, sitting.UserName, sitting.SubmittedAt is { } at ? time.Day(at) : null, NumberOf(questions[one.QuestionId].Item.Place), one.Place,
                    StemOf(one.Asked.Content.Called, questions[one.QuestionId].Item.Vignette, langs),
                    one.Response is null ? null : ResponseWords.Of(one.Asked.Type, one.Asked.Content, one.Response, langs), ResultsText.VerdictOf(one.Response is not null, one.Fraction), one.Mark, one.Points,
                ];
    }

    /// <summary>After the name of the vignette that it stands under: such stems are often equal.</summary>
    /// <param name="vignette">Null for none.</param>
    public static string StemOf(LocalizedText stem, LocalizedText? vignette, IReadOnlyList<string> langs) =>
        (vignette is null ? "" : ResultsText.Under(AuthoredText.ToPlain(vignette.In(langs).Value))) + AuthoredText.ToPlain(stem.In(langs).Value);

    /// <summary>A number where it is one, so that a sheet sorts by it.</summary>
    static object NumberOf(QuestionPlace place) => place is QuestionPlace.Fixed { OlderVersion: null } listed ? listed.Number : ResultsText.NumberOf(place);
}
