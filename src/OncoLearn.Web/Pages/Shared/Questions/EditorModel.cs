using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A question that is being written: what a type's editor partial shows and names its fields by.</summary>
/// <param name="Payload">As it was typed; possibly no question of its type yet.</param>
/// <param name="Langs">The languages that it is written in, in the order of the fields.</param>
/// <param name="Faults">What is wrong with it, at its place; the interface's language is the reader's.</param>
public sealed record EditorModel(string Type, JsonObject Payload, IReadOnlyList<string> Langs, IReadOnlyList<QuestionFault> Faults)
{
    public EditorClaims Claims { get; init; } = EditorClaims.None;

    /// <summary>An item of a list.</summary>
    /// <param name="Path">Such as <c>gaps[0].options[1]</c>.</param>
    /// <param name="Number">From 1.</param>
    /// <param name="Id">Given when it was added; never empty.</param>
    public sealed record Item(string Path, int Number, string Id, int Count)
    {
        public bool IsFirst => Number == 1;

        public bool IsLast => Number == Count;

        /// <summary>The path of one of its fields.</summary>
        public string At(string field) => $"{Path}.{field}";
    }

    /// <summary>What was typed at a path; null for nothing.</summary>
    public string? Text(string path) => Find(path) switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonValue value when value.TryGetValue<double>(out var number) => number.ToString("R", CultureInfo.InvariantCulture),
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag ? "true" : "false",
        _ => null,
    };

    public bool IsTrue(string path) => Text(path) == "true";

    /// <summary>The words of a list of words.</summary>
    public IReadOnlyList<string> TextsAt(string path) => Find(path) is JsonArray list ? [.. list.OfType<JsonValue>().Select(item => item.ToString())] : [];

    /// <summary>The items of a list; where there is none yet, as many empty ones as a new question begins with.</summary>
    /// <param name="atLeast">How many a new question begins with.</param>
    public IReadOnlyList<Item> Items(string path, int atLeast = 0)
    {
        var written = Find(path) as JsonArray;
        var list = written?.DeepClone().AsArray() ?? [];
        var ids = list.Select(item => (string?)item?["id"] ?? "").ToList();
        while (written is null && list.Count < atLeast)
        {
            ids.Add(ListEdit.FreshId(list));
            list.Add(new JsonObject { ["id"] = ids[^1] });
        }
        return [.. ids.Select((id, at) => new Item(string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"), at + 1, id, ids.Count))];
    }

    /// <summary>As many options as a list begins with to which items are matched.</summary>
    public const int Choices = 5;

    /// <summary>The question's own options, by id, for the items that match one of them.</summary>
    public IReadOnlyList<SelectListItem> OptionChoices() =>
    [
        .. Items("options", Choices).Select(item => new ItemChoice("options", ReviewModel.Letter(item.Number), WordsOf(item), item.Id)),
    ];

    /// <summary>The text of an item, in the page's language where it is written in it; null where none is written.</summary>
    public string? WordsOf(Item item) => Langs.OrderByDescending(lang => lang == Languages.Current).Select(lang => Text(item.At($"text.{lang}"))).FirstOrDefault(text => text is not null);

    /// <summary>What is wrong at exactly this place, in the language of the page.</summary>
    public IReadOnlyList<string> FaultsAt(string path) =>
        [.. Faults.Where(fault => fault.Path == path).Select(fault => fault.Problem.In(Preferences.Languages.Current)).Distinct(StringComparer.Ordinal)];

    /// <summary>What is wrong with an item as a whole, or with what its form shows no field for.</summary>
    public IReadOnlyList<string> FaultsOf(Item item) => [.. FaultsAt(item.Path), .. FaultsAt(item.At("id"))];

    /// <summary>The id of what an error leads to: the field itself, or the item for what is no field of its form.</summary>
    public static string TargetOf(string path) => IdOf(path.EndsWith("].id", StringComparison.Ordinal) ? path[..^".id".Length] : path);

    /// <summary>The id of the field for a path: every place has one, so that an error can lead to it.</summary>
    public static string IdOf(string path) => "f-" + path.Replace('[', '-').Replace("]", "", StringComparison.Ordinal).Replace('.', '-').Replace('!', '-');

    JsonNode? Find(string path) => (FieldName.StepsOf(path) ?? throw new ArgumentException($"{path} is no path.", nameof(path))).Aggregate((JsonNode?)Payload, (node, step) => (node, step) switch
    {
        (JsonObject map, string name) => map[name],
        (JsonArray list, int at) when at < list.Count => list[at],
        _ => null,
    });
}
