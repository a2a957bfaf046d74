using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Authoring.Linting;

/// <summary>Small questions in one language, to be linted.</summary>
static class LintExample
{
    /// <param name="options">Separated by bars; keys bear a star: <c>"AKT* | ERK | p38"</c>. More than one key makes a multiple answer.</param>
    public static JsonObject Payload(string lang, string stem, string options)
    {
        var texts = options.Split('|', StringSplitOptions.TrimEntries);
        var payload = new JsonObject
        {
            ["stem"] = new JsonObject { [lang] = stem },
            ["explanation"] = new JsonObject { [lang] = "-" },
            ["options"] = new JsonArray([.. texts.Select((text, at) => new JsonObject
            {
                ["id"] = $"o{at}",
                ["correct"] = text.EndsWith('*'),
                ["text"] = new JsonObject { [lang] = text.TrimEnd('*') },
                ["reason"] = new JsonObject { [lang] = "-" },
            })]),
        };
        if (TypeOf(payload) == "multiple-answer") payload["scoring"] = "per-option";
        return payload;
    }

    public static string TypeOf(JsonObject payload) => payload switch
    {
        _ when payload.ContainsKey("answer") => "true-false",
        _ when payload.ContainsKey("gaps") => "cloze-choices",
        _ => payload["options"]!.AsArray().Count(option => (bool)option!["correct"]!) > 1 ? "multiple-answer" : "single-best-answer",
    };

    public static JsonObject Statement(string lang, string stem) => new()
    {
        ["stem"] = new JsonObject { [lang] = stem },
        ["explanation"] = new JsonObject { [lang] = "-" },
        ["answer"] = true,
        ["reasons"] = new JsonObject { ["true"] = new JsonObject { [lang] = "-" }, ["false"] = new JsonObject { [lang] = "-" } },
    };

    /// <param name="text">With the gap <c>{{gap}}</c>.</param>
    public static JsonObject Cloze(string lang, string text, string options) => new()
    {
        ["stem"] = new JsonObject { [lang] = lang == "en" ? "Fill each gap." : "填空。" },
        ["explanation"] = new JsonObject { [lang] = "-" },
        ["text"] = new JsonObject { [lang] = text },
        ["gaps"] = new JsonArray(new JsonObject { ["id"] = "gap", ["options"] = Payload(lang, "-", options)["options"]!.DeepClone() }),
    };

    public static LintTarget Target(JsonObject payload) => Target(TypeOf(payload), payload);

    public static LintTarget Target(string type, JsonNode payload, LintCourse? course = null, params IReadOnlyList<Claim> claims)
    {
        var question = QuestionTypes.Of(type).Parse(JsonSerializer.SerializeToElement(payload));
        return new LintTarget(type, question) { Course = course, Claims = question.Parts.ToDictionary(part => part.Key, _ => claims) };
    }

    public static IReadOnlyList<LintFinding> Find(string rule, JsonObject payload) => Find(rule, Target(payload));

    public static IReadOnlyList<LintFinding> Find(string rule, LintTarget target) => [.. Linter.Check(target).Where(finding => finding.RuleId == rule)];

    /// <summary>Applies every fix, and finds the question whole and the flaw gone.</summary>
    public static void AssertFixed(string type, JsonNode payload, IReadOnlyList<LintFinding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Fix is not null))
        {
            var before = payload.ToJsonString();
            var repaired = finding.Fix!.ApplyTo(payload);
            Assert.Equal(before, payload.ToJsonString());
            Assert.DoesNotContain(Linter.Check(Target(type, repaired)), other => (other.RuleId, other.Path, other.Lang) == (finding.RuleId, finding.Path, finding.Lang));
        }
    }
}
