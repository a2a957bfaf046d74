using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What is said of two changes that met in a form, which holds both and is not saved yet.</summary>
/// <param name="Author">Who saved meanwhile; null where no version was saved, and what belongs to no version was changed.</param>
/// <param name="Changes">What that changed of what both began with.</param>
/// <param name="Conflicts">Where both changed the same place: this author's words stand in the form.</param>
public sealed record Merging(string? Author, IReadOnlyList<PlaceDiff> Changes, IReadOnlyList<MergeConflict> Conflicts)
{
    /// <summary>Begins the value of a button that takes the other's words at the place behind it.</summary>
    public const string TakeTheirs = "theirs:";

    /// <summary>It is told for the first time, or was changed by a button of its own: it is to be read before the form.</summary>
    public bool IsNews { get; init; }

    /// <param name="before">What both began with.</param>
    public static Merging Of(string? author, JsonObject before, JsonObject mine, JsonObject theirs) =>
        new(author, VersionDiff.Of(before, theirs), PayloadMerge.Of(before, mine, theirs).Conflicts);

    /// <returns>The place of which a button takes the other's words; null for another button.</returns>
    public static string? PlaceIn(string? edit) => edit?.StartsWith(TakeTheirs, StringComparison.Ordinal) == true ? edit[TakeTheirs.Length..] : null;

    /// <summary>What stands at a place, in words: of what holds several texts, each of them in one language.</summary>
    /// <param name="type">The key of the question's type, or of none.</param>
    public static string Words(string type, string path, JsonNode? value) => value switch
    {
        null => QuestionBankText.TakenOut,
        JsonValue => ChangeWords.Value(type, path, value.ToString()),
        _ => TextsIn(value).ToList() is { Count: > 0 } texts ? string.Join(" · ", texts) : QuestionBankText.NoWords,
    };

    static IEnumerable<string> TextsIn(JsonNode? node) => node switch
    {
        JsonObject map when map.Count > 0 && map.All(field => Languages.IsKnown(field.Key)) => [(map[Languages.Current] ?? map.First().Value)!.ToString()],
        JsonObject map => map.SelectMany(field => TextsIn(field.Value)),
        JsonArray list => list.SelectMany(TextsIn),
        _ => [],
    };
}
