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

    [Theory]
    [InlineData("of which more is said in our last\nreview.")]
    [InlineData("of which more is said in our last\nreview [12].")]
    [InlineData("of which more is said in our last\nreview.¹²")]
    [InlineData("其余内容见我们的上一篇\n综述。")]
    [InlineData("after which all of them have\nreceived 75 mg/m2 docetaxel every 3 weeks for a year.")]
    [InlineData("after which it was at last\naccepted in 2019 by most of the authors.")]
    [InlineData("in the end all of the patients had\nReceived 75 mg/m2 docetaxel every 3 weeks.")]
    [InlineData("as we have\nseen, in the second cohort, in 3 of 15\npatients.")]
    [InlineData("as we have\nSeen in the years up to 2019, in 3 of 15\npatients.")]
    public void A_line_of_running_text_is_no_furniture(string lines)
    {
        var review = ReviewParser.Parse($"1. Introduction\n{Body}And so it was, {lines}\n2. Methods\n{Body}");

        Assert.Empty(review.Furniture);
        Assert.Contains(lines[(lines.IndexOf('\n', StringComparison.Ordinal) + 1)..].Replace('\n', ' '), string.Join(' ', review.Sections[0].Paragraphs.Select(paragraph => paragraph.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Received: 12 May 2019", FurnitureKind.Dates)]
    [InlineData("received: 12/05/19; accepted: 1/06/19", FurnitureKind.Dates)]
    [InlineData("Received 12 May, accepted 3 June", FurnitureKind.Dates)]
    [InlineData("收稿日期：2019-05-12", FurnitureKind.Dates)]
    [InlineData("收稿日期 19.5.12", FurnitureKind.Dates)]
    [InlineData("REVIEW", FurnitureKind.Banner)]
    [InlineData("·综述·", FurnitureKind.Banner)]
    [InlineData("Cancers 2023, 15, 1234 2 of 15", FurnitureKind.RunningHead)]
    public void What_tells_itself_is_furniture_wherever_it_stands(string line, string kind) =>
        Assert.Equal([(kind, line)], ReviewParser.Parse($"1. Introduction\n{Body.Replace("where it binds", $"where\n{line}\nit binds", StringComparison.Ordinal)}").Furniture.Select(piece => (piece.Kind, piece.Text)));

    [Theory]
    [InlineData("\f")]
    [InlineData("17\n")]
    public void A_count_of_pages_without_a_year_is_a_head_where_a_page_begins_or_where_it_comes_again(string end)
    {
        const string Head = "Smith et al., Cells of the lung {0} of 15";
        string At(int page) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, page);

        Assert.Equal([At(3)], HeadsOf($"1. Introduction\n{Body}{end}{At(3)}\n{Body}"));
        Assert.Equal([At(3), At(4)], HeadsOf($"1. Introduction\n{Body}{At(3)}\n{Body}{At(4)}\n{Body}"));
        Assert.Empty(HeadsOf($"1. Introduction\n{Body}{At(3)}\n{Body}"));
    }

    [Theory]
    [InlineData("summary. The rest goes on as it was.")]
    [InlineData("abstract: the rest goes on as it was.")]
    [InlineData("appendix.")]
    [InlineData("appendix")]
    [InlineData("keywords")]
    [InlineData("conclusion.")]
    public void A_word_that_heads_something_heads_nothing_inside_a_paragraph(string line)
    {
        var review = ReviewParser.Parse($"1 Introduction\nThe result stands in the\n{line}\n{Body}2 Methods\n{Body}");

        Assert.Empty(review.Abstracts);
        Assert.Empty(review.Furniture);
        Assert.Equal(["Introduction", "Methods"], review.Sections.Select(section => section.Title));
        Assert.StartsWith($"The result stands in the {line}", review.Sections[0].Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[abstract]. J Clin Oncol 2015;33:1.")]
    [InlineData("Abstract. J Clin Oncol 2015;33:1.")]
    [InlineData("summary")]
    public void A_word_that_heads_something_heads_nothing_inside_a_reference(string line)
    {
        var review = ReviewParser.Parse($"1 Introduction\n{Body}References\n[1] Doe J. Cells of the lung\n{line}\n[2] Roe J. Mice. Nature. 2020;1:1.\n");

        Assert.Empty(review.Abstracts);
        Assert.Equal(2, review.References.Count);
        Assert.EndsWith(line, review.References[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Abstract: QRX7 is a protein of stress.")]
    [InlineData("Abstract\nQRX7 is a protein of stress.")]
    public void An_abstract_stands_behind_the_references_too(string lines)
    {
        var review = ReviewParser.Parse($"1 Introduction\n{Body}References\n[1] Doe J. Cells of the lung. https://doi.org/10.0000/abc\n[2] Roe J. https://doi.org/10.0000/abd\n{lines}\n");

        Assert.Equal("QRX7 is a protein of stress.", Assert.Single(review.Abstracts).Text);
        Assert.Equal(2, review.References.Count);
    }

    static IEnumerable<string> HeadsOf(string source) => ReviewParser.Parse(source).Furniture.Where(piece => piece.Kind == FurnitureKind.RunningHead).Select(piece => piece.Text);
}
