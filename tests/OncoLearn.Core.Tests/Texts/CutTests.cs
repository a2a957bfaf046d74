using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Texts;

public sealed class CutTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab𝛽", 4, "ab𝛽")]
    [InlineData("ab𝛽", 3, "ab")]
    [InlineData("ab𝛽c", 4, "ab𝛽")]
    [InlineData("𝛽", 1, "")]
    [InlineData("abc", 0, "")]
    public void A_text_is_cut_between_characters(string text, int most, string kept) => Assert.Equal(kept, Cut.At(text, most));
}
