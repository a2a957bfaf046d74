using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Texts;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("pt-BR")]
    [InlineData("es-419")]
    [InlineData("zh-Hant-TW")]
    [InlineData("de-1996")]
    [InlineData("yue")]
    public void A_tag_in_the_recommended_letter_case_is_valid(string tag) => Assert.True(LanguageTag.IsValid(tag));

    [Theory]
    [InlineData("")]
    [InlineData("EN")]
    [InlineData("zh-hans")]
    [InlineData("zh_Hans")]
    [InlineData("pt-br")]
    [InlineData("english")]
    [InlineData("en-")]
    [InlineData("en\n")]
    [InlineData(" en")]
    public void Any_other_spelling_is_not(string tag) => Assert.False(LanguageTag.IsValid(tag));
}
