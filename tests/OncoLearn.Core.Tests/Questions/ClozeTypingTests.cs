using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.ClozeTyping;
using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Tests.Questions;

public sealed class ClozeTypingTests
{
    static readonly ClozeTypingType Type = new();

    [Theory]
    [InlineData("up regulates", "oscc", 1)]
    [InlineData("upregulates", "gastric cancer", 1 / 2.0)]
    [InlineData("raises", "OSCC", 3 / 4.0)]
    [InlineData(null, "OSCC", 1 / 2.0)]
    [InlineData("upregulatess", null, 1 / 2.0)]
    [InlineData(null, "OSC", 0)]
    [InlineData(null, null, 0)]
    public void Every_gap_counts_by_itself(string? verb, string? where, double fraction) => Assert.Equal(fraction, Type.Score(Question(), Typed(verb, where))!.Fraction);

    [Fact]
    public void Fields_are_numbered_as_the_gaps_are_written_and_say_where_capitals_count()
    {
        var face = (ClozeTypingFace)Type.Face(Question(", \"case\": true"), Order);
        Assert.Equal([new(1, "gap-1", false), new(2, "gap-2", true)], face.Gaps);
        Assert.Equal(ScoringRule.PerPart, face.Rule);
        Assert.Equal([2, 1, null], face.Text.In(["zh-Hans"]).Segments.Select(segment => segment.Gap));
    }

    [Fact]
    public void Each_gap_keeps_what_was_typed_into_it()
    {
        var fields = new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { ["gap-1"] = [" a "], ["gap-2"] = [""] });
        Assert.Equal(Typed("a", null), Type.Read(Question(), Order, fields));
        Assert.Equal(
            "gap-2: at most 200 characters",
            Assert.Throws<ResponseFormatException>(() => Type.Read(Question(), Order, new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { ["gap-2"] = [new string('x', 201)] }))).Message);
    }

    [Fact]
    public void The_review_tells_for_each_gap_how_its_words_were_taken()
    {
        var review = (ClozeTypingReview)Type.Review(Question(), Order, Typed("upregulatess", "gastric cancer"));
        Assert.Equal(["verb", "where"], review.Gaps.Select(gap => gap.PartKey));
        Assert.Equal([("upregulatess", true, true), ("gastric cancer", false, false)], review.Gaps.Select(gap => (gap.Typed.Typed!, gap.Typed.Spelt is not null, gap.Typed.Matched?.IsRight == true)));
    }

    [Fact]
    public void Each_gap_is_counted_by_its_own_answers() =>
        Assert.Equal([new("verb", "less", "raises"), new("where", ResponseClass.Other, "Mars")], Type.Classify(Question(), Typed("raises", "Mars")));

    [Theory]
    [InlineData("""{ "en": "{{verb}}" }""", "text.en: {{where}} expected exactly once")]
    [InlineData("""{ "en": "{{verb}} {{where}} {{else}}" }""", "text.en: there is no gap {{else}}")]
    public void A_text_has_every_gap_once(string text, string fault) => Assert.Equal(fault, Example.FaultOf("cloze-typing", Payload(text)));

    [Fact]
    public void A_fault_in_a_gap_says_where()
    {
        var payload = Payload("""{ "en": "{{verb}} {{where}}" }""").Replace("\"fraction\": 0.5", "\"fraction\": 5", StringComparison.Ordinal);
        Assert.Equal("gaps[0].answers[1].fraction: a number from 0 to 1 expected", Example.FaultOf("cloze-typing", payload));
    }

    static OptionOrder Order => Example.AsWritten("cloze-typing", Question());

    static Question Question(string more = "") => Example.Parse("cloze-typing", Payload("""{ "en": "It {{verb}} LAMP1 in {{where}}.", "zh-Hans": "在{{where}}中{{verb}}。" }""", more));

    static string Payload(string text, string more = "") => $$"""
        {
          "stem": { "en": "stem", "zh-Hans": "题" },
          "text": {{text}},
          "gaps": [
            { "id": "verb", "spelling": "one-edit", "answers": {{Example.Answers("up: upregulates 1", "less: raises 0.5")}} },
            { "id": "where", "answers": {{Example.Answers("oscc: OSCC 1", "gc: gastric cancer 0")}}{{more}} }
          ]
        }
        """;

    static TypedPartsResponse Typed(string? verb, string? where) => new(new Dictionary<string, string> { ["verb"] = verb!, ["where"] = where! });
}
