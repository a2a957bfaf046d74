using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.Core.Tests.Reviews.Documents;

public sealed class BlockListTests
{
    [Theory]
    [InlineData("References", true)]
    [InlineData("7. REFERENCES", true)]
    [InlineData("参 考 文 献：", true)]
    [InlineData("[参考文献]", true)]
    [InlineData("Literature", true)]
    [InlineData("引用文献", true)]
    [InlineData("References and notes", true)]
    [InlineData("参考文献 (References)", true)]
    [InlineData("References to p53 in the text", false)]
    [InlineData("文献综述", false)]
    [InlineData("", false)]
    public void The_heading_of_the_references_is_known(string text, bool isTitle) => Assert.Equal(isTitle, ReferenceList.IsTitle(text));

    [Fact]
    public void What_stands_under_it_are_its_entries()
    {
        var blocks = new BlockList();
        blocks.Heading(2, null, "结论");
        blocks.Paragraph("1. 这不是文献。");
        blocks.Heading(2, null, "参考文献");
        blocks.Paragraph("[1] 甲. 某刊, 2020.");
        blocks.ListItem(0, "2.", "乙. 某刊, 2021.");
        blocks.Paragraph("2019 年的一本书.");
        blocks.Paragraph("1.5 倍的书.");
        blocks.Heading(2, null, "附录");
        blocks.Paragraph("[4] 也不是。");
        Assert.Equal(
            [
                new SourceBlock.Heading(1, null, "结论"), new SourceBlock.Paragraph("1. 这不是文献。"), new SourceBlock.Heading(1, null, "参考文献"),
                new SourceBlock.Reference("1", "甲. 某刊, 2020."), new SourceBlock.Reference("2", "乙. 某刊, 2021."), new SourceBlock.Reference(null, "2019 年的一本书."), new SourceBlock.Reference(null, "1.5 倍的书."),
                new SourceBlock.Heading(1, null, "附录"), new SourceBlock.Paragraph("[4] 也不是。"),
            ],
            Document(blocks).Content);
    }

    [Fact]
    public void A_paragraph_that_names_the_references_is_their_heading()
    {
        var blocks = new BlockList();
        blocks.Paragraph("正文。");
        blocks.Paragraph("参考文献");
        blocks.Paragraph("[1] 甲.");
        Assert.Equal([new SourceBlock.Paragraph("正文。"), new SourceBlock.Heading(1, null, "参考文献"), new SourceBlock.Reference("1", "甲.")], Document(blocks).Content);
    }

    [Fact]
    public void The_only_heading_of_the_highest_level_is_the_title()
    {
        var document = Document(Headings((1, "Stress proteins"), (2, "Overview"), (3, "Names"), (2, "Outlook")));
        Assert.Equal("Stress proteins", document.Metadata.Title);
        Assert.Equal([(1, "Overview"), (2, "Names"), (1, "Outlook")], document.Content.Cast<SourceBlock.Heading>().Select(heading => (heading.Level, heading.Text)));
    }

    [Fact]
    public void Headings_of_one_level_are_sections()
    {
        var document = Document(Headings((2, "Overview"), (3, "Names"), (2, "Outlook")));
        Assert.Null(document.Metadata.Title);
        Assert.Equal([1, 2, 1], document.Content.Cast<SourceBlock.Heading>().Select(heading => heading.Level));
    }

    [Fact]
    public void The_declared_title_is_not_repeated_as_a_section()
    {
        var document = Headings((1, "Stress  proteins."), (1, "Overview")).ToDocument(SourceKind.Html, new SourceMetadata { Title = "Stress proteins" });
        Assert.Equal(["Overview"], document.Content.Cast<SourceBlock.Heading>().Select(heading => heading.Text));
    }

    [Fact]
    public void Text_beyond_the_limit_is_not_kept()
    {
        var blocks = new BlockList();
        blocks.Paragraph(new string('a', SourceDocument.MostCharacters - 1));
        Assert.False(blocks.IsOver);
        blocks.Paragraph("b");
        blocks.Paragraph("c");
        Assert.True(blocks.IsOver);
        Assert.Single(Document(blocks).Content);
    }

    [Fact]
    public void Each_block_has_its_place_in_the_text() => Prop.ForAll(Gen.Choose(0, 5).SelectMany(kind => Gen.Elements("a", "第一段。", "x y z").Select(text => (kind, text))).ArrayOf().ToArbitrary(), pieces =>
    {
        var blocks = new BlockList();
        foreach (var (kind, text) in pieces)
            switch (kind)
            {
                case 0:
                    blocks.Heading(1, "2.1", text);
                    break;
                case 1:
                    blocks.ListItem(0, null, text);
                    break;
                case 2:
                    blocks.Table([[text, ""], ["", text]]);
                    break;
                case 3:
                    blocks.Reference("7", text);
                    break;
                case 4:
                    blocks.Caption(text);
                    break;
                default:
                    blocks.Paragraph(text);
                    break;
            }
        var document = Document(blocks);
        var whole = document.ToText();
        Assert.Equal(document.Content, whole.Blocks.Select(place => place.Block));
        Assert.Equal(whole.Text, string.Join("\n\n", whole.Blocks.Select(place => whole.Text[place.Start..place.End])));
        Assert.All(whole.Blocks, place => Assert.Equal(place.Block.ToText(), whole.Text[place.Start..place.End]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Line_ends_are_one_kind_and_control_characters_go() => Assert.Equal("a\nb\nc\n\nd\fe\tf", PlainText.Clean("\uFEFFa\r\nb\rc\n\u2028d\f\0e\t\u0007f"));

    [Theory]
    [InlineData("# Title\ntext", true)]
    [InlineData("text\n\n## 1 Overview\n", true)]
    [InlineData("---\ntitle: x\n---\ntext", true)]
    [InlineData("text #1 and # 2", false)]
    [InlineData("#hashtag\n1. 概述", false)]
    [InlineData("####### seven", false)]
    [InlineData("1 Introduction\nText one.\n# These authors contributed equally.\n2 Methods\nText two.", false)]
    [InlineData("\n \n# Title\ntext", true)]
    [InlineData("text\n\n# One\ntext\n# Two\n", true)]
    public void Markdown_is_known_by_its_headings(string text, bool isMarkdown) => Assert.Equal(isMarkdown, PlainText.IsMarkdown(text));

    static BlockList Headings(params (int Level, string Text)[] headings)
    {
        var blocks = new BlockList();
        foreach (var (level, text) in headings) blocks.Heading(level, null, text);
        return blocks;
    }

    static SourceDocument.Blocks Document(BlockList blocks) => blocks.ToDocument(SourceKind.Html, SourceMetadata.None);
}
