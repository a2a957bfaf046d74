using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;
using static OncoLearn.Core.Tests.Questions.Sampling.QuestionSample;

namespace OncoLearn.Core.Tests.Questions;

/// <summary>What holds when the payload of any type is read.</summary>
public sealed class PayloadLawsTests
{
    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_broken_payload_is_a_question_still_or_refused_with_a_path(string type) => ForAny(type, sample =>
    {
        for (var i = 0; i < 5; i++)
        {
            try
            {
                var question = sample.Type.Parse(PayloadMutator.Mutate(sample.Payload, sample.Chance(i)));
                var order = OptionOrder.AsWritten(sample.Type.Groups(question));
                var blank = sample.Type.Blank(question);
                Assert.Equal(sample.Sampler.Blank, sample.Type.Score(question, blank)?.Fraction);
                Assert.NotEmpty(sample.Type.Face(question, order).Languages);
                Assert.NotEmpty(sample.Type.Review(question, order, blank).Languages);
            }
            catch (QuestionFormatException refused)
            {
                Assert.NotEmpty(refused.Faults);
                Assert.Equal(string.Join("; ", refused.Faults), refused.Message);
                Assert.All(refused.Faults, fault => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", fault.Problem.In("zh-Hans")));
            }
        }
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Only_what_is_optional_can_be_left_out(string type) => ForAny(type, sample =>
    {
        var payload = sample.Payload.DeepClone().AsObject();
        var fields = PayloadMutator.Fields(payload).ToArray();
        var (holder, name) = fields[sample.Chance(2).Below(fields.Length)];
        var (optional, lack) = (sample.Sampler.IsOptional(holder, name), sample.Sampler.Lack(holder, name));
        holder.Remove(name);
        var faults = FaultsOf(sample, payload);
        if (!optional) Assert.Contains(faults, fault => fault.Path.EndsWith(sample.Sampler.ToldAt(name), StringComparison.Ordinal) && fault.Problem.En == lack);
        else if (name != "correct") Assert.Empty(faults);
    });

    /// <summary>Texts aside, whose fields are languages.</summary>
    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_field_that_points_to_an_item_is_declared(string type) => ForAny(type, sample =>
    {
        Assert.All(sample.Type.Pointers.Values, list => Assert.IsType<JsonArray>(sample.Payload[list]));
        var items = sample.Payload.SelectMany(field => field.Value is JsonArray list ? list.OfType<JsonObject>().Select(item => (string?)item["id"]) : []).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (holder, name) in PayloadMutator.Fields(sample.Payload).Where(field => field.Name != "id" && !PayloadMutator.IsText(field.Holder)))
            if (holder[name] is JsonValue value && value.TryGetValue<string>(out var id) && items.Contains(id)) Assert.Contains(name, sample.Type.Pointers.Keys);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_misspelt_field_is_found_wherever_it_stands(string type) => ForAny(type, sample =>
    {
        var payload = sample.Payload.DeepClone().AsObject();
        var holders = PayloadMutator.Fields(payload).Select(field => field.Holder).Distinct().ToArray();
        holders[sample.Chance(2).Below(holders.Length)]["reasn"] = "x";
        var fault = Assert.Single(FaultsOf(sample, payload));
        Assert.EndsWith("reasn", fault.Path, StringComparison.Ordinal);
        Assert.Equal("unknown field", fault.Problem.En);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Everything_that_is_wrong_is_told_at_once(string type) => ForAny(type, sample =>
    {
        var payload = sample.Payload.DeepClone().AsObject();
        var texts = PayloadMutator.Texts(payload).ToArray();
        foreach (var text in texts) text["en"] = " ";
        var places = FaultsOf(sample, payload).Where(fault => fault.Problem.En == "text expected").Select(fault => fault.Path);
        Assert.Equal(texts.Length, places.Distinct(StringComparer.Ordinal).Count());
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Parts_are_the_items_of_the_list_that_the_question_names_or_there_is_one(string type) => ForAny(type, sample =>
    {
        var parts = sample.Question.Parts.Select(part => part.Key);
        if (sample.Question.PartList is { } list) Assert.Equal(sample.Payload[list]!.AsArray().Select(item => (string?)item!["id"]), parts);
        else Assert.Single(parts);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_payload_that_is_no_map_is_refused(string key)
    {
        var type = QuestionTypes.Of(key);
        Assert.All(["null", "[]", "1", "\"x\""], json =>
            Assert.Equal("a map expected", Assert.Throws<QuestionFormatException>(() => type.Parse(JsonDocument.Parse(json).RootElement)).Message));
        Assert.Throws<QuestionFormatException>(() => type.Parse(default));
    }

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_question_has_the_languages_that_all_its_texts_have(string type) => ForAny(type, sample =>
    {
        Assert.Equal(["en", "zh-Hans"], sample.Question.Languages);

        var payload = sample.Payload.DeepClone().AsObject();
        var texts = PayloadMutator.Texts(payload).ToArray();
        texts[sample.Chance(2).Below(texts.Length)].Remove("zh-Hans");
        var question = sample.Type.Parse(JsonSerializer.SerializeToElement(payload));
        Assert.Equal(["en"], question.Languages);
        Assert.Equal(texts.Length, question.Texts.Count());
        Assert.Distinct(question.Texts.Select(text => text.Path));
        Assert.All(question.Texts, text => Assert.Equal(text.Text!.In(["en"]).Value, (string?)At(payload, text.Path)["en"]));
        var order = OptionOrder.AsWritten(sample.Type.Groups(question));
        Assert.Equal(["en"], sample.Type.Face(question, order).Languages);
        Assert.Equal(["en"], sample.Type.Review(question, order, sample.Type.Blank(question)).Languages);
    });

    static IReadOnlyList<QuestionFault> FaultsOf(QuestionSample sample, JsonObject payload)
    {
        try
        {
            sample.Type.Parse(JsonSerializer.SerializeToElement(payload));
            return [];
        }
        catch (QuestionFormatException refused)
        {
            return refused.Faults;
        }
    }

    /// <param name="path">Such as <c>options[2].reason</c>.</param>
    static JsonNode At(JsonNode node, string path) => path
        .Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(node, (at, step) => (at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : at[step])!);
}
