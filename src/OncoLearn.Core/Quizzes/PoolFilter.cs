using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Quizzes;

/// <summary>Which questions a slot draws from; what is null asks for nothing. Only questions that are served to learners are drawn.</summary>
public sealed record PoolFilter
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The uid of a bank; null for every bank whose questions the quiz's owner may put into quizzes.</summary>
    public string? Bank { get; init; }

    /// <summary>The slug of a course.</summary>
    public string? Course { get; init; }

    /// <summary>In place of a section or an objective: questions without one.</summary>
    public const string None = "-";

    /// <summary>The uid of a section, or <see cref="None"/>.</summary>
    public string? Section { get; init; }

    /// <summary>The uid of a learning objective, or <see cref="None"/>.</summary>
    public string? Objective { get; init; }

    public Category? Category { get; init; }

    public string? Type { get; init; }

    public string? Tag { get; init; }

    /// <summary>Where the question may be served; what may be served in both is found by either.</summary>
    public QuestionUse? Use { get; init; }

    public Difficulty? Difficulty { get; init; }

    public CognitiveLevel? Level { get; init; }

    /// <summary>A language in which the question is complete.</summary>
    public string? Lang { get; init; }

    /// <summary>What is asked for, and nothing else.</summary>
    public string ToJson()
    {
        var json = new JsonObject();
        foreach (var (name, value) in Conditions()) json[name] = value;
        return json.ToJsonString(Readable);
    }

    /// <exception cref="JsonException">Not a filter.</exception>
    /// <exception cref="FormatException">A word that its vocabulary does not have.</exception>
    public static PoolFilter FromJson(string json)
    {
        var read = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? throw new JsonException("null is no filter.");
        string? Of(string name) => read.GetValueOrDefault(name);
        return new PoolFilter
        {
            Bank = Of("bank"),
            Course = Of("course"),
            Section = Of("section"),
            Objective = Of("objective"),
            Category = Parse<Category>(Of("category")),
            Type = Of("type"),
            Tag = Of("tag"),
            Use = Parse<QuestionUse>(Of("use")),
            Difficulty = Parse<Difficulty>(Of("difficulty")),
            Level = Parse<CognitiveLevel>(Of("level")),
            Lang = Of("lang"),
        };
    }

    /// <summary>Each condition by its name, as in addresses and in the stored form.</summary>
    public IEnumerable<KeyValuePair<string, string>> Conditions() => new (string Name, string? Value)[]
    {
        ("bank", Bank), ("course", Course), ("section", Section), ("objective", Objective), ("category", Category?.Word()), ("type", Type), ("tag", Tag), ("use", Use?.Word()),
        ("difficulty", Difficulty?.Word()), ("level", Level?.Word()), ("lang", Lang),
    }.Where(condition => condition.Value is not null).Select(condition => KeyValuePair.Create(condition.Name, condition.Value!));

    static T? Parse<T>(string? word)
        where T : struct, Enum => word is null ? null : Words<T>.Parse(word);
}
