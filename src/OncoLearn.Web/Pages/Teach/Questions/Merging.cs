using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What is said of two changes that met in a form, which holds both and is not saved yet.</summary>
/// <param name="Author">Who saved meanwhile; null where no version was saved, and what belongs to no version was changed.</param>
/// <param name="Changes">What that changed of what both began with.</param>
/// <param name="Conflicts">Where both changed the same place: this author's words stand in the form.</param>
public sealed record Merging(string? Author, Difference Changes, IReadOnlyList<MergeConflict> Conflicts)
{
    /// <summary>Begins the value of a button that takes the other's words at the place behind it.</summary>
    public const string TakeTheirs = "theirs:";

    /// <summary>Tells what a place of this author's points to.</summary>
    public required PointedItems Own { get; init; }

    /// <summary>It is told for the first time, or was changed by a button of its own: it is to be read before the form.</summary>
    public bool IsNews { get; init; }

    /// <summary>It was changed once more while this author decided.</summary>
    public bool IsOnceMore { get; init; }

    /// <param name="type">The key of the question's type, or of none.</param>
    /// <param name="before">What both began with.</param>
    public static Merging Of(string type, string? author, JsonObject before, JsonObject mine, JsonObject theirs) =>
        new(author, Difference.Of(type, before, theirs), PayloadMerge.Of(before, mine, theirs).Conflicts) { Own = Difference.ItemsOf(type, mine, theirs, before) };

    /// <returns>The place of which a button takes the other's words; null for another button.</returns>
    public static string? PlaceIn(string? edit) => edit?.StartsWith(TakeTheirs, StringComparison.Ordinal) == true ? edit[TakeTheirs.Length..] : null;

    /// <summary>Whether the other changed something at a place of the form: what is wrong there need not be this author's.</summary>
    /// <param name="payload">What the form holds.</param>
    public bool IsTheirs(string place, JsonObject payload) =>
        place.Length > 0 && PayloadPlace.PathOf(place, payload) is { } path && Changes.Changes.Any(change => IsIn(change.Lang is null ? change.Path : $"{change.Path}.{change.Lang}", $"payload.{path}"));

    static bool IsIn(string path, string place) => path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '#' or '[');

    public string Place(MergeConflict conflict) => ChangeWords.Place(Changes.Type, conflict);

    public string Theirs(MergeConflict conflict) => Words(Changes, conflict.Path, conflict.Theirs);

    public string Mine(MergeConflict conflict) => Words(Changes with { Items = Own }, conflict.Path, conflict.Mine);

    /// <summary>What stands at a place, in words: of what holds several texts, each of them in one language.</summary>
    static string Words(Difference changes, string path, JsonNode? value) => value switch
    {
        null => QuestionBankText.TakenOut,
        JsonValue => changes.Words(path, value.ToString()),
        _ => ChangeWords.TextsIn(value).ToList() is { Count: > 0 } texts ? string.Join(" · ", texts) : QuestionBankText.NoWords,
    };
}
