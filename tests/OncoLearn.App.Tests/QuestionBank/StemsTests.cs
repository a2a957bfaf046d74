using OncoLearn.App.QuestionBank;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class StemsTests
{
    [Theory]
    [InlineData("""{ "stem": { "en": "Which?" }, "options": [] }""", "Which?")]
    [InlineData("""{ "stem": { "en": "Fill in the gaps." }, "text": { "en": "NUPR1 binds {{a}}." }, "gaps": [{ "id": "a", "answers": ["p300"] }] }""", "Fill in the gaps. NUPR1 binds ＿＿＿.")]
    [InlineData("""{ "stem": { "en": "Which?" }, "text": "of no language" }""", "Which?")]
    [InlineData("""{ "stem": { "en": "Judge." }, "assertion": { "en": "NUPR1 binds p300." }, "because": { "en": "It is so." } }""", "Judge. Assertion: NUPR1 binds p300. Reason: It is so.")]
    [InlineData("""{ "stem": { "en": "Judge." }, "assertion": { "en": "NUPR1 binds p300." } }""", "Judge. Assertion: NUPR1 binds p300.")]
    public void A_question_is_called_by_its_stem_and_its_text_with_gaps(string payload, string called) => Assert.Equal(called, Stems.Of(payload)!.In(["en"]).Value);

    [Fact]
    public void What_has_no_stem_has_no_name() => Assert.Null(Stems.Of("""{ "text": { "en": "NUPR1 binds {{a}}." } }"""));
}
