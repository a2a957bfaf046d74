using System.Globalization;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>A response of any type in one line of words.</summary>
public static class ResponseWords
{
    /// <param name="langs">Of the question's texts, best first.</param>
    /// <returns>Empty where nothing was answered.</returns>
    public static string Of(IQuestionType type, Question question, Response response, IReadOnlyList<string> langs)
    {
        var subparts = type.Subparts(question);
        if (subparts.Count == 0) return Written(type, question, response);
        IReadOnlyList<(ResponseSubpart Of, ClassifiedResponse Given)> decided = [.. subparts.Zip(type.Classify(question, response)).Where(one => one.Second.ClassId != ResponseClass.None)];
        if (decided.Any(one => one.Given.ClassId is ResponseClass.Chosen or ResponseClass.Left))
            return Joined(decided.Where(one => one.Given.ClassId == ResponseClass.Chosen).Select(one => LabelOf(one.Of, langs) ?? one.Of.Key));
        // Places are told in their order, whatever that of the items.
        if (decided.All(one => PlaceOf(one.Of, one.Given) is not null))
            return Joined(decided.OrderBy(one => PlaceOf(one.Of, one.Given)).Select(one => $"{one.Given.ClassId}. {LabelOf(one.Of, langs)}"));
        return Joined(decided.Select(one => Lead(one.Of) + Word(type, one.Of, one.Given, langs)));

        string Lead(ResponseSubpart subpart) =>
            LabelOf(subpart, langs) is { } label ? ResultsText.ResponseTo(label) : subparts.Count == 1 ? "" : ResultsText.ResponseTo($"({subparts.Index().First(one => one.Item.Key == subpart.Key).Index + 1})");
    }

    /// <summary>What was typed into a form of which no class is made.</summary>
    static string Written(IQuestionType type, Question question, Response response)
    {
        var shown = type.Show(question, OptionOrder.AsWritten(type.Groups(question)), response);
        return Joined(shown.Names.SelectMany(shown.All)).Trim();
    }

    static string Word(IQuestionType type, ResponseSubpart subpart, ClassifiedResponse given, IReadOnlyList<string> langs) =>
        given.Typed
        ?? (subpart.Classes.FirstOrDefault(one => one.Id == given.ClassId) is not { } known ? ResultsText.OtherOption : known.Text is { } text ? AuthoredText.ToPlain(text.In(langs).Value) : ValueNames.Of(type.Key, known.Id) ?? known.Id);

    static string? LabelOf(ResponseSubpart subpart, IReadOnlyList<string> langs) => subpart.Label is { } label ? AuthoredText.ToPlain(label.In(langs).Value) : null;

    /// <summary>Null where what was decided has a text of its own: an option's id may be a number too.</summary>
    static int? PlaceOf(ResponseSubpart subpart, ClassifiedResponse given) =>
        subpart.Classes.Any(one => one.Id == given.ClassId && one.Text is null) && int.TryParse(given.ClassId, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    static string Joined(IEnumerable<string> words) => string.Join(Wording.Say("；", "; "), words);
}
