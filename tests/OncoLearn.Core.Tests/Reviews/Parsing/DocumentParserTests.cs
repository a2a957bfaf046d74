using OncoLearn.Core.Reviews.Documents;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>Documents whose format says what their pieces are.</summary>
public sealed class DocumentParserTests
{
    static readonly SourceBlock[] Article =
    [
        new SourceBlock.Paragraph("Invented Genes 2024, 9, 211"),
        new SourceBlock.Heading(1, Label: null, "Abstract"),
        new SourceBlock.Heading(2, Label: null, "Background"),
        new SourceBlock.Paragraph("QRX7 is a protein of stress."),
        new SourceBlock.Paragraph("Keywords: QRX7; hypoxia"),
        new SourceBlock.Heading(1, "1", "Introduction"),
        new SourceBlock.Paragraph("It rises in hypoxic cells [3]. It enters the nucleus [1-2]."),
        new SourceBlock.Caption("Figure 1. Where it stands."),
        new SourceBlock.Heading(2, Label: null, "1.1. Lung cancer"),
        new SourceBlock.ListItem(0, "1.", "High expression goes with short survival."),
        new SourceBlock.Table([["Tumour", "High"], ["Lung", "41"]]),
        new SourceBlock.Footnote("a", "Of 96 patients."),
        new SourceBlock.Heading(1, Label: null, "Funding"),
        new SourceBlock.Paragraph("Nobody paid."),
        new SourceBlock.Heading(1, Label: null, "References"),
        new SourceBlock.Reference("1", "Field T. Heat."),
        new SourceBlock.Reference(Label: null, "Berg A. Hypoxia."),
    ];

    readonly SourceDocument _document = new SourceDocument.Blocks(SourceKind.Jats, Article, new SourceMetadata { Title = "QRX7", Licence = "https://creativecommons.org/licenses/by/4.0/" });

    ParsedReview Review => DocumentParser.Parse(_document);

    [Fact]
    public void Headings_are_taken_at_their_word()
    {
        Assert.Equal(["1 Introduction 1", "1.1 Lung cancer 2"], Review.Sections.Select(section => $"{section.Number} {section.Title} {section.Level}"));
        Assert.Equal([[3], [1, 2]], Review.Sections[0].Paragraphs[0].Sentences.Select(sentence => sentence.Citations));
        Assert.Equal("1. High expression goes with short survival.", Review.Sections[1].Paragraphs[0].Text);
    }

    [Fact]
    public void What_stands_around_the_sections_has_its_place()
    {
        Assert.Equal("Background QRX7 is a protein of stress.", Assert.Single(Review.Abstracts).Text);
        Assert.Equal(["QRX7", "hypoxia"], Review.Keywords);
        Assert.Equal(("QRX7", "CC BY 4.0"), (Review.Title, Review.Licence));
        Assert.Equal(["1 Field T. Heat.", "2 Berg A. Hypoxia."], Review.References.Select(reference => $"{reference.Number} {reference.Text}"));
        Assert.Equal(["front-matter", "caption", "table", "footnote", "back-matter", "back-matter"], Review.Furniture.Select(piece => piece.Kind));
        Assert.Equal(["It cites 3, but the list of references ends at 2."], Review.Doubts.Select(doubt => doubt.Why.En));
    }

    [Theory]
    [InlineData("[1] Guo Y. Heat. 2019.|[2] Berg A. Hypoxia. 2020.|[3] Li W. Stress. 2021.", "1 Guo Y. Heat. 2019.|2 Berg A. Hypoxia. 2020.|3 Li W. Stress. 2021.")]
    [InlineData("[1] 郭一. 热. 2019.|[2] 李二. 缺氧. 2020.|[3] 王三. 应激. 2021.", "1 郭一. 热. 2019.|2 李二. 缺氧. 2020.|3 王三. 应激. 2021.")]
    [InlineData("[1] rises first.|[2] rises then.|[3] rises last.", "")]
    [InlineData("[1] Guo Y. 2019.|[3] Li W. 2021.|[4] Wu Z. 2021.", "")]
    [InlineData("[1] Guo Y. 2019.|[2] Li W. 2021.", "")]
    public void Numbered_paragraphs_at_the_end_are_the_references(string paragraphs, string expected)
    {
        SourceBlock[] blocks = [new SourceBlock.Heading(1, "1", "Introduction"), new SourceBlock.Paragraph("It rises [1]."), .. paragraphs.Split('|').Select(text => new SourceBlock.Paragraph(text))];
        var review = DocumentParser.Parse(new SourceDocument.Blocks(SourceKind.Word, blocks, SourceMetadata.None));

        Assert.Equal(expected, string.Join('|', review.References.Select(reference => $"{reference.Number} {reference.Text}")));
        Assert.Equal(expected.Length > 0 ? 1 : 1 + paragraphs.Split('|').Length, review.Sections[0].Paragraphs.Count);
    }

