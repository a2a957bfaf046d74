using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using OncoLearn.App.Transfer.Sheets;

namespace OncoLearn.App.Tests.Results;

public sealed class TableFileTests
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

    [Fact]
    public void In_a_workbook_numbers_are_numbers_and_texts_are_texts()
    {
        using var zip = new ZipArchive(new MemoryStream(XlsxTable.Write("Results", [["Name", "1. Stem"], ["=1+1", -0.5], ["Wu", null]])));
        using var reader = new StreamReader(zip.Entries.Single(entry => entry.FullName.EndsWith("sheet.xml", StringComparison.Ordinal) || entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
        var sheet = XDocument.Parse(reader.ReadToEnd());
        var cells = sheet.Descendants().Where(element => element.Name.LocalName == "c").Select(cell => ((string?)cell.Attribute("r"), (string?)cell.Attribute("t"), cell.Value));

        Assert.Equal([("A1", "inlineStr", "Name"), ("B1", "inlineStr", "1. Stem"), ("A2", "inlineStr", "=1+1"), ("B2", "n", "-0.5"), ("A3", "inlineStr", "Wu")], cells);
    }

    static string Written(params object?[] row)
    {
        var bytes = CsvText.Write([row]);
        Assert.Equal(Encoding.UTF8.Preamble, bytes.AsSpan(0, 3));
        return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
    }
}
