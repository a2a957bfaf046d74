using System.Text.Json.Nodes;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Drafts;

/// <summary>A question as its author writes it: the payload of its type and what the bank says of it. What it names elsewhere is named by uid.</summary>
public sealed record QuestionDraft
{
    public required string Type { get; init; }

    /// <summary>Possibly no question of its type yet.</summary>
    public required JsonObject Payload { get; init; }

    public required Category Category { get; init; }

    /// <summary>Null where it belongs to none.</summary>
    public string? Section { get; init; }

    public required CognitiveLevel Level { get; init; }

    public required Difficulty Difficulty { get; init; }

    public required QuestionUse Use { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Objectives { get; init; } = [];

    /// <summary>The claims that each part rests on, by part key.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Claims { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The shared vignette that it stands under; null for none.</summary>
    public string? Stimulus { get; init; }

    /// <summary>
    /// The draft as one JSON document, so that two of them are compared and merged like payloads: sets are maps from each member to true, in which every
    /// member is a place of its own.
    /// </summary>
    public JsonObject ToDocument()
    {
        var document = new JsonObject
        {
            ["type"] = Type,
            ["category"] = Category.Word(),
            ["level"] = Level.Word(),
            ["difficulty"] = Difficulty.Word(),
            ["use"] = Use.Word(),
            ["tags"] = Set(Tags),
            ["objectives"] = Set(Objectives),
            ["claims"] = new JsonObject(Claims.Where(part => part.Value.Count > 0).Select(part => KeyValuePair.Create(part.Key, (JsonNode?)Set(part.Value)))),
            ["payload"] = Payload.DeepClone(),
        };
        if (Section is not null) document["section"] = Section;
        if (Stimulus is not null) document["stimulus"] = Stimulus;
        return document;
    }

    /// <param name="document">From <see cref="ToDocument"/>, or two of them merged.</param>
    /// <exception cref="FormatException">Not a document of a draft.</exception>
    public static QuestionDraft FromDocument(JsonObject document) => new()
    {
        Type = Text(document, "type"),
        Payload = document["payload"]?.DeepClone().AsObject() ?? throw new FormatException("A draft has a payload."),
        Category = Words<Category>.Parse(Text(document, "category")),
        Section = (string?)document["section"],
        Level = Words<CognitiveLevel>.Parse(Text(document, "level")),
        Difficulty = Words<Difficulty>.Parse(Text(document, "difficulty")),
        Use = Words<QuestionUse>.Parse(Text(document, "use")),
        Tags = Members(document["tags"]),
        Objectives = Members(document["objectives"]),
        Claims = (document["claims"]?.AsObject() ?? []).ToDictionary(part => part.Key, part => Members(part.Value), StringComparer.Ordinal),
        Stimulus = (string?)document["stimulus"],
    };

    static string Text(JsonObject document, string name) => (string?)document[name] ?? throw new FormatException($"A draft has a {name}.");

    static JsonObject Set(IEnumerable<string> members) => new(members.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal).Select(member => KeyValuePair.Create(member, (JsonNode?)true)));

    static IReadOnlyList<string> Members(JsonNode? set) => [.. (set?.AsObject() ?? []).Select(member => member.Key)];
}
