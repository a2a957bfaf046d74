using OncoLearn.App.Documents;
using static OncoLearn.Core.Reviews.Documents.SourceBlock;

namespace OncoLearn.App.Tests.Documents;

/// <summary>What the formats allow and few files use.</summary>
public sealed class OddMarkupTests
{
    [Fact]
    public async Task Notes_at_the_foot_of_a_Jats_table_are_kept()
    {
        var document = await Samples.Blocks(Jats("<table-wrap><label>Table 1</label><table><tr><td>AAA</td></tr></table><table-wrap-foot><p>All were tested.</p><fn><label>a</label><p>In 96 patients.</p></fn><fn-group><fn><p>Or fewer.</p></fn></fn-group></table-wrap-foot></table-wrap>"));
        Assert.Equal(["Table 1", "AAA", "All were tested.", "a In 96 patients.", "Or fewer."], document.Content.Select(block => block.ToText()));
        Assert.Equal(3, document.Content.OfType<Footnote>().Count());
    }

    [Fact]
    public async Task Thanks_without_a_title_in_Jats_are_no_text_of_the_last_section()
    {
        var document = await Samples.Blocks("<?xml version=\"1.0\"?><article article-type=\"x\"><body><sec><title>Outlook</title><p>It ends.</p></sec></body><back><ack><p>To all.</p></ack></back></article>");
        Assert.Equal([new Heading(1, null, "Outlook"), new Paragraph("It ends."), new Heading(1, null, "Acknowledgements"), new Paragraph("To all.")], document.Content);
    }

    [Theory]
    [InlineData("boxed-text")]
    [InlineData("fig-group")]
    public async Task The_caption_of_a_box_in_Jats_is_no_section(string name)
    {
        var document = await Samples.Blocks(Jats($"<sec><title>One</title><p>Text.</p><{name}><label>Box 1</label><caption><title>In short.</title><p>Of the whole.</p></caption><p>A box.</p></{name}><p>More.</p></sec>"));
        Assert.Equal([new Heading(1, null, "One"), new Paragraph("Text."), new Caption("Box 1 In short. Of the whole."), new Paragraph("A box."), new Paragraph("More.")], document.Content);
    }

    [Fact]
    public async Task Notes_of_Markdown_that_are_called_by_a_word_are_numbered_as_they_are_cited()
    {
        var document = await Samples.Blocks("# 1 Overview\n\nIt rises[^guo2019] and falls[^li]. It rises again[^guo2019].\n\n[^li]: Li B. 2020.\n[^guo2019]: Guo A. 2019.\n");
        Assert.Equal("It rises[1] and falls[2]. It rises again[1].", document.Content.OfType<Paragraph>().Single().Text);
        Assert.Equal(["1 Guo A. 2019.", "2 Li B. 2020."], document.Content.OfType<Reference>().OrderBy(entry => entry.Label, StringComparer.Ordinal).Select(entry => $"{entry.Label} {entry.Text}"));
    }

    [Theory]
    [InlineData("<p>A.</p><script/>alert(1)</script><p>B.</p>")]
    [InlineData("<p>A.</p><style />p{}</style><p>B.</p>")]
    [InlineData("<p>A.</p><svg/><p>B.</p>")]
    [InlineData("<?xml version=\"1.0\"?><html><head><title/><script src=\"x\"/></head><body><p>A.</p><script src=\"y\" /><p>B.</p></body></html>")]
    [InlineData("<?xml version=\"1.0\"?><html><head><title>T</title></head><body><p>A.</p><script>alert(1)</script><p>B.</p></body></html>")]
    public async Task A_slash_at_the_end_of_a_tag_lets_no_script_through_and_no_text_out(string html) => Assert.Equal("A.\n\nB.", (await Samples.Blocks(html)).ToText().Text);

    [Theory]
    [InlineData("<nav>Menu</nav><header><h1>QRX7</h1><p>Anna Berg</p><h2>Abstract</h2><p>It rises.</p></header><main><h2>1 Role</h2><p>It rises in cells.</p></main><footer>Imprint</footer>", "QRX7|Anna Berg|Abstract|It rises.|1 Role|It rises in cells.")]
    [InlineData("<div><h1>QRX7</h1><p>李例</p><h2>摘要</h2><p>它升高。</p></div><article><h2>1 作用</h2><p>它在细胞中升高。</p></article><footer>版权</footer>", "QRX7|李例|摘要|它升高。|1 作用|它在细胞中升高。")]
    [InlineData("<header><h1>Site</h1><p>Of genes</p></header><main><h1>QRX7</h1><p>It rises in cells.</p></main>", "QRX7|It rises in cells.")]
    public async Task The_title_authors_and_abstract_before_an_article_are_kept(string html, string text)
    {
        var document = await Samples.Blocks($"<html><body>{html}</body></html>");

        Assert.Equal(text, string.Join('|', new[] { document.Metadata.Title }.Concat(document.Content.Select(block => block.ToText())).OfType<string>()));
    }

    [Theory]
    [InlineData("a\vb", "a\nb")]
    [InlineData("a\u0085b", "a\nb")]
    [InlineData("a\u0002b", "ab")]
    public async Task A_short_text_may_have_an_odd_line_end_and_a_stray_character(string file, string text) => Assert.Equal(text, Assert.IsType<ReadOutcome.Read>(await Samples.Read(file)).Document.ToText().Text);

    static string Jats(string body) => $"<?xml version=\"1.0\"?><article article-type=\"x\"><body>{body}</body></article>";
}
