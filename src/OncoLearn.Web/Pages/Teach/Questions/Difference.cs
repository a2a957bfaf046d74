using System.Collections.ObjectModel;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What differs between two versions, as it is told on a page.</summary>
/// <param name="Type">The key of the question's type, or <see cref="ITypeWords.NoType"/>.</param>
/// <param name="Items">Tells what a place points to.</param>
public sealed record Difference(string Type, IReadOnlyList<PlaceDiff> Changes, PointedItems Items)
{
    /// <summary>What is referred to, by uid: the statements of claims and objectives. What is not named here is called by its key.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <param name="type">As in <see cref="Type"/>.</param>
    /// <param name="before">Payloads, or documents of drafts, both.</param>
    public static Difference Of(string type, JsonObject before, JsonObject after) =>
        new(type, VersionDiff.Of(before, after), ItemsOf(type, after, before));

    /// <param name="documents">The first that has an item tells it.</param>
    public static PointedItems ItemsOf(string type, params IReadOnlyList<JsonObject> documents) =>
        new(type == ITypeWords.NoType ? ReadOnlyDictionary<string, string>.Empty : QuestionTypes.Of(type).Pointers, documents);

    public string Place(PlaceDiff change) => ChangeWords.Place(Type, change);

    /// <summary>What a stretch of a change says.</summary>
    public string Words(PlaceDiff change, string text) => change.Lang is null ? Words(change.Path, text) : text;

    /// <summary>What a value that is no text says: an item by its own words, a word of the data by its name.</summary>
    public string Words(string path, string value) =>
        ChangeWords.ReferredTo(path) is { } uid && Names.TryGetValue(uid, out var name) ? name
        : Items.Find(path, value) is { } item && ChangeWords.TextsIn(item).FirstOrDefault() is { } words ? words
        : ChangeWords.Value(Type, path, value);
}
