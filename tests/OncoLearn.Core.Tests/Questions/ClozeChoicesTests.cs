using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.ClozeChoices;

namespace OncoLearn.Core.Tests.Questions;

public sealed class ClozeChoicesTests
{
    const string TwoGaps = """{ "en": "NUPR1 {{verb}} LAMP1 in {{where}}.", "zh-Hans": "在{{where}}中，NUPR1 {{verb}} LAMP1。" }""";

    static readonly ClozeChoicesType Type = new();

    [Theory]
    [InlineData("a", "c", 1)]
    [InlineData("a", "d", 1 / 2.0)]
    [InlineData("b", "c", 1 / 2.0)]
    [InlineData(null, "c", 1 / 2.0)]
    [InlineData("b", "d", 0)]
    [InlineData(null, null, 0)]
    public void Every_gap_counts_by_itself(string? verb, string? where, double fraction)
    {
        var grade = Type.Score(Question(), Chosen(verb, where))!;
        Assert.Equal(fraction, grade.Fraction);
        Assert.Equal([("verb", verb == "a" ? 1.0 : 0), ("where", where == "c" ? 1.0 : 0)], grade.Parts.Select(part => (part.Key, part.Fraction)));
    }

    [Fact]
    public void Each_language_is_cut_at_the_gaps_in_its_own_order()
    {
        var face = Face(Question());
        Assert.Equal([new("NUPR1 ", 1), new(" LAMP1 in ", 2), new(".", null)], face.Text.In(["en"]).Segments);
        Assert.Equal([new("在", 2), new("中，NUPR1 ", 1), new(" LAMP1。", null)], face.Text.In(["zh-Hans"]).Segments);
        Assert.Equal("zh-Hans", face.Text.In(["zh-Hans"]).Lang);
    }

    [Fact]
    public void In_a_list_it_is_called_by_its_text_with_blanks()
    {
        var called = Face(Question()).Called;
        Assert.EndsWith(" NUPR1 ＿＿＿ LAMP1 in ＿＿＿.", called.In(["en"]).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_without_a_language_of_the_text_gets_the_one_that_exists() => Assert.Equal("en", Face(Question()).Text.In(["fr"]).Lang);

    [Fact]
    public void A_gap_may_begin_and_end_the_text()
    {
        var face = Face(Example.Parse("cloze-choices", Example.ClozePayload("""{ "en": "{{x}}{{y}}" }""", "x: a* b", "y: c* d")));
        Assert.Equal([new("", 1), new("", 2), new("", null)], face.Text.In(["en"]).Segments);
    }

    [Fact]
    public void A_single_brace_is_a_word_like_any_other()
    {
        var face = Face(Example.Parse("cloze-choices", Example.ClozePayload("""{ "en": "{a} {{x}}" }""", "x: a* b")));
        Assert.Equal([new("{a} ", 1), new("", null)], face.Text.In(["en"]).Segments);
    }

    [Fact]
    public void Fields_are_numbered_as_the_gaps_are_written_and_not_named_by_their_ids()
    {
        var face = Face(Question());
        Assert.Equal([(1, "gap-1"), (2, "gap-2")], face.Gaps.Select(gap => (gap.Position, gap.Field)));
        Assert.Equal(ScoringRule.PerPart, face.Rule);
    }

    [Fact]
    public void The_options_of_each_gap_are_shuffled_by_themselves()
    {
        var question = Question();
        var order = OptionOrder.FromJson("""{"verb":["b","a"],"where":["c","d"]}""");
        var fields = new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { ["gap-1"] = ["1"], ["gap-2"] = ["1"] });
        Assert.Equal(Chosen("b", "c"), Type.Read(question, order, fields));
    }

    [Fact]
    public void The_review_tells_for_each_gap_whether_it_was_filled_rightly()
    {
        var question = Question();
        var review = (ClozeChoicesReview)Type.Review(question, Example.AsWritten("cloze-choices", question), Chosen("a", "d"));
        Assert.Equal([("verb", true), ("where", false)], review.Gaps.Select(gap => (gap.PartKey, gap.Correct)));
        Assert.Equal([(true, false), (false, true)], review.Gaps[1].Options.Select(option => (option.Chosen, option.Correct)));
    }

    [Theory]
    [InlineData("""{ "en": "{{x}} and" }""", "text.en: {{y}} expected exactly once")]
    [InlineData("""{ "en": "{{x}} {{y}} {{x}}" }""", "text.en: {{x}} expected exactly once")]
    [InlineData("""{ "en": "{{x}} {{y}} {{z}}" }""", "text.en: there is no gap {{z}}")]
    [InlineData("""{ "en": "{{x}} {{y}}", "zh-Hans": "{{x}}" }""", "text.zh-Hans: {{y}} expected exactly once")]
    [InlineData("""{ "en": "{{x}} {{y}} {{Z}}" }""", "text.en: {{ or }} that is not a gap")]
    [InlineData("""{ "en": "{{x}} {{y}} }}" }""", "text.en: {{ or }} that is not a gap")]
    [InlineData("\"{{x}} {{y}}\"", "text: a map from language to text expected")]
    public void A_text_has_every_gap_once_in_every_language(string text, string fault) =>
        Assert.Equal(fault, Example.FaultOf("cloze-choices", Example.ClozePayload(text, "x: a* b", "y: c* d")));

    [Theory]
    [InlineData("x: a b", "gaps[0].options: exactly one correct option expected")]
    [InlineData("x: a* b*", "gaps[0].options: exactly one correct option expected")]
    [InlineData("x: a*", "gaps[0].options: at least 2 expected")]
    [InlineData("x: a* a", "gaps[0].options[1].id: a is there twice")]
    public void A_gap_has_one_key_among_its_options(string gap, string fault) =>
        Assert.Equal(fault, Example.FaultOf("cloze-choices", Example.ClozePayload("""{ "en": "{{x}}" }""", gap)));

    [Fact]
    public void A_gap_is_there_once() =>
        Assert.Equal("gaps[1].id: x is there twice", Example.FaultOf("cloze-choices", Example.ClozePayload("""{ "en": "{{x}}" }""", "x: a* b", "x: a* b")));

    [Fact]
    public void A_cloze_has_a_gap() => Assert.Equal("gaps: at least 1 expected", Example.FaultOf("cloze-choices", Example.ClozePayload("""{ "en": "x" }""")));

    static Question Question() => Example.Parse("cloze-choices", Example.ClozePayload(TwoGaps, "verb: a* b", "where: d c*"));

    static ClozeChoicesFace Face(Question question) => (ClozeChoicesFace)Type.Face(question, Example.AsWritten("cloze-choices", question));

    static PartChoicesResponse Chosen(string? verb, string? where) => new(new Dictionary<string, string> { ["verb"] = verb!, ["where"] = where! });
}
