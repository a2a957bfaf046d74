using System.Text.Json.Nodes;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What is said of a change between two versions: the place by the name that it has on its form, and a word of the data by its name.</summary>
public static class ChangeWords
{
    const string InPayload = "payload.";

    /// <summary>Maps whose names are what they hold: tags, and what is referred to.</summary>
    static readonly string[] Sets = ["tags.", "objectives.", "claims."];

    public static string Place(string type, PlaceDiff change) => Place(type, change.Path, change.Place);

    public static string Place(string type, MergeConflict conflict) => Place(type, conflict.Path, conflict.Place);

    /// <param name="type">The key of the question's type, here as everywhere.</param>
    /// <param name="place">Of a payload, or of a document that holds one.</param>
    public static string Place(string type, string place) => FaultPlaces.NameOf(place.StartsWith(InPayload, StringComparison.Ordinal) ? place[InPayload.Length..] : place, type);

    /// <param name="path">Of a conflict, where a text ends with its language.</param>
    public static string Value(string type, string path, string text) => path switch
    {
        _ when SetOf(path) is { } set => Member(set, path[set.Length..]),
        _ when Languages.IsKnown(path[(path.LastIndexOf('.') + 1)..]) => text,
        "category" when Words<Category>.Find(text) is not null => LabelText.Category(text),
        "level" when Words<CognitiveLevel>.Find(text) is { } level => TeachText.Level(level),
        "difficulty" when Words<Difficulty>.Find(text) is { } difficulty => TeachText.Difficulty(difficulty),
        "use" when Words<QuestionUse>.Find(text) is { } use => TeachText.Use(use),
        "type" => TeachText.Type(text),
        _ when ValueNames.Of(type, text) is { } name => name,
        _ when text is "true" => QuestionBankText.Yes,
        _ when text is "false" => QuestionBankText.No,
        _ => text,
    };

    /// <summary>The texts below a node, each in the reader's language, or in its first.</summary>
    public static IEnumerable<string> TextsIn(JsonNode? node) => node switch
    {
        JsonObject map when map.Count > 0 && map.All(field => Languages.IsKnown(field.Key)) => [(map[Languages.Current] ?? map.First().Value)!.ToString()],
        JsonObject map => map.SelectMany(field => TextsIn(field.Value)),
        JsonArray list => list.SelectMany(TextsIn),
        _ => [],
    };

    /// <returns>The uid of the claim or the objective that a place of a document stands for; null where it stands for none.</returns>
    public static string? ReferredTo(string path) => SetOf(path) switch
    {
        "objectives." => path["objectives.".Length..],
        "claims." => path[(path.IndexOf('.', "claims.".Length) + 1)..],
        _ => null,
    };

    static string Place(string type, string path, string place) => SetOf(path) is { } set ? FaultPlaces.NameOf(set[..^1], type) : Place(type, place);

    /// <summary>A tag as it is written; of what is referred to the last part of its uid, which is its short key. A claim stands under the part of the question that rests on it.</summary>
    static string Member(string set, string member) => set switch
    {
        "tags." => member,
        _ => member[Math.Max(member.LastIndexOf('/') + 1, set == "claims." ? member.IndexOf('.', StringComparison.Ordinal) + 1 : 0)..],
    };

    static string? SetOf(string path) => Array.Find(Sets, set => path.StartsWith(set, StringComparison.Ordinal));
}
