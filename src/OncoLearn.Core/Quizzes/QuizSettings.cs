using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Quizzes;

/// <summary>What a quiz version says beside its slots.</summary>
/// <param name="Intro">Null where there is nothing to say before the rules.</param>
/// <param name="Behaviour">With its rules of tries, where it has some.</param>
/// <param name="TimeLimit">Whole minutes; null where there is none.</param>
public sealed record QuizSettings(LocalizedText Title, LocalizedText? Intro, IBehaviour Behaviour, TimeSpan? TimeLimit)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each attempt has its questions in an order of its own.</summary>
    public bool ShufflesQuestions { get; init; }

    /// <summary>Each attempt has the options of a question in an order of its own, but for those whose order means something.</summary>
    public bool ShufflesOptions { get; init; } = true;

    /// <summary>How often somebody may sit it, at least 1; null for as often as they like.</summary>
    public int? Sittings { get; init; }

    /// <summary>The share of the marks from which the quiz is passed, in (0, 1]; null where there is no such mark.</summary>
    public double? PassingShare { get; init; }

    public ReleasePolicy Release { get; init; } = ReleasePolicy.Open;

    /// <summary>Rules of tries that the behaviour has no use for, kept for one that has; null for none.</summary>
    public TryRules? UnusedTries { get; init; }

    /// <returns>Null where the quiz has no passing mark, or no marks.</returns>
    // A sum of fractions can be a rounding error below what it stands for.
    public bool? IsPassed(double score, double maxScore) => PassingShare is { } share && maxScore > 0 ? score / maxScore >= share - 1e-9 : null;

    /// <summary>What differs from the defaults; so a setting that comes later changes no quiz.</summary>
    public string ToJson()
    {
        var json = new JsonObject
        {
            ["title"] = Write(Title),
            ["intro"] = Intro is null ? null : Write(Intro),
            ["behaviour"] = Behaviour.Key,
            ["timeLimitMinutes"] = TimeLimit?.TotalMinutes,
        };
        if ((Behaviour.Tries ?? UnusedTries) is { } tries) (json["tries"], json["penalty"]) = (tries.Most, tries.Penalty);
        if (ShufflesQuestions) json["shuffleQuestions"] = true;
        if (!ShufflesOptions) json["shuffleOptions"] = false;
        if (Sittings is { } sittings) json["sittings"] = sittings;
        if (PassingShare is { } share) json["passingShare"] = share;
        if (Release != ReleasePolicy.Open)
            json["release"] = new JsonObject
            {
                ["score"] = Release.Score.Word(),
                ["correctness"] = Release.Correctness.Word(),
                ["reasons"] = Release.Reasons.Word(),
                ["key"] = Release.Key.Word(),
                ["evidence"] = Release.Evidence.Word(),
            };
        return json.ToJsonString(Readable);
    }

    /// <exception cref="JsonException">Not the settings of a quiz.</exception>
    public static QuizSettings FromJson(string json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json, JsonSerializerOptions.Web) ?? throw new JsonException("null are no settings.");
        var tries = new TryRules(stored.Tries ?? TryRules.Default.Most, stored.Penalty ?? TryRules.Default.Penalty);
        var behaviour = BehaviourList.Of(stored.Behaviour, tries);
        return new QuizSettings(
            new LocalizedText(stored.Title),
            stored.Intro is null ? null : new LocalizedText(stored.Intro),
            behaviour,
            stored.TimeLimitMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null)
        {
            ShufflesQuestions = stored.ShuffleQuestions ?? false,
            ShufflesOptions = stored.ShuffleOptions ?? true,
            Sittings = stored.Sittings,
            PassingShare = stored.PassingShare,
            Release = stored.Release?.ToDomain() ?? ReleasePolicy.Open,
            UnusedTries = behaviour.Tries is null && (stored.Tries ?? stored.Penalty) is not null ? tries : null,
        };
    }

    static JsonObject Write(LocalizedText text) => new(text.Select(one => KeyValuePair.Create(one.Lang, (JsonNode?)one.Value)));

    sealed record Stored
    {
        public required Dictionary<string, string> Title { get; init; }

        public Dictionary<string, string>? Intro { get; init; }

        public required string Behaviour { get; init; }

        public double? TimeLimitMinutes { get; init; }

        public int? Tries { get; init; }

        public double? Penalty { get; init; }

        public bool? ShuffleQuestions { get; init; }

        public bool? ShuffleOptions { get; init; }

        public int? Sittings { get; init; }

        public double? PassingShare { get; init; }

        public StoredRelease? Release { get; init; }
    }

    sealed record StoredRelease(string Score, string Correctness, string Reasons, string Key, string Evidence)
    {
        public ReleasePolicy ToDomain() => new(
            Words<ReleaseTime>.Parse(Score), Words<ReleaseTime>.Parse(Correctness), Words<ReleaseTime>.Parse(Reasons), Words<ReleaseTime>.Parse(Key), Words<ReleaseTime>.Parse(Evidence));
    }
}
