using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>Lines that look like something that they are not, each in a few lines of an article.</summary>
public sealed class MistakenLinesTests
{
    const string Body = "QRX7 rises in hypoxic cells and enters the nucleus, where it binds several stress proteins\nand helps the cell survive. Most cells of the lung behave in this way, as was seen in many of\nthe experiments that were made later on with cells of other tissues.\n";

    [Theory]
    [InlineData("参考文献\n[1]  Guo Y. 2019.", "Guo Y. 2019.")]
    [InlineData("References\n[1]                    Guo 2019", "Guo 2019")]
    [InlineData("References\n1.\t\tGuo Y.  Cells\nof the lung. 2019.", "Guo Y. Cells of the lung. 2019.")]
    public void A_reference_begins_behind_its_number_however_wide_the_gap(string source, string expected) =>
        Assert.Equal([expected], ReviewParser.Parse(source).References.Select(reference => reference.Text));

    [Theory]
    [InlineData("结论　：", "结论")]
    [InlineData("Discussion\u00A0:", "Discussion")]
    [InlineData("Conclusion\t:", "Conclusion")]
    [InlineData(":　结论", "结论")]
    public void Space_between_a_heading_and_its_colon_is_none_of_its_title(string line, string title) =>
        Assert.Equal(["Introduction", title], ReviewParser.Parse($"Introduction\n{Body}{line}\n{Body}").Sections.Select(section => section.Title));
}
