using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Questions;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Wrong input is told at its field, once and in words, whatever the type: the fields are those of sampled questions.</summary>
public sealed partial class EditorFaultsTests(TypeSite site) : IClassFixture<TypeSite>
{
    public static TheoryData<string> Types => [.. QuestionTypes.All.Select(type => type.Key)];

    /// <summary>What somebody may do to every field of one kind.</summary>
    static readonly (string Name, Func<string, bool> Fields, string Typed)[] Mistakes =
    [
        ("nothing is written", name => !name.Contains('!', StringComparison.Ordinal) && name.EndsWith(".en", StringComparison.Ordinal), ""),
        ("letters for numbers", name => name.EndsWith("!number", StringComparison.Ordinal), "about 40"),
        ("below nothing", name => name.EndsWith("!number", StringComparison.Ordinal), "-5"),
        ("no number", name => name.EndsWith("!number", StringComparison.Ordinal), ""),
        ("everywhere 0", name => name.EndsWith("!number", StringComparison.Ordinal), "0"),
        ("a half", name => name.EndsWith("!number", StringComparison.Ordinal), "0.5"),
        ("no key", name => name.EndsWith("!key", StringComparison.Ordinal) || name.EndsWith("correct!flag", StringComparison.Ordinal), ""),
        ("everything ticked", name => name.EndsWith("!flag", StringComparison.Ordinal), "true"),
        ("a brace", name => name.EndsWith(".en", StringComparison.Ordinal), "{{ }} {{none}}"),
        ("the same everywhere", name => name.EndsWith(".en", StringComparison.Ordinal), "x"),
        ("nothing chosen", name => !name.Contains('!', StringComparison.Ordinal) && !name.EndsWith(".en", StringComparison.Ordinal) && !name.EndsWith(".zh-Hans", StringComparison.Ordinal) && !name.EndsWith(".id", StringComparison.Ordinal), ""),
        ("nothing at all", name => !name.EndsWith(".id", StringComparison.Ordinal), ""),
    ];

    [Theory, MemberData(nameof(Types))]
    public async Task Every_field_shows_its_own_faults(string type)
    {
        foreach (var payload in EditorForms.Payloads(type))
        {
            var places = EditorForms.Places(payload).Where(place => place != "hints").ToList();
            var page = await EditorForms.ShowAsync(site.Site.Services, type, payload, [.. places.Select(place => new QuestionFault(place, new Bilingual($"〔{place}〕", $"〔{place}〕")))]);
            foreach (var place in places)
            {
                AssertToldAt(page, type, place, $"〔{place}〕");
                var field = Languages.All.Aggregate(place, (path, lang) => path.EndsWith($".{lang}", StringComparison.Ordinal) ? path[..^(lang.Length + 1)] : path);
                if (page.QuerySelector($"label[for='{EditorModel.IdOf(place)}']") is not { } label) continue;
                var name = InterfaceLanguage.Read(Languages.English, () => FaultPlaces.NameOf(field, type));
                Assert.EndsWith(label.FirstChild!.TextContent.Trim(), name, StringComparison.Ordinal);
            }
        }
    }

    [Theory, MemberData(nameof(Types))]
    public async Task A_form_sends_back_all_that_a_question_of_its_type_can_say(string type)
    {
        foreach (var payload in EditorForms.Payloads(type))
        {
            var page = await EditorForms.ShowAsync(site.Site.Services, type, payload, []);
            Assert.Equal(Said(type, payload), Said(type, EditorForms.Read(EditorForms.Sent(page))));
        }
    }

    [Theory, MemberData(nameof(Types))]
    public async Task Mistakes_are_told_at_their_fields_in_words_and_nothing_typed_is_lost(string type)
    {
        var payload = EditorForms.Payloads(type).MaxBy(payload => payload.ToJsonString().Length)!;
        var sent = EditorForms.Sent(await EditorForms.ShowAsync(site.Site.Services, type, payload, []));
        foreach (var (mistake, fields, typed) in Mistakes)
        {
            var wrong = sent.ToDictionary(field => field.Key, field => fields(field.Key) ? typed : field.Value, StringComparer.Ordinal);
            var read = EditorForms.Read(wrong);
            var faults = EditorForms.FaultsOf(type, read);
            var page = await EditorForms.ShowAsync(site.Site.Services, type, read, faults);
            Assert.All(faults, fault => AssertInWords(type, payload, fault));
            Assert.All(faults.Where(fault => fault.Path.Length > 0), fault => AssertToldAt(page, type, fault.Path, fault.Problem.In(Languages.Current)));
            Assert.True(Said(type, EditorForms.Read(EditorForms.Sent(page))) == Said(type, read), $"{type}, {mistake}: something typed was lost");
        }
    }

