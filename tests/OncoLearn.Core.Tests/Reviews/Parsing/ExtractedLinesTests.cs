using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>What comes out of real files, each a few lines of an article.</summary>
public sealed class ExtractedLinesTests
{
    const string Body = "QRX7 rises in hypoxic cells and enters the nucleus, where it binds several stress proteins\nand helps the cell survive. Most cells of the lung behave in this way, as was seen in many of\nthe experiments that were made later on with cells of other tissues.\n";
    const string ChineseBody = "QRX7在缺氧的细胞中升高，并进入细胞核与几种应激蛋白结合，从而帮助\n细胞度过缺氧。后来用其他组织的细胞做的许多实验也看到了同样的结果，\n因此多数作者认为它是一种保护性的蛋白。\n";

    [Theory]
    [InlineData("a loss of immu\u2010\nnity was seen in all of the patients.", "a loss of immunity was seen")]
    [InlineData("a loss of immu\u00AD\nnity was seen in all of the patients.", "a loss of immunity was seen")]
    [InlineData("a loss of im\u00ADmunity was seen in all of the patients.", "a loss of immunity was seen")]
    [InlineData("levels of E-\ncadherin fell in all of the patients.", "levels of E-cadherin fell")]
    [InlineData("in mTOR-\ndriven tumours it fell in all of the patients.", "in mTOR-driven tumours")]
    [InlineData("a loss-of-\nfunction mutation was seen in all of the patients.", "a loss-of-function mutation")]
    [InlineData("triple-\nnegative tumours were seen in all of the patients.", "triple-negative tumours")]
    [InlineData("a lineage\u2010plastic cell, in the end, is lineage\u2010\nplastic in all of the patients.", "is lineage\u2010plastic in")]
    [InlineData("a lineage-plastic cell, in the end, is lineage\u2010\nplastic in all of the patients.", "is lineage\u2010plastic in")]
    [InlineData("a loss of im\u00ADmunity, in the end, is a loss of im-\nmunity in all of the patients.", "is a loss of immunity")]
    [InlineData("the progres-\nsion was seen in all of the patients.", "the progression was seen")]
    public void Hyphens_at_a_lines_end_are_kept_where_they_belong(string lines, string expected) =>
        Assert.Contains(expected, TextOf($"1. Introduction\n{Body}Then {lines}\n2. Methods\n{Body}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("参考文献")]
    [InlineData("参考文献 (References)")]
    [InlineData("主要参考文献")]
    [InlineData("# References")]
    [InlineData("References and Notes")]
    [InlineData("Reference list")]
    [InlineData("Literature")]
    [InlineData("引用文献")]
    [InlineData("3. References")]
    public void The_list_of_references_opens_under_any_of_its_names(string head)
    {
        var review = ReviewParser.Parse($"1. Introduction\n{Body}2. Conclusions\n{Body}{head}\n[1] Doe J. Cells. Nature. 2019;1:1-2. https://doi.org/10.0000/abc\n[2] Roe J. Mice. Nature, 1, 1-2.\nhttps://doi.org/10.0000/abd\n");

        Assert.Equal(["1", "2"], review.Sections.Select(section => section.Number));
        Assert.Equal(["Doe J. Cells. Nature. 2019;1:1-2. https://doi.org/10.0000/abc", "Roe J. Mice. Nature, 1, 1-2. https://doi.org/10.0000/abd"], review.References.Select(reference => reference.Text));
    }

    [Fact]
    public void Text_behind_the_keywords_is_text()
    {
        var review = ReviewParser.Parse($"摘要：本文讨论QRX7。\n关键词：QRX7；缺氧\n{ChineseBody}1 机制\n{ChineseBody}");

        Assert.Equal(["QRX7", "缺氧"], review.Keywords);
        Assert.Equal(["", "机制"], review.Sections.Select(section => section.Title));
    }

    [Fact]
    public void Keywords_go_on_in_the_next_line()
    {
        var review = ReviewParser.Parse($"Abstract: QRX7 is discussed.\nKeywords: QRX7; hypoxia; lung cancer; gastric cancer; proteins of stress; xenografts; tumour\nmarkers; autophagy\n1. Introduction\n{Body}");

        Assert.Equal(["QRX7", "hypoxia", "lung cancer", "gastric cancer", "proteins of stress", "xenografts", "tumour markers", "autophagy"], review.Keywords);
    }

    [Theory]
    [InlineData("Cancers 2023, 15, 1234 2 of 15")]
    [InlineData("·356· 肿瘤防治研究 2021年第38卷第5期")]
    [InlineData("肿瘤防治研究 2021年第38卷第5期 ·357·")]
    public void A_head_with_the_number_of_its_page_is_told_at_once(string head)
    {
        var review = ReviewParser.Parse($"1. Introduction\n{Body.Replace("where it binds", $"where\n{head}\nit binds", StringComparison.Ordinal)}");

        Assert.Equal([(FurnitureKind.RunningHead, head)], review.Furniture.Select(piece => (piece.Kind, piece.Text)));
        Assert.Contains("where it binds", review.Sections[0].Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foot_that_ends_like_a_sentence_is_told_by_its_pages()
    {
        const string Foot = "J Test Res. Author manuscript; available in PMC 2015 March 01.";
        var review = ReviewParser.Parse($"1. Introduction\n{Body}{Foot}\n\f{Body}{Foot}\n\f{Body}{Foot}\n\f{Body}");

        Assert.Equal(3, review.Furniture.Count(piece => piece.Kind == FurnitureKind.RunningHead));
        Assert.DoesNotContain("Author manuscript", TextOf(review), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_is_no_heading() =>
        Assert.Equal(["Introduction", "Conclusions"], ReviewParser.Parse($"Introduction\n{Body}1 Department of Surgery, Example Hospital, Boston, USA\n{Body}Conclusions\n{Body}").Sections.Select(section => section.Title));

    [Theory]
    [InlineData("2. Notch pathway: Notch has four receptors and as many ligands in most of the animals [3].\n")]
    [InlineData("2. Notch pathway. Notch has four receptors and as many ligands in most of the animals [3].\n")]
    [InlineData("2. Notch pathway. Notch has four receptors and as many ligands in most of the animals [3]. It is\nold. ")]
    public void A_heading_runs_into_its_text(string line)
    {
        var review = ReviewParser.Parse($"1. Wnt pathway\n{Body}{line}{Body}");

        Assert.Equal(["Wnt pathway", "Notch pathway"], review.Sections.Select(section => section.Title));
        Assert.StartsWith("Notch has four", review.Sections[1].Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("摘要 QRX7是一种应激蛋白。\n关键词 QRX7；缺氧")]
    [InlineData("摘　要　QRX7是一种应激蛋白。\n关键词　QRX7；缺氧")]
    public void A_label_may_be_followed_by_a_space_alone(string front)
    {
        var review = ReviewParser.Parse($"{front}\n1 引言\n{ChineseBody}");

        Assert.Equal("QRX7是一种应激蛋白。", Assert.Single(review.Abstracts).Text);
        Assert.Equal(["QRX7", "缺氧"], review.Keywords);
    }

    [Fact]
    public void No_space_comes_between_a_character_and_its_bracket()
    {
        var text = TextOf("1. 引言\nQRX7 在缺氧的细胞中升高，并进入细胞核与几种应激蛋白结合，后来在小细胞肺癌\n(Small Cell Lung Cancer, SCLC)中也看到了同样的结果，因此多数作者认为它 (QRX7\n一族)是一种保护性的蛋白。它又称雄激素受体(AR)\n靶蛋白。\n");

        Assert.Contains("小细胞肺癌(Small Cell Lung Cancer, SCLC)中", text, StringComparison.Ordinal);
        Assert.Contains("(AR)靶蛋白", text, StringComparison.Ordinal);
    }

    static string TextOf(string source) => TextOf(ReviewParser.Parse(source));

    static string TextOf(ParsedReview review) => string.Join('\n', review.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text));
}