    [Theory]
    [InlineData("I Introduction|II Methods|III Results", "I Introduction|II Methods|III Results")]
    [InlineData("X Inactivation|Methods", " X Inactivation| Methods")]
    public void Roman_numerals_without_a_dot_number_headings_in_a_run(string headings, string expected)
    {
        SourceBlock[] blocks = [.. headings.Split('|').SelectMany(title => new SourceBlock[] { new SourceBlock.Heading(1, Label: null, title), new SourceBlock.Paragraph("It rises.") })];
        var review = DocumentParser.Parse(new SourceDocument.Blocks(SourceKind.Word, blocks, SourceMetadata.None));

        Assert.Equal(expected, string.Join('|', review.Sections.Select(section => $"{section.Number} {section.Title}")));
    }

    [Fact]
    public void Every_character_of_its_text_is_accounted_for()
    {
        var text = _document.ToText().Text;

        Assert.Equal(text.Length, Review.Accounts.Sum(span => span.End - span.Start));
        Assert.All(Review.Accounts.Where(span => span.Place == SourcePlace.Dropped), span => Assert.True(string.IsNullOrWhiteSpace(text[span.Start..span.End])));
    }

    [Fact]
    public void Heads_around_the_text_may_be_plain_paragraphs()
    {
        string[] lines = ["摘要", "QRX7是一种应激蛋白。", "它在缺氧时升高。", "关键词：", "QRX7；缺氧"];
        SourceBlock[] blocks = [.. lines.Select(line => new SourceBlock.Paragraph(line)), new SourceBlock.Heading(1, "1", "引言"), new SourceBlock.Paragraph("它进入细胞核。"), new SourceBlock.Paragraph("致谢"), new SourceBlock.Paragraph("感谢大家。")];

        var review = DocumentParser.Parse(new SourceDocument.Blocks(SourceKind.Word, blocks, SourceMetadata.None));

        Assert.Equal("QRX7是一种应激蛋白。它在缺氧时升高。", Assert.Single(review.Abstracts).Text);
        Assert.Equal(["QRX7", "缺氧"], review.Keywords);
        Assert.Equal("它进入细胞核。", Assert.Single(Assert.Single(review.Sections).Paragraphs).Text);
        Assert.Equal(["致谢", "感谢大家。"], review.Furniture.Where(piece => piece.Kind == FurnitureKind.BackMatter).Select(piece => piece.Text));
    }

    [Theory]
    [InlineData("fr", "L’hypoxie augmente QRX7.", "fr")]
    [InlineData("FR-ca", "L’hypoxie augmente QRX7.", "fr")]
    [InlineData("ja", "低酸素状態でQRX7は上昇。", "ja")]
    [InlineData("en", "缺氧时QRX7升高。", "zh-Hans")]
    [InlineData("zh-CN", "Hypoxia raises QRX7.", "en")]
    [InlineData("English", "Hypoxia raises QRX7.", "en")]
    [InlineData(null, "Hypoxia raises QRX7.", "en")]
    public void A_declared_language_counts_where_it_is_neither_of_those_that_the_text_tells_apart(string? declared, string text, string language)
    {
        SourceBlock[] blocks = [new SourceBlock.Heading(1, "1", "X"), new SourceBlock.Paragraph(text)];

        var review = DocumentParser.Parse(new SourceDocument.Blocks(SourceKind.Jats, blocks, new SourceMetadata { Language = declared, Abstracts = [new SourceAbstract(declared, text)] }));

        Assert.Equal((language, language), (review.Language, Assert.Single(review.Abstracts).Language));
    }

    /// <summary>Where the work grew with the square of the length, this would not end.</summary>
    [Fact]
    public void An_abstract_of_very_many_pieces_is_read_to_its_end()
    {
        var pieces = Enumerable.Repeat(new SourceBlock.Paragraph("It rises."), 200_000);

        var review = DocumentParser.Parse(new SourceDocument.Blocks(SourceKind.Html, [new SourceBlock.Heading(1, Label: null, "Abstract"), .. pieces], SourceMetadata.None));

        Assert.Equal((200_000 * 10) - 1, Assert.Single(review.Abstracts).Text.Length);
    }

    [Fact]
    public void Without_a_heading_its_paragraphs_are_read_as_lines()
    {
        var blocks = new[] { "1. 引言", "QRX7在缺氧的细胞中升高，并进入细胞核与几种应激蛋白结合。", "2. 肺癌", "沉默QRX7以后，培养的肺癌细胞增殖变慢，转移灶也较少。" }.Select(text => new SourceBlock.Paragraph(text)).ToList();

        var review = DocumentParser.Parse(new SourceDocument.Blocks(SourceKind.Word, blocks, SourceMetadata.None));

        Assert.Equal(["1 引言", "2 肺癌"], review.Sections.Select(section => $"{section.Number} {section.Title}"));
        Assert.All(review.Sections, section => Assert.Single(section.Paragraphs));
    }
}
