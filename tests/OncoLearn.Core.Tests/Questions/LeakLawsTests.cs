using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;
using static OncoLearn.Core.Tests.Questions.Sampling.QuestionSample;

namespace OncoLearn.Core.Tests.Questions;

/// <summary>A face does not tell the key, whatever the type.</summary>
public sealed class LeakLawsTests
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_face_holds_no_id_reason_or_explanation_and_no_word_for_the_key(string type) => ForAny(type, sample =>
    {
        var face = FaceOf(sample, sample.Order);
        var secrets = Secrets(sample.Payload, sample.Sampler, hidden: false).ToArray();
        Assert.True(secrets.Length >= 4);
        Assert.All(secrets.Concat(["correct", "answer", "key", "reason", "explanation", "claim", "match\"", "\"id\""]), secret =>
            Assert.DoesNotContain(secret, face, StringComparison.OrdinalIgnoreCase));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_face_shows_every_text_that_is_to_be_seen(string type) => ForAny(type, sample =>
    {
        var face = FaceOf(sample, sample.Order);
        Assert.All(Visible(sample.Payload, sample.Sampler), text => Assert.Contains(text, face, StringComparison.Ordinal));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_face_is_the_same_whatever_the_key_is(string type) => ForAny(type, sample =>
    {
        var other = sample.WithAnotherKey();
        Assert.NotEqual(sample.Payload.ToJsonString(), other.Payload.ToJsonString());
        Assert.Equal(FaceOf(sample, sample.Order), FaceOf(other, other.Order));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_review_shows_every_reason_and_the_explanation(string type) => ForAny(type, sample =>
    {
        var review = sample.Type.Review(sample.Question, sample.Order, sample.Response);
        var json = JsonSerializer.Serialize(review, review.GetType(), Readable);
        var ids = PayloadMutator.Fields(sample.Payload).Where(field => sample.Sampler.Pointers.Contains(field.Name)).Select(field => (string?)field.Holder[field.Name]).ToHashSet();
        var hints = sample.Question.Hints.SelectMany(hint => hint.Select(text => text.Value)).ToHashSet();
        Assert.All(Secrets(sample.Payload, sample.Sampler, hidden: false).Where(secret => !ids.Contains(secret) && !hints.Contains(secret)), secret => Assert.Contains(secret, json, StringComparison.Ordinal));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_review_without_reasons_has_no_word_on_why_and_everything_else(string type) => ForAny(type, sample =>
    {
        var full = sample.Type.Review(sample.Question, sample.Order, sample.Response);
        var stripped = full.WithoutReasons();
        var (before, after) = (JsonSerializer.Serialize(full, full.GetType(), Readable), JsonSerializer.Serialize(stripped, stripped.GetType(), Readable));
        var texts = sample.Question.Texts.Where(placed => placed.Text is not null).SelectMany(placed => placed.Text!.Select(text => (Why: placed.Role is TextRole.Reason or TextRole.Explanation, Words: text.Value))).ToLookup(text => text.Why, text => text.Words);
        Assert.NotEmpty(texts[true]);
        Assert.All(texts[true], text => Assert.DoesNotContain(text, after, StringComparison.Ordinal));
        Assert.All(texts[false].Where(text => before.Contains(text, StringComparison.Ordinal)), text => Assert.Contains(text, after, StringComparison.Ordinal));
    });

    /// <summary>Without the word that stands before the second of two statements, which everybody may see.</summary>
    static string FaceOf(QuestionSample sample, OptionOrder order)
    {
        var face = sample.Type.Face(sample.Question, order);
        return JsonSerializer.Serialize(face, face.GetType(), Readable).Replace($"{CalledText.Because.In("en")}: ", "", StringComparison.Ordinal);
    }

    /// <summary>Every text of the payload but what may be seen.</summary>
    /// <param name="hidden">The node stands where nothing may be seen.</param>
    static IEnumerable<string> Secrets(JsonNode? node, QuestionSampler sampler, bool hidden) => node switch
    {
        JsonObject map => map.Where(pair => hidden || !sampler.Shown.Contains(pair.Key)).SelectMany(pair => Secrets(pair.Value, sampler, hidden || sampler.Hidden.Contains(pair.Key))),
        JsonArray list => list.SelectMany(item => Secrets(item, sampler, hidden)),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    /// <summary>The words of the texts that are to be seen, without gaps.</summary>
    static IEnumerable<string> Visible(JsonObject payload, QuestionSampler sampler)
    {
        var secret = PayloadMutator.Fields(payload).Where(field => sampler.Hidden.Contains(field.Name)).SelectMany(field => PayloadMutator.Texts(field.Holder[field.Name])).ToHashSet();
        return PayloadMutator.Fields(payload)
            .Where(field => sampler.Shown.Contains(field.Name))
            .Select(field => field.Holder[field.Name]).OfType<JsonObject>().Where(text => PayloadMutator.IsText(text) && !secret.Contains(text))
            .SelectMany(text => text)
            .SelectMany(text => Regex.Split((string)text.Value!, "\\{\\{[^}]*\\}\\}", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Where(words => words.Length > 0);
    }
}
