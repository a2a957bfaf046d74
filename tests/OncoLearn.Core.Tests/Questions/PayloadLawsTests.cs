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
                Assert.Equal(sample.Sampler.Blank, sample.Type.Score(question, blank).Fraction);
                Assert.NotEmpty(sample.Type.Face(question, order).Languages);
                Assert.NotEmpty(sample.Type.Review(question, order, blank).Languages);
            }
            catch (QuestionFormatException refused)
            {
                Assert.StartsWith(refused.Path, refused.Message, StringComparison.Ordinal);
                Assert.EndsWith(refused.Problem, refused.Message, StringComparison.Ordinal);
            }
        }
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void No_field_can_be_left_out_but_the_mark_of_a_key(string type) => ForAny(type, sample =>
    {
        var payload = sample.Payload.DeepClone().AsObject();
        var fields = PayloadMutator.Fields(payload).Where(field => field.Name != "correct").ToArray();
        var (holder, name) = fields[sample.Chance(2).Below(fields.Length)];
        holder.Remove(name);
        var refused = Assert.Throws<QuestionFormatException>(() => sample.Type.Parse(JsonSerializer.SerializeToElement(payload)));
        Assert.EndsWith(name, refused.Path, StringComparison.Ordinal);
        Assert.Equal("missing", refused.Problem);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_misspelt_field_is_found_wherever_it_stands(string type) => ForAny(type, sample =>
    {
        var payload = sample.Payload.DeepClone().AsObject();
        var holders = PayloadMutator.Fields(payload).Select(field => field.Holder).Distinct().ToArray();
        holders[sample.Chance(2).Below(holders.Length)]["reasn"] = "x";
        var refused = Assert.Throws<QuestionFormatException>(() => sample.Type.Parse(JsonSerializer.SerializeToElement(payload)));
        Assert.EndsWith("reasn", refused.Path, StringComparison.Ordinal);
        Assert.Equal("unknown field", refused.Problem);
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
        var texts = PayloadMutator.Fields(payload).Select(field => field.Holder[field.Name]).OfType<JsonObject>().Where(PayloadMutator.IsText).ToArray();
        texts[sample.Chance(2).Below(texts.Length)].Remove("zh-Hans");
        var question = sample.Type.Parse(JsonSerializer.SerializeToElement(payload));
        Assert.Equal(["en"], question.Languages);
        Assert.Equal(texts.Length, question.Texts.Count());
        var order = OptionOrder.AsWritten(sample.Type.Groups(question));
        Assert.Equal(["en"], sample.Type.Face(question, order).Languages);
        Assert.Equal(["en"], sample.Type.Review(question, order, sample.Type.Blank(question)).Languages);
    });
}
