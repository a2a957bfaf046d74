using System.Text.Json;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using YamlDotNet.RepresentationModel;

namespace OncoLearn.App.Catalog.Files;

/// <summary><c>banks/*.yaml</c> and <c>exam.yaml</c>.</summary>
static class BankFiles
{
    static readonly HashSet<string> Common = new(["key", "type", "category", "section", "level", "difficulty", "use", "tags", "claims", "waive", "stimulus"], StringComparer.Ordinal);

    public static BankContent Bank(YamlMap map, string name)
    {
        var title = map.Text("title");
        Category? category = null;
        if (name != BankContent.Exam)
        {
            category = map.Word<Category>("category");
            if (map.Sound && category.Value.Word() != name) map.Fault("category", "category", $"The category is “{category.Value.Word()}” and the file is {name}.yaml; they are the same word.");
        }
        var stimuli = map.OptionalMaps("stimuli").Select(item => new Entry<StimulusContent>(Stimulus(item), item)).ToList();
        var questions = map.Maps("questions").Select(item => new Entry<QuestionContent>(Question(item, category, stimuli), item)).ToList();
        map.End();
        return new BankContent(name, title, stimuli, questions, map);
    }

    /// <summary>The question's own part of a map, with the place of everything in it.</summary>
    public static (YamlJson Places, string Json) Payload(YamlMap map)
    {
        var json = new YamlJson(map.File);
        return (json, json.Convert(map.Node, path => !Common.Contains(path) && !IsClaimsOfItem(path)));
    }

    static StimulusContent Stimulus(YamlMap map)
    {
        var stimulus = new StimulusContent(map.Key(), new YamlJson(map.File).Convert(map.Node, path => path != "key"));
        map.Text("title");
        map.Text("text");
        map.End();
        return stimulus;
    }

    /// <param name="category">The bank's; null where each question has its own.</param>
    /// <param name="stimuli">Of the same file.</param>
    static QuestionContent Question(YamlMap map, Category? category, IReadOnlyList<Entry<StimulusContent>> stimuli)
    {
        var (json, payload) = Payload(map);
        var type = map.String("type");
        var parts = type.Length > 0 ? Parse(map, type, payload, json) : [];
        if (category is not null && map.Find("category") is not null)
            map.Fault("category", "unknown-field", "The category stands at the head of this file, not in the question.");
        var question = new QuestionContent(
            map.Key(),
            type,
            QuestionTypes.Find(type)?.SchemaVersion ?? 0,
            map.String("section"),
            category ?? map.Word<Category>("category"),
            map.Word<CognitiveLevel>("level"),
            map.Word<Difficulty>("difficulty"),
            map.Word<QuestionUse>("use"),
            map.OptionalStrings("tags"),
            payload,
            parts,
            [.. map.OptionalMaps("waive").Select(Waiver)])
        {
            Stimulus = StimulusOf(map, stimuli),
        };
        CheckLanguages(map);
        // The type has already reported fields that it does not know.
        map.Skip(map.Fields);
        return question;
    }

    static IReadOnlyList<PartContent> Parse(YamlMap map, string type, string payload, YamlJson json)
    {
        if (QuestionTypes.Find(type) is not { } known)
        {
            map.Fault("type", "not-allowed", $"There is no question type “{type}”. Possible: {string.Join(", ", QuestionTypes.All.Select(one => one.Key))}.");
            return [];
        }
        try
        {
            using var document = JsonDocument.Parse(payload);
            var question = known.Parse(document.RootElement);
            foreach (var text in question.Texts.Where(text => text.Text is null))
                map.Fault(json.SpotOf(text.Path), "missing-field", $"{text.Path} is missing; in shipped content nothing goes without its reason.");
            return PartClaims(map, question);
        }
        catch (QuestionFormatException e)
        {
            foreach (var fault in e.Faults) map.Fault(json.SpotOf(fault.Path), "question", $"{fault}.");
            return [];
        }
    }

    static StimulusContent? StimulusOf(YamlMap map, IReadOnlyList<Entry<StimulusContent>> stimuli)
    {
        if (map.OptionalString("stimulus") is not { } key) return null;
        if (stimuli.FirstOrDefault(entry => entry.Value.Key == key) is not { } found)
            map.Fault("stimulus", "unknown-stimulus", $"There is no stimulus “{key}” in this file.");
        // What is wrong with the vignette itself is reported there.
        else if (found.Source.Sound)
            return found.Value;
        return null;
    }

    static LintWaiver Waiver(YamlMap map)
    {
        var waiver = new LintWaiver(map.String("rule"), map.String("reason"));
        if (map.Sound && waiver.Problem is { } problem) map.Fault(map.At, "waive", $"This waives nothing: {problem.En}.");
        map.End();
        return waiver;
    }

    /// <summary>Where the parts are items of a list (premises, gaps), the claims stand on them; else on the question.</summary>
    static IReadOnlyList<PartContent> PartClaims(YamlMap map, Question question)
    {
        foreach (var item in map.Fields.Where(field => !Common.Contains(field) && field != question.PartList && IsListOfMaps(map.Find(field))).SelectMany(map.Maps))
            if (item.Find("claims") is not null) map.Fault(item.SpotOf("claims"), "claims", $"In this type the claims stand on {question.PartList ?? "the question"}, and nowhere else.");
        if (question.PartList is not { } list) return [.. question.Parts.Select(part => new PartContent(part.Key, part.Weight, ClaimsOf(map, "question")))];
        if (map.Find("claims") is not null) map.Fault("claims", "claims", $"In this type the claims stand on {list}, not on the question.");
        var items = map.Maps(list);
        return
        [
            .. question.Parts.Select(part =>
            {
                var item = items.First(one => one.OptionalString("id") == part.Key);
                return new PartContent(part.Key, part.Weight, ClaimsOf(item, "part"));
            }),
        ];
    }

    static bool IsListOfMaps(YamlNode? node) => node is YamlSequenceNode list && list.All(item => item is YamlMappingNode);

    /// <summary>Such as <c>premises.claims</c>.</summary>
    static bool IsClaimsOfItem(string path) => path.EndsWith(".claims", StringComparison.Ordinal) && path.Count(c => c == '.') == 1;

    static IReadOnlyList<string> ClaimsOf(YamlMap map, string what)
    {
        var claims = map.Strings("claims");
        if (claims.Count == 0 && map.Find("claims") is not null) map.Fault("claims", "missing-field", $"Each {what} names at least one claim.");
        if (claims.Distinct(StringComparer.Ordinal).Count() < claims.Count) map.Fault("claims", "duplicate", "A claim is named twice here.");
        return claims;
    }

    /// <summary>Every map from languages to texts inside the question has all shipped languages.</summary>
    static void CheckLanguages(YamlMap map)
    {
        foreach (var node in map.Node.AllNodes.OfType<YamlMappingNode>())
        {
            var fields = node.Children.Keys.OfType<YamlScalarNode>().Select(name => name.Value ?? "").ToList();
            if (!fields.Exists(field => ContentLanguages.Shipped.Contains(field, StringComparer.Ordinal))) continue;
            foreach (var missing in ContentLanguages.Shipped.Except(fields, StringComparer.Ordinal))
                map.Fault(Spot.Of(map.File, node.Start), "missing-language", $"There is no text in {missing} here; shipped content has {string.Join(" and ", ContentLanguages.Shipped)}.");
            foreach (var other in fields.Where(field => !ContentLanguages.IsTag(field)))
                map.Fault(Spot.Of(map.File, node.Start), "language", $"“{other}” is not a language tag such as zh-Hans or en.");
        }
    }
}
