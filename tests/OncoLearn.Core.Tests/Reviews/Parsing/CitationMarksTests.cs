using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

public sealed class CitationMarksTests
{
    [Theory]
    [InlineData("升高[1]。", "1")]
    [InlineData("升高[2] [3]。", "2 3")]
    [InlineData("升高[8]-[12]。", "8 9 10 11 12")]
    [InlineData("升高[38-41]。", "38 39 40 41")]
    [InlineData("升高[1-2]。", "1 2")]
    [InlineData("升高[15,48-50]。", "15 48 49 50")]
    [InlineData("升高［3］。", "3")]
    [InlineData("升高［３，５］。", "3 5")]
    [InlineData("rises [4, 6–8].", "4 6 7 8")]
    [InlineData("升高[12]-[8]。", "8 12")]
    [InlineData("升高[1,3]-[5]-[6,9]。", "1 3 4 5 6 9")]
    [InlineData("升高[1-3-5]。", "1 2 3 4 5")]
    [InlineData("rises.¹⁻³", "1 2 3")]
    [InlineData("rises.²,⁴⁻⁵", "2 4 5")]
    [InlineData("rises¹²", "12")]
    [InlineData("rises [7] and falls [2].", "2 7")]
    [InlineData("(Guo et al., 2019)", "")]
    [InlineData("in [2003] he", "")]
    [InlineData("[95% CI 1.1-2.3]", "")]
    [InlineData("[a]", "")]
    [InlineData("[]", "")]
    [InlineData("[3", "")]
    [InlineData("[5-3]", "")]
    [InlineData("5 cm² and 10⁻³", "")]
    [InlineData("χ² = 4", "")]
    [InlineData("in 10¹² cells", "")]
    [InlineData("in 10⁻¹² mol", "")]
    [InlineData("in 5 mol L⁻¹²", "")]
    [InlineData("Ca²⁺ influx", "")]
    [InlineData("SO₄²⁻ and CD8⁺²", "")]
    [InlineData("with ¹⁷⁷Lu-PSMA", "")]
    [InlineData("x² and y³", "")]
    [InlineData("in mm³, CD44⁸ in 2019¹²", "8 12")]
    [InlineData("rises.¹,³˒⁵–⁷", "1 3 5 6 7")]
    [InlineData("rises¹,⁰", "")]
    [InlineData("rises²⁰⁰⁰", "")]
    [InlineData("细胞³。", "3")]
    public void Marks_are_read_as_numbers(string text, string expected) => Assert.Equal(expected, string.Join(' ', Read(text)));

    [Fact]
    public void A_run_without_an_end_in_sight_is_its_ends() => Assert.Equal([1, 1999], Read("rises [1-1999]."));

    static IEnumerable<int> Read(string text) => SentenceSplitter.Split(text).SelectMany(sentence => sentence.Citations);
}
