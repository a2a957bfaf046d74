using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Texts;

public sealed class CapitalsTests
{
    [Theory]
    [InlineData("cell growth", "Cell growth")]
    [InlineData("small-cell carcinoma", "Small-cell carcinoma")]
    [InlineData("β-catenin is high", "β-catenin is high")]
    [InlineData("p62 falls", "p62 falls")]
    [InlineData("mRNA", "mRNA")]
    [InlineData("", "")]
    public void Words_take_one_and_symbols_stay(string text, string expected) => Assert.Equal(expected, Capitals.First(text));
}