    [Theory, MemberData(nameof(Types))]
    public async Task One_number_that_is_none_is_one_fault(string type)
    {
        foreach (var payload in EditorForms.Payloads(type))
        {
            var sent = EditorForms.Sent(await EditorForms.ShowAsync(site.Site.Services, type, payload, []));
            foreach (var field in sent.Keys.Where(name => name.EndsWith("!number", StringComparison.Ordinal) && sent[name].Length > 0))
            {
                var fault = Assert.Single(EditorForms.FaultsOf(type, EditorForms.Read(new Dictionary<string, string>(sent, StringComparer.Ordinal) { [field] = "forty" })));
                Assert.Equal((field[..^"!number".Length], "a number expected, such as 0.5"), (fault.Path, fault.Problem.En));
            }
        }
    }

    [Theory]
    [InlineData("number", "value!number", "about 40", "value")]
    [InlineData("number", "units[0].factor!number", "0", "units[0].factor")]
    [InlineData("evidence-grid", "columns!words", "review", "columns")]
    [InlineData("matching", "options[0].text.en", "", "options[0].text")]
    [InlineData("essay", "rubric[0].levels[0].fraction!number", "2", "rubric[0].levels[0].fraction")]
    [InlineData("essay", "rubric[0].weight!number", "heavy", "rubric[0].weight")]
    [InlineData("short-answer", "answers[0].fraction!number", "full", "answers[0].fraction")]
    [InlineData("pathway-completion", "nodes[0].text.en", "", "nodes[0].text")]
    public async Task One_cause_is_told_once(string type, string field, string typed, string place)
    {
        var payload = EditorForms.Payloads(type).First(payload => EditorForms.Places(payload).Contains(place) && payload["nodes"]?[0]?["text"] is not null == (type == "pathway-completion"));
        var sent = EditorForms.Sent(await EditorForms.ShowAsync(site.Site.Services, type, payload, []));
        sent[field] = typed;
        sent[field.Replace(".en", ".zh-Hans", StringComparison.Ordinal)] = typed;
        if (type == "matching") sent["options[0].reason.en"] = sent["options[0].reason.zh-Hans"] = "";
        Assert.Equal(place, Assert.Single(EditorForms.FaultsOf(type, EditorForms.Read(sent))).Path);
    }

    /// <summary>Beside its field, and the link of the summary leads there. What was made up for the test (〔…〕) stands nowhere else: real words may be those of another fault too.</summary>
    static void AssertToldAt(IDocument page, string type, string place, string message)
    {
        var target = page.GetElementById(EditorModel.TargetOf(place));
        Assert.True(target is not null, $"{type}: nothing at {place}");
        var told = page.QuerySelectorAll(".field-error").Where(error => error.TextContent.Contains(message, StringComparison.Ordinal)).ToList();
        var near = told.Where(error => (target.Closest(".field, .form-check, .edit-item, .item-list, .payload-text, [role=group]") ?? target).Contains(error)).ToList();
        Assert.True(message.StartsWith('〔') ? told.Count == 1 && near.Count == 1 : near.Count > 0, $"{type}: “{message}” stands {told.Count} times, {near.Count} of them at {place}");
    }

    static void AssertInWords(string type, JsonObject payload, QuestionFault fault)
    {
        var fields = Names(payload).Distinct(StringComparer.Ordinal).ToList();
        foreach (var lang in Languages.All)
        {
            var words = Word().Matches(fault.Problem.In(lang)).Select(word => word.Value).ToList();
            Assert.DoesNotContain(Languages.Chinese, words);
            // In English some fields are called by the very word that the form has for them.
            var known = lang == Languages.English ? Word().Matches(string.Join(' ', EditorForms.Places(payload).Select(place => InterfaceLanguage.Read(lang, () => FaultPlaces.NameOf(place, type))))).Select(word => word.Value.ToLowerInvariant()).Concat(["text", "answer", "correct"]).ToList() : [];
            Assert.True(!words.Any(word => fields.Contains(word) && !known.Contains(word)), $"{type}: {fault.Path}: {fault.Problem.In(lang)}");
        }
    }

    static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Names(pair.Value).Prepend(pair.Key)),
        JsonArray list => list.SelectMany(Names),
        _ => [],
    };

    /// <summary>What a payload says: a mark that is not set and an empty list say nothing, nor does the order of fields and of words, nor an id that nothing needs.</summary>
    static string Said(string type, JsonObject payload)
    {
        var of = QuestionTypes.Of(type);
        var copy = EmptyItems.Without(Plain(EmptyItems.Without(payload, of)), of);
        return JsonSerializer.Serialize(JsonNode.Parse(CanonicalJson.Of(Plain(copy))));
    }

    static JsonObject Plain(JsonObject payload)
    {
        foreach (var (holder, name) in PayloadMutator.Fields(payload).Reverse().ToList())
        {
            if (holder[name] is JsonArray words && words.All(word => word is JsonValue)) holder[name] = new JsonArray([.. words.Select(word => (string)word!).Order(StringComparer.Ordinal).Select(word => JsonValue.Create(word))]);
            var saysNothing = holder[name] is JsonArray { Count: 0 } || (name != "answer" && holder[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && !flag) || (name == "id" && holder.ContainsKey("factor"));
            if (saysNothing) holder.Remove(name);
        }
        return payload;
    }

    [GeneratedRegex("[A-Za-z][A-Za-z-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
