namespace OncoLearn.Core.Tests.Questions;

/// <summary>The faults that every type shares, as an author reads them.</summary>
public sealed class PayloadReaderTests
{
    [Theory]
    [InlineData("""{ "en": " " }""", "stem.en: text expected")]
    [InlineData("""{ "en": 1 }""", "stem.en: text expected")]
    [InlineData("""{ "en": null }""", "stem.en: missing")]
    [InlineData("""{ "en": "a\u0000b" }""", "stem.en: U+0000 is not a character of a text")]
    [InlineData("""{ "en": "a\ud800b" }""", "stem.en: not valid Unicode")]
    [InlineData("""{ "\ud800": "a" }""", "stem: not valid Unicode")]
    [InlineData("""{ "zh_Hans": "文" }""", "stem.zh_Hans: not a language tag")]
    [InlineData("""{ "zh-hans": "文" }""", "stem.zh-hans: not a language tag")]
    [InlineData("""{ "en": "a", "en": "b" }""", "stem.en: is there twice")]
    [InlineData("{}", "stem: at least one language expected")]
    [InlineData("\"stem\"", "stem: a map from language to text expected")]
    [InlineData("null", "stem: missing")]
    public void A_text_is_a_map_from_language_to_text(string stem, string fault) => Assert.Equal(fault, FaultOf(stem, Example.Options("a* b")));

    [Fact]
    public void No_text_may_be_alone_in_its_language() =>
        Assert.Equal("stem.en: needed, as at least one language has to have all the texts", FaultOf("""{ "zh-Hans": "文" }""", Example.Options("a* b")));

    [Theory]
    [InlineData("{}", "options: a list expected")]
    [InlineData("[]", "options: at least 2 expected")]
    [InlineData("[1, 2]", "options[0]: a map expected")]
    [InlineData("""[{ "id": 1 }, {}]""", "options[0].id: text expected")]
    [InlineData("""[{ "id": "" }, {}]""", "options[0].id: an id is made of a-z, 0-9 and -, and does not begin with -")]
    [InlineData("""[{ "id": "a", "text": { "en": "a" }, "correct": "yes" }, {}]""", "options[0].correct: true or false expected")]
    [InlineData("""[{ "id": "a", "text": { "en": "a" }, "reason": { "en": "a" }, "reasn": 1 }, {}]""", "options[0].reasn: unknown field")]
    [InlineData("""[{ "id": "a", "id": "b" }, {}]""", "options[0].id: is there twice")]
    public void A_fault_in_a_list_names_the_item(string options, string fault) => Assert.Equal(fault, FaultOf(Example.Text("stem"), options));

    [Theory]
    [InlineData("5%", "a plain number expected: 5% is 0.05")]
    [InlineData(" 12.5 ％ ", "a plain number expected: 12.5% is 0.125")]
    [InlineData("0.00000001%", "a plain number expected: 0.00000001% is 0.0000000001")]
    [InlineData("%", "a number expected, such as 0.5")]
    [InlineData("five", "a number expected, such as 0.5")]
    public void A_percentage_is_told_as_the_share_that_it_is(string typed, string fault) => Assert.Equal(
        $"tolerance.relative: {fault}",
        Example.FaultOf("number", $$"""{ "stem": {{Example.Text("x")}}, "value": 3, "tolerance": { "relative": "{{typed}}" }, "explanation": {{Example.Text("x")}} }"""));

    [Fact]
    public void What_is_no_share_has_no_share() => Assert.Equal(
        "value: a number expected, such as 0.5",
        Example.FaultOf("number", $$"""{ "stem": {{Example.Text("x")}}, "value": "50%", "tolerance": { "relative": 0.1 }, "explanation": {{Example.Text("x")}} }"""));

    [Fact]
    public void Half_a_character_is_no_number() =>
        Assert.Contains("tolerance.relative: ", Example.FaultOf("number", $$"""{ "stem": {{Example.Text("x")}}, "value": 3, "tolerance": { "relative": "\ud800" }, "explanation": {{Example.Text("x")}} }"""), StringComparison.Ordinal);

    static string FaultOf(string stem, string options) =>
        Example.FaultOf("single-best-answer", $$"""{ "stem": {{stem}}, "explanation": {{Example.Text("x")}}, "options": {{options}} }""");
}
