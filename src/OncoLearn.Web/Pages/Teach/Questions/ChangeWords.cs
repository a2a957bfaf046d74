using OncoLearn.Core;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What is said of a change between two versions: the place by the name that it has on its form, and a word of the data by its name.</summary>
public static class ChangeWords
{
    const string InPayload = "payload.";

    /// <param name="place">Of a payload, or of a document that holds one.</param>
    public static string Place(string place) => FaultPlaces.NameOf(place.StartsWith(InPayload, StringComparison.Ordinal) ? place[InPayload.Length..] : place);

    /// <param name="text">Of what is no text in a language: a mark, a number, a word that stands for something.</param>
    public static string Value(PlaceDiff change, string text) => change.Place[(change.Place.LastIndexOf('.') + 1)..] switch
    {
        _ when change.Lang is not null => text,
        "category" => LabelText.Category(text),
        "level" when Words<CognitiveLevel>.Find(text) is { } level => TeachText.Level(level),
        "difficulty" when Words<Difficulty>.Find(text) is { } difficulty => TeachText.Difficulty(difficulty),
        "use" when Words<QuestionUse>.Find(text) is { } use => TeachText.Use(use),
        "type" => TeachText.Type(text),
        _ when text is "true" => QuestionBankText.Yes,
        _ when text is "false" => QuestionBankText.No,
        _ => text,
    };
}

/// <summary>What is said of a question beside its payload.</summary>
public sealed class DraftPlaces : IPlaceNames
{
    public string? Of(string field, int? number) => field switch
    {
        "type" => BankText.Type,
        "category" => BankText.Category,
        "level" => BankText.Level,
        "difficulty" => BankText.Difficulty,
        "use" => BankText.Use,
        "tags" => EditorText.Tags,
        "objectives" => ObjectiveText.Objectives,
        "stimulus" => VignetteText.Title,
        "title" => VignetteText.Heading,
        "correct" => QuestionBankText.IsKey,
        _ => null,
    };
}
