using System.Globalization;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Tests.Questions.Sampling;

namespace OncoLearn.Core.Tests.Authoring;

public sealed class PayloadFormTests
{
    [Fact]
    public void Fields_become_the_payload_that_their_names_say() => Assert.Equal(
        """{"stem":{"en":"s","zh-Hans":"干"},"options":[{"id":"a","text":{"en":"A"},"correct":true},{"id":"b"}],"value":0.001,"columns":["in-vitro","cohort"]}""",
        Json(PayloadForm.Read(
        [
            Field("stem.en", " s\r\n"), Field("stem.zh-Hans", "干"), Field("explanation.en", " "), Field("options[3].id", "a"), Field("options[3].text.en", "A"), Field("options[7].id", "b"),
            Field("options!key", "3"), Field("value!number", "1e-3"), Field("columns!words", "in-vitro", "cohort", ""), Field("case!flag"),
        ])));

    [Theory]
    [InlineData("value!number", "１２", "12")]
    [InlineData("value!number", "\u22120.5", "-0.5")]
    [InlineData("value!number", "about 5", "\"about 5\"")]
    [InlineData("value!number", "NaN", "\"NaN\"")]
    [InlineData("value!number", "1e999", "\"1e999\"")]
    [InlineData("value!flag", "true", "true")]
    [InlineData("value!truth", "false", "false")]
    [InlineData("value!truth", "maybe", "\"maybe\"")]
    public void What_is_typed_is_never_lost(string name, string typed, string json) => Assert.Equal($$"""{"value":{{json}}}""", Json(PayloadForm.Read([Field(name, typed)])));

    [Theory]
    [InlineData("")]
    [InlineData("stem..en")]
    [InlineData("[0]")]
    [InlineData("options[100].id")]
    [InlineData("options[9999999999].id")]
    [InlineData("options!wish")]
    [InlineData("__RequestVerificationToken")]
    [InlineData("a.a.a.a.a.a.a.a.a.a.a.a.a")]
    public void What_is_no_field_name_is_passed_over(string name) => Assert.Equal("{}", Json(PayloadForm.Read([Field(name, "x")])));

    [Fact]
    public void A_key_that_points_past_the_list_marks_nothing() =>
        Assert.Equal("""{"options":[{"id":"a"}]}""", Json(PayloadForm.Read([Field("options[0].id", "a"), Field("options!key", "1")])));

    [Theory]
    [InlineData("add:options", "a b c d")]
    [InlineData("remove:options[1]", "a c")]
    [InlineData("up:options[1]", "b a c")]
    [InlineData("down:options[1]", "a c b")]
    [InlineData("up:options[0]", "a b c")]
    [InlineData("down:options[2]", "a b c")]
    [InlineData("remove:options[3]", "a b c")]
    [InlineData("remove:stem", "a b c")]
    public void A_button_changes_its_list(string edit, string ids)
    {
        var payload = JsonNode.Parse("""{"stem":{"en":"s"},"options":[{"id":"a"},{"id":"b"},{"id":"c"}]}""")!.AsObject();
        var changed = ListEdit.Parse(edit)!.ApplyTo(payload);
        Assert.Equal(ids, string.Join(' ', changed["options"]!.AsArray().Select(item => (string?)item!["id"])));
        Assert.Equal(3, payload["options"]!.AsArray().Count);
    }

    [Fact]
    public void A_list_that_is_not_there_is_made() =>
        Assert.Equal("""{"gaps":[{"id":"g","options":[{"id":"a"}]}]}""", Json(ListEdit.Parse("add:gaps[0].options")!.ApplyTo(JsonNode.Parse("""{"gaps":[{"id":"g"}]}""")!.AsObject())));

    [Fact]
    public void An_id_that_was_given_in_a_list_is_given_to_no_other_item_of_it()
    {
        var payload = JsonNode.Parse("""{"gaps":[{"id":"a","options":[{"id":"a"},{"id":"b"},{"id":"c"}]}]}""")!.AsObject();
        Assert.Equal("gaps#a options#a options#b options#c", GivenIds.In(payload).ToString());
        Assert.Equal("b", (string?)ListEdit.Parse("add:gaps")!.ApplyTo(payload, GivenIds.In(payload))["gaps"]![1]!["id"]);
        Assert.Equal("c", (string?)ListEdit.Parse("add:gaps")!.ApplyTo(payload, GivenIds.Parse("gaps#b options#c"))["gaps"]![1]!["id"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("options")]
    [InlineData("burn:options")]
    [InlineData("add:../x")]
    public void What_is_no_change_is_refused(string? edit) => Assert.Null(ListEdit.Parse(edit));

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_payload_of_any_type_goes_through_a_form_and_comes_back(string type) => QuestionSample.ForAny(type, sample =>
    {
        var payload = JsonNode.Parse(sample.Payload.ToJsonString());
        var fields = Fields("", payload).ToList();
        Assert.True(JsonNode.DeepEquals(Sorted(payload), Sorted(PayloadForm.Read(fields))), string.Join('\n', fields.Select(field => $"{field.Key}={string.Join('|', field.Value)}")));
    });

    /// <summary>As an editor's form shows a payload.</summary>
    static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Fields(string path, JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => Fields(path.Length == 0 ? pair.Key : $"{path}.{pair.Key}", pair.Value)),
        JsonArray list when list.All(item => item is JsonValue) => [Field($"{path}!words", [.. list.Select(item => (string)item!)])],
        JsonArray list => list.SelectMany((item, at) => Fields($"{path}[{at}]", item)),
        JsonValue value when value.TryGetValue<bool>(out var flag) => [Field($"{path}!truth", flag ? "true" : "false")],
        JsonValue value when value.TryGetValue<string>(out var text) => [Field(path, text)],
        JsonValue value => [Field($"{path}!number", ((double)value).ToString("R", CultureInfo.InvariantCulture))],
        _ => [],
    };

    /// <summary>Fields of maps in one order, and no empty lists: a form has no field for them.</summary>
    static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map
            .Where(pair => pair.Value is not JsonArray { Count: 0 })
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        JsonValue value when !value.TryGetValue<string>(out _) && value.TryGetValue<double>(out var number) => JsonValue.Create(number),
        _ => node?.DeepClone(),
    };

    static KeyValuePair<string, IReadOnlyList<string>> Field(string name, params IReadOnlyList<string> values) => KeyValuePair.Create(name, values);

    static string Json(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
