using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Questions;

public sealed class CalledTextTests
{
    [Theory]
    [InlineData("Fill in the gaps.", "NUPR1 {{a}} p300.", "Fill in the gaps. NUPR1 ＿＿＿ p300.")]
    [InlineData("填空。", "NUPR1 与{{a}}结合。", "填空。NUPR1 与＿＿＿结合。")]
    [InlineData("填空", "{{a}}与 {{gap-2}} 结合。", "填空 ＿＿＿与 ＿＿＿ 结合。")]
    [InlineData("填空：", " NUPR1 ", "填空：NUPR1")]
    public void The_words_between_the_gaps_follow_the_stem(string stem, string text, string called) =>
        Assert.Equal(called, CalledText.Of(In("en", stem), CalledText.Blanked(In("en", text))).In(["en"]).Value);

    [Fact]
    public void A_language_without_the_text_keeps_its_stem() =>
        Assert.Equal("填空。", CalledText.Of(In("zh-Hans", "填空。"), In("en", "NUPR1 {{a}}.")).In(["zh-Hans"]).Value);

    [Theory]
    [InlineData("en", "NUPR1 binds p300.", "It is a coactivator.", "Assertion: NUPR1 binds p300. Reason: It is a coactivator.")]
    [InlineData("zh-Hans", "NUPR1 结合 p300。", "它是共激活因子。", "论断：NUPR1 结合 p300。理由：它是共激活因子。")]
    public void Statements_that_are_judged_are_named(string lang, string assertion, string because, string asked) =>
        Assert.Equal(asked, CalledText.Judged(In(lang, assertion), In(lang, because)).In([lang]).Value);

    static LocalizedText In(string lang, string text) => new([KeyValuePair.Create(lang, text)]);
}
