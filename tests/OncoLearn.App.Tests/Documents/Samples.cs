using System.IO.Compression;
using System.Text;
using OncoLearn.App.Documents;
using OncoLearn.App.Documents.Pdf;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Tests.Documents;

/// <summary>Files about a review that nobody wrote.</summary>
static class Samples
{
    public const string Plain = "1. 概述\n\n应激蛋白在肿瘤中的作用[1]。\n";

    public const string Markdown = """
        ---
        title: "Stress proteins in invented tumours"
        authors: [Ann Example, 李例]
        keywords: stress, 应激
        license: CC BY 4.0
        ---
        ## 1 Overview

        A protein answers
        stress[^1], and *others* follow<sup>2,3</sup> in 10^6^ cells [4].

        - first &amp; last
          1. inner
        - second

        | gene | effect |
        |------|--------|
        | AAA  | up     |

        <div><p>Raw <script>alert(1)</script>markup</p></div>

        ## References

        1. Example A. A journal, 2020.
        2. Beispiel B. A journal, 2021.

        [^1]: Note C. A journal, 2022.
        """;

    public const string Jats = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2 20190208//EN" "JATS-archivearticle1.dtd">
        <article article-type="review-article" xml:lang="en" xmlns:xlink="http://www.w3.org/1999/xlink">
          <front><article-meta>
            <title-group><article-title>Stress proteins in <italic>invented</italic> tumours</article-title></title-group>
            <contrib-group>
              <contrib contrib-type="author"><name><surname>Example</surname><given-names>Ann B.</given-names></name><xref ref-type="aff" rid="a1">1</xref></contrib>
              <contrib contrib-type="author"><name name-style="eastern"><surname>李</surname><given-names>例</given-names></name></contrib>
              <contrib contrib-type="editor"><name><surname>Nobody</surname></name></contrib>
            </contrib-group>
            <permissions><license xlink:href="https://creativecommons.org/licenses/by/4.0/"><license-p>Open access.</license-p></license></permissions>
            <abstract><sec><title>Background:</title><p>Stress is common.</p></sec><sec><title>Results</title><p>It matters.</p></sec></abstract>
            <abstract abstract-type="graphical"><p>A picture.</p></abstract>
            <trans-abstract xml:lang="zh"><p>应激很常见。</p></trans-abstract>
            <kwd-group><kwd>stress</kwd><kwd>tumour</kwd></kwd-group>
          </article-meta></front>
          <body>
            <sec id="s1"><label>1</label><title>Overview</title>
              <p>A protein answers stress&nbsp;[<xref ref-type="bibr" rid="B1">1</xref>,<xref ref-type="bibr" rid="B2">2</xref>]. It grows<sup><xref ref-type="bibr" rid="B1">1</xref>–<xref ref-type="bibr" rid="B3">3</xref></sup> in 10<sup>6</sup> cells (<xref ref-type="fig" rid="F1">Fig. 1</xref>).
                <fig id="F1"><label>Figure 1</label><caption><title>The way.</title><p>From A to B.</p></caption><graphic xlink:href="x.jpg"/></fig>It goes on<fn><label>a</label><p>A note.</p></fn>.</p>
              <sec><label>1.1</label><title>Names</title>
                <p>Others said so (<xref ref-type="bibr" rid="B3">Note et al., 2022</xref>).</p>
                <list list-type="order"><list-item><p>first</p></list-item><list-item><p>second</p><list><list-item><label>•</label><p>inner</p></list-item></list></list-item></list>
              </sec>
            </sec>
            <sec><title>Outlook</title><p><inline-formula><alternatives><tex-math>\documentclass{x}</tex-math><mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mi>k</mml:mi></mml:math></alternatives></inline-formula> is small.</p>
              <table-wrap><label>Table 1</label><caption><p>Effects</p></caption><table><tr><th>gene</th><th>effect</th></tr><tr><td>AAA</td><td>up</td></tr></table></table-wrap></sec>
          </body>
          <back>
            <ack><title>Thanks</title><p>To all.</p></ack>
            <ref-list><title>References</title>
              <ref id="B1"><label>1.</label><mixed-citation>Example A. A journal, <year>2020</year>.</mixed-citation></ref>
              <ref id="B2"><label>2.</label><element-citation><person-group><name><surname>Beispiel</surname><given-names>B</given-names></name><etal/></person-group><article-title>On stress.</article-title><source>A journal</source><year>2021</year><volume>3</volume><fpage>7</fpage><lpage>9</lpage></element-citation></ref>
              <ref id="B3"><label>3.</label><mixed-citation>Note C. A journal, 2022.</mixed-citation></ref>
            </ref-list>
          </back>
        </article>
        """;

    public const string Html = """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>应激蛋白 | 某站</title>
        <meta name="citation_title" content="应激蛋白综述"><meta name="citation_author" content="李例"><meta name="keywords" content="应激；肿瘤">
        <script>document.write("<p>写进来的</p>")</script><style>p{color:red}</style></head>
        <body><header><p>某站首页</p></header><nav><ul><li>栏目</li></ul></nav>
        <article><header><h1>应激蛋白综述</h1></header>
          <h2>1 概述</h2><p>应激蛋白
            很重要<sup><a href="#r1">1</a>,<a href="#r2">2</a></sup>，见于 10<sup>6</sup> 个细胞&amp;组织。<script>alert("坏")</script></p>
          <h3>1.1 名称</h3>第一行<br>第二行<br><br>新的一段
          <ul><li>甲<li>乙<ol start="3"><li>丙</ol></ul>
          <figure><img src="x.png" alt="图"><figcaption>图1 通路</figcaption></figure>
          <table><caption>表1 作用</caption><tr><th>基因<th>作用<tr><td>AAA<td>上调<table><tr><td>内</table></table>
          <div hidden>看不见</div><aside>旁注</aside><p style="display: none">也看不见</p>
          <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">许可</a>
          <h2>参考文献</h2><ol><li>甲. 某刊, 2020.<li>乙. 某刊, 2021.</ol>
        </article><footer><p>版权所有</p></footer></body></html>
        """;

    public static DocumentReaders Readers { get; } = new(PdfTool.Find(Environment.GetEnvironmentVariable("PATH")));

    public static Task<ReadOutcome> Read(byte[] file) => Readers.ReadAsync(new MemoryStream(file), CancellationToken.None);

    public static Task<ReadOutcome> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static async Task<SourceDocument.Blocks> Blocks(byte[] file) => Assert.IsType<SourceDocument.Blocks>(Assert.IsType<ReadOutcome.Read>(await Read(file)).Document);

    public static Task<SourceDocument.Blocks> Blocks(string text) => Blocks(Encoding.UTF8.GetBytes(text));

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        return file.ToArray();
    }

    /// <summary>A PDF with one line on each page, in Helvetica and as simple as the format allows.</summary>
    public static byte[] Pdf(params string[] pages)
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, at) => $"{4 + (at * 2)} 0 R"))}] >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" };
        foreach (var (at, page) in pages.Index())
        {
            var content = $"BT /F1 12 Tf 72 700 Td ({page}) Tj ET";
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (at * 2)} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (at, text) in objects.Index())
        {
            places.Add(file.Length);
            file.Append($"{at + 1} 0 obj\n{text}\nendobj\n");
        }
        var start = file.Length;
        file.Append($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append($"{place:D10} 00000 n \n");
        file.Append($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
