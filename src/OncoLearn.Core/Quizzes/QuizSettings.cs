using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Quizzes;

/// <summary>What a quiz version says beside its slots.</summary>
/// <param name="Behaviour">With its rules of tries, where it has some.</param>
/// <param name="TimeLimit">Whole minutes; null where there is none.</param>
public sealed record QuizSettings(LocalizedText Title, LocalizedText Intro, IBehaviour Behaviour, TimeSpan? TimeLimit)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToJson()
    {
        var json = new JsonObject
        {
            ["title"] = Write(Title),
            ["intro"] = Write(Intro),
            ["behaviour"] = Behaviour.Key,
            ["timeLimitMinutes"] = TimeLimit?.TotalMinutes,
        };
        if (Behaviour.Tries is { } tries) (json["tries"], json["penalty"]) = (tries.Most, tries.Penalty);
        return json.ToJsonString(Readable);
    }

    /// <exception cref="JsonException">Not the settings of a quiz.</exception>
    public static QuizSettings FromJson(string json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json, JsonSerializerOptions.Web) ?? throw new JsonException("null are no settings.");
        return new QuizSettings(
            new LocalizedText(stored.Title),
            new LocalizedText(stored.Intro),
            BehaviourList.Of(stored.Behaviour, new TryRules(stored.Tries ?? TryRules.Default.Most, stored.Penalty ?? TryRules.Default.Penalty)),
            stored.TimeLimitMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null);
    }

    static JsonObject Write(LocalizedText text) => new(text.Select(one => KeyValuePair.Create(one.Lang, (JsonNode?)one.Value)));

    sealed record Stored
    {
        public required Dictionary<string, string> Title { get; init; }

        public required Dictionary<string, string> Intro { get; init; }

        public required string Behaviour { get; init; }

        public double? TimeLimitMinutes { get; init; }

        public int? Tries { get; init; }

        public double? Penalty { get; init; }
    }
}
