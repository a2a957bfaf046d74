using OncoLearn.App.Documents;
using OncoLearn.Core.Reviews.Documents;
using static OncoLearn.Core.Reviews.Documents.SourceBlock;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OncoLearn.App.Tests.Documents;

/// <summary>One article in every format.</summary>
public sealed class FormatTests
{
    [Fact]
    public async Task Plain_text_stays_as_it_is() =>
        Assert.Equal(new SourceDocument.Lines(SourceKind.PlainText, Samples.Plain), Assert.IsType<ReadOutcome.Read>(await Samples.Read(Samples.Plain.Replace("\n", "\r\n", StringComparison.Ordinal))).Document);

    [Fact]
    public async Task Markdown_gives_its_blocks()
    {
        var document = await Samples.Blocks(Samples.Markdown);
        Same(
            [
                new Heading(1, null, "1 Overview"), new Paragraph("A protein answers stress[1], and others follow[2,3] in 10⁶ cells [4]."),
                new ListItem(0, null, "first & last"), new ListItem(1, "1.", "inner"), new ListItem(0, null, "second"),
                new Table([["gene", "effect"], ["AAA", "up"]]), new Paragraph("Raw markup"),
                new Heading(1, null, "References"), new Reference("1", "Example A. A journal, 2020."), new Reference("2", "Beispiel B. A journal, 2021."), new Reference("1", "Note C. A journal, 2022."),
            ],
            document);
        Assert.Equal(("Stress proteins in invented tumours", "CC BY 4.0"), (document.Metadata.Title, document.Metadata.Licence));
        Assert.Equal(["Ann Example", "李例"], document.Metadata.Authors);
        Assert.Equal(["stress", "应激"], document.Metadata.Keywords);
    }

    [Fact]
    public async Task Jats_gives_its_blocks_and_what_it_declares()
    {
        var document = await Samples.Blocks(Samples.Jats);
        Same(
            [
                new Heading(1, "1", "Overview"), new Paragraph("A protein answers stress [1,2]. It grows[1-3] in 10⁶ cells (Fig. 1)."), new Caption("Figure 1 The way. From A to B."),
                new Paragraph("It goes on."), new Footnote("a", "A note."),
                new Heading(2, "1.1", "Names"), new Paragraph("Others said so (Note et al., 2022 [3])."), new ListItem(0, "1.", "first"), new ListItem(0, "2.", "second"), new ListItem(1, "•", "inner"),
                new Heading(1, null, "Outlook"), new Paragraph("k is small."), new Caption("Table 1 Effects"), new Table([["gene", "effect"], ["AAA", "up"]]),
                new Heading(1, null, "Thanks"), new Paragraph("To all."),
                new Heading(1, null, "References"), new Reference("1", "Example A. A journal, 2020."), new Reference("2", "Beispiel B, et al. On stress. A journal. 2021. 3: 7-9"), new Reference("3", "Note C. A journal, 2022."),
            ],
            document);
        Assert.Equal(("Stress proteins in invented tumours", "en", "https://creativecommons.org/licenses/by/4.0/"), (document.Metadata.Title, document.Metadata.Language, document.Metadata.Licence));
        Assert.Equal([new SourceAbstract("en", "Background: Stress is common.\nResults: It matters."), new SourceAbstract("zh", "应激很常见。")], document.Metadata.Abstracts);
        Assert.Equal(["Ann B. Example", "李例"], document.Metadata.Authors);
        Assert.Equal(["stress", "tumour"], document.Metadata.Keywords);
    }

    [Fact]
    public async Task Jats_is_read_inside_an_answer_of_a_service_and_with_a_namespace()
    {
        var article = Samples.Jats[Samples.Jats.IndexOf("<article", StringComparison.Ordinal)..].Replace("&nbsp;", " ", StringComparison.Ordinal);
        var plain = await Samples.Blocks(Samples.Jats);
        var wrapped = await Samples.Blocks($"<pmc-articleset>{article}</pmc-articleset>");
        var named = await Samples.Blocks(article.Replace("<article ", "<article xmlns=\"https://jats.nlm.nih.gov/ns/archiving/1.3/\" ", StringComparison.Ordinal));
        Same(plain.Content, wrapped);
        Same(plain.Content, named);
    }

