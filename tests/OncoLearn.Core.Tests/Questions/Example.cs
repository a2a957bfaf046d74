using System.Text.Json;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Questions;

/// <summary>Small questions to write examples with.</summary>
static class Example
{
    /// <summary>Stem, explanation and option texts are filled in; <paramref name="options"/> are ids, and the keys bear a star: <c>"a* b c"</c>.</summary>
    public static Question Choice(string type, string options, string more = "") =>
        Parse(type, $$"""{ "stem": {{Text("stem")}}, "explanation": {{Text("explanation")}}, "options": {{Options(options)}}{{more}} }""");

    /// <summary>Premises a, b, c match the options 1, 2, 3; 4 matches none.</summary>
    public static Question Matching() => Parse("matching", MatchingPayload(["a 1", "b 2", "c 3"], "1 2 3 4"));

    public static string MatchingPayload(string[] premises, string options)
    {
        var left = premises.Select(premise => premise.Split(' ')).Select(premise =>
            $$"""{ "id": "{{premise[0]}}", "text": {{Text(premise[0])}}, "match": "{{premise[1]}}", "reason": {{Text("because")}} }""");
        var right = options.Split(' ').Select(id => $$"""{ "id": "{{id}}", "text": {{Text(id)}}, "reason": {{Text("because")}} }""");
        return $$"""{ "stem": {{Text("stem")}}, "explanation": {{Text("explanation")}}, "premises": [{{string.Join(", ", left)}}], "options": [{{string.Join(", ", right)}}] }""";
    }

    /// <param name="text">JSON: a map from language to text.</param>
    /// <param name="gaps">Id and options of each gap: <c>"first: a* b"</c>.</param>
    public static string ClozePayload(string text, params string[] gaps)
    {
        var all = gaps.Select(gap => gap.Split(": ")).Select(gap => $$"""{ "id": "{{gap[0]}}", "options": {{Options(gap[1])}} }""");
        return $$"""{ "stem": {{Text("stem")}}, "explanation": {{Text("explanation")}}, "text": {{text}}, "gaps": [{{string.Join(", ", all)}}] }""";
    }

    /// <param name="answers">Id, English text and fraction of each: <c>"a: autophagy 1"</c>.</param>
    public static string Answers(params string[] answers) => $"[{string.Join(", ", answers.Select(Answer))}]";

    public static string Options(string options) => $"[{string.Join(", ", options.Split(' ').Select(Option))}]";

    public static string Text(string text) => $$"""{ "en": "{{text}}" }""";

    public static Question Parse(string type, string payload) => QuestionTypes.Of(type).Parse(JsonDocument.Parse(payload).RootElement);

    /// <summary>What is said of a payload that is refused.</summary>
    public static string FaultOf(string type, string payload) => Assert.Throws<QuestionFormatException>(() => Parse(type, payload)).Faults[0].ToString();

    public static OptionOrder AsWritten(string type, Question question) => OptionOrder.AsWritten(QuestionTypes.Of(type).Groups(question));

    static string Answer(string answer)
    {
        var (from, to) = (answer.IndexOf(": ", StringComparison.Ordinal), answer.LastIndexOf(' '));
        return $$"""{ "id": "{{answer[..from]}}", "text": {{Text(answer[(from + 2)..to])}}, "fraction": {{answer[(to + 1)..]}}, "reason": {{Text($"because {answer[..from]}")}} }""";
    }

    static string Option(string id) =>
        $$"""{ "id": "{{id.TrimEnd('*')}}", "correct": {{(id.EndsWith('*') ? "true" : "false")}}, "text": {{Text(id.TrimEnd('*'))}}, "reason": {{Text("because")}} }""";
}
