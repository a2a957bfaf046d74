using System.Text;
using OncoLearn.App.Transfer.Sheets;

namespace OncoLearn.App.Tests.Results;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("a, \"b\"", "\"a, \"\"b\"\"\"")]
    [InlineData("plain", "plain")]
    public void No_text_is_a_formula(string text, string written) => Assert.Equal($"{written}\r\n", Written(text));

    [Fact]
    public void A_number_below_zero_stays_a_number() => Assert.Equal("-2,0.3333,,5\r\n", Written(-2.0, 1.0 / 3, null, 5));

    static string Written(params object?[] row)
    {
        var bytes = CsvText.Write([row]);
        Assert.Equal(Encoding.UTF8.Preamble, bytes.AsSpan(0, 3));
        return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
    }
}