    [Fact]
    public async Task Html_gives_its_article_without_script_style_and_the_site_around_it()
    {
        var document = await Samples.Blocks(Samples.Html);
        Same(
            [
                new Heading(1, null, "1 概述"), new Paragraph("应激蛋白很重要[1,2]，见于 10⁶ 个细胞&组织。"),
                new Heading(2, null, "1.1 名称"), new Paragraph("第一行第二行"), new Paragraph("新的一段"),
                new ListItem(0, null, "甲"), new ListItem(0, null, "乙"), new ListItem(1, "3.", "丙"),
                new Caption("图1 通路"), new Caption("表1 作用"), new Table([["基因", "作用"], ["AAA", "上调 内"]]),
                new Paragraph("许可"),
                new Heading(1, null, "参考文献"), new Reference("1", "甲. 某刊, 2020."), new Reference("2", "乙. 某刊, 2021."),
            ],
            document);
        Assert.Equal(("应激蛋白综述", "zh-CN", "https://creativecommons.org/licenses/by/4.0/"), (document.Metadata.Title, document.Metadata.Language, document.Metadata.Licence));
        Assert.Equal(["应激", "肿瘤"], document.Metadata.Keywords);
    }

    [Theory]
    [InlineData("<html><body><header>Site</header><div><p>The text itself.</p></div><footer>Imprint</footer></body></html>")]
    [InlineData("<html><body><div>Site</div><main><aside>Ad</aside><p>The text itself.</p></main></body></html>")]
    [InlineData("<html><body><article>x</article><main><p>The text itself.</p></main></body></html>")]
    [InlineData("<p>The text itself.")]
    public async Task A_page_without_an_article_gives_its_main_part(string html) => Same([new Paragraph("The text itself.")], await Samples.Blocks(html));

    [Fact]
    public async Task Word_gives_its_blocks_by_styles_lists_and_notes()
    {
        var document = await Samples.Blocks(WordSample.Review());
        Same(
            [
                new Heading(1, "1", "Overview"), new Paragraph("A protein answers stress[1,2] in 10⁶ cells [3]. Added."),
                new Heading(2, "1.1", "Names"), new Paragraph("It has names and more[1]."), new ListItem(0, "•", "an item"), new Caption("Figure 1. The way"),
                new Table([["gene", "effect"], ["AAA", "up"]]), new Paragraph("Framed text."), new Paragraph("Controlled text."),
                new Footnote("1", "A note."), new Reference("1", "Example A. A journal, 2020."),
            ],
            document);
        Assert.Equal("Stress proteins", document.Metadata.Title);
        Assert.Equal(["Ann Example"], document.Metadata.Authors);
        Assert.Equal(["stress", "tumour"], document.Metadata.Keywords);
    }

    [Fact]
    public async Task A_text_box_of_Word_is_read_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Figure 1. In a box.</w:t></w:r></w:p></w:txbxContent>";
        var run = new W.Run($"""
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent>
              <mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>{Box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
              <mc:Fallback><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """);
        var file = WordSample.Of(new W.Paragraph(WordSample.Run("Before."), run));
        Same([new Paragraph("Before."), new Paragraph("Figure 1. In a box.")], await Samples.Blocks(file));
    }

    [Fact]
    public async Task Labels_of_Word_lists_stay_short_whatever_the_file_says()
    {
        var file = WordSample.Of([WordSample.Numbered(new W.Paragraph(WordSample.Run("an item")), 9, 0)], document =>
            document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Append(
                new W.AbstractNum(new W.Level(new W.StartNumberingValue { Val = int.MaxValue - 1 }, new W.NumberingFormat { Val = W.NumberFormatValues.UpperLetter }, new W.LevelText { Val = "%1)" }) { LevelIndex = 0 }) { AbstractNumberId = 9 },
                new W.NumberingInstance(new W.AbstractNumId { Val = 9 }) { NumberID = 9 }));
        Same([new ListItem(0, ")", "an item")], await Samples.Blocks(file));
    }

    static void Same(IReadOnlyList<SourceBlock> expected, SourceDocument.Blocks document) => Assert.Equal(expected.Select(Shown), document.Content.Select(Shown));

    /// <summary>Records compare lists by reference.</summary>
    static string Shown(SourceBlock block) => block is Table table ? $"Table {table.ToText()}" : block.ToString();
}
