using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.Core.Tests.Claims.Candidates;

public sealed class PlainSentenceTests
{
    [Theory]
    [InlineData("QRX7 promotes growth [3].", "QRX7 promotes growth.")]
    [InlineData("QRX7 [3] promotes growth [4], as was seen [5].", "QRX7 promotes growth, as was seen.")]
    [InlineData("QRX7促进增殖[3] ，并抑制凋亡[4]。", "QRX7促进增殖，并抑制凋亡。")]
    [InlineData("QRX7促进增殖[8]-[12]。", "QRX7促进增殖。")]
    [InlineData("[3] QRX7 promotes growth", "QRX7 promotes growth")]
    [InlineData("QRX7 promotes growth.¹⁻³", "QRX7 promotes growth.")]
    [InlineData("QRX7 promotes growth (Guo et al., 2019; Li and Wang, 2020).", "QRX7 promotes growth.")]
    [InlineData("QRX7促进增殖（郭一等，2019），并抑制凋亡。", "QRX7促进增殖，并抑制凋亡。")]
    [InlineData("QRX7 promotes growth (in mice, 2019), as was seen (Guo et al., 2019) in cells.", "QRX7 promotes growth (in mice, 2019), as was seen in cells.")]
    [InlineData("Guo et al. (2019) saw that QRX7 (a kinase) promotes growth.", "Guo et al. (2019) saw that QRX7 (a kinase) promotes growth.")]
    [InlineData("QRX7 rises to 10⁶ cells", "QRX7 rises to 10⁶ cells")]
    public void It_is_without_its_reference_numbers_and_the_spaces_around_them(string sentence, string plain) => Assert.Equal(plain, PlainSentence.Of(sentence));

    [Fact]
    public void A_run_that_is_no_reference_is_looked_at_once() =>
        // Looked at again from each of its numbers, it would not end.
        Assert.Equal(500_002, PlainSentence.Of("x" + string.Concat(Enumerable.Repeat("¹,", 250_000)) + "⁰").Length);
}
