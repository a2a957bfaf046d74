using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using OncoLearn.App.Documents;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>Files that are no articles, or were made to hurt, as they come through the page.</summary>
public sealed class BadFileTests(ReviewSite site) : IClassFixture<ReviewSite>
{
    const int Megabyte = 1024 * 1024;

    /// <summary>In both languages, by the name of the file.</summary>
    static readonly Dictionary<string, (string Zh, string En, Func<byte[]> Make)> Unreadable = new(StringComparer.Ordinal)
    {
        ["letters.txt"] = ("文字超过 200 万字符。", "The text is longer than 2 million characters.", () => Filled('a', DocumentReaders.MostBytes)),
        ["blanks.txt"] = ("文件是空的。", "The file is empty.", () => Filled(' ', Megabyte)),
        ["numbers.txt"] = ("没有找到成段的正文", "No paragraph of running text was found", () => "# 1\n\n## 2\n"u8.ToArray()),
        ["bomb.docx"] = ("压缩文件解开后太大", "too large once unpacked", Bomb),
        ["broken.docx"] = ("文件损坏或不完整", "damaged or cut off", () => [.. "PK\u0003\u0004"u8, .. Filled('x', 2000)]),
        ["entities.xml"] = ("为了安全，这里不展开实体", "For safety they are not expanded", () => Entities("<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">", "&b;")),
        ["outside.xml"] = ("为了安全，这里不展开实体", "For safety they are not expanded", () => Entities("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;")),
        ["photo.docx"] = ("这是一张图片，不是文档。", "This is a picture, not a document.", () => [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF\0"u8, .. Filled('\u0001', 3000)]),
        ["locked.pdf"] = ("加了密码或禁止复制文字", "has a password or forbids copying", LockedPdf),
    };

    public static TheoryData<string> Names => [.. Unreadable.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task What_cannot_be_read_says_why_in_the_language_of_the_reader_and_leaves_nothing(string name)
    {
        var (zh, en, make) = Unreadable[name];
        using var person = await site.JoinAsync();

        await SendAsync(person, name, make());
        var import = await ReadAsync(person);

        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Contains(en, Problem(person), StringComparison.Ordinal);
        person.SetCookie(ReaderPreferences.LanguageCookie, "zh-Hans");
        await person.OpenAsync(import);
        Assert.Contains(zh, Problem(person), StringComparison.Ordinal);
        await person.OpenAsync($"{import}/sections");
        Assert.Equal(HttpStatusCode.NotFound, person.Status);
        Assert.Equal("unreadable 0 0 0", await StateAsync(import));
    }

    [Theory]
    [InlineData(0, 422, "文件是空的。", "The file is empty.")]
    [InlineData(DocumentReaders.MostBytes + 1, 422, "文件超过 20 MB。", "The file is larger than 20 MB.")]
    [InlineData(50 * Megabyte, 413, "内容太大", "too large")]
    public async Task What_is_not_even_taken_in_is_told_at_once(int length, int status, string zh, string en)
    {
        using var person = await site.JoinAsync();
        foreach (var (language, said) in new[] { ("en", en), ("zh-Hans", zh) })
        {
            person.SetCookie(ReaderPreferences.LanguageCookie, language);
            using var response = await SendAsync(person, "line.txt", Filled('a', length), follow: false);
            Assert.Equal(status, (int)response!.StatusCode);
            Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        }
        await person.OpenAsync("/teach/reviews");
        Assert.Null(person.Page.QuerySelector(".bank-card"));
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Text_in_other_encodings_is_read(string encoding)
    {
        using var person = await site.JoinAsync();
        var encoder = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding))!;

        await SendAsync(person, "综述.txt", [.. encoder.GetPreamble(), .. encoder.GetBytes("应激蛋白与胰腺癌\n\n1 引言\n\n胰腺癌常常发现得很晚[1]。𝛽 链也是如此。\n\n2 增殖\n\nNUPR1 促进胰腺癌细胞的增殖[2]。\n")]);
        await ReadAsync(person);

        Assert.EndsWith("/sections", person.At, StringComparison.Ordinal);
        Assert.Contains("增殖", person.Page.QuerySelector(".section-table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_in_a_page_is_neither_shown_nor_run()
    {
        using var person = await site.JoinAsync();

        await SendAsync(person, "page.html", Encoding.UTF8.GetBytes("""
            <!DOCTYPE html><html lang="en"><head><title>Stress proteins</title><script>alert("zpx1")</script></head><body><h1>Stress proteins</h1>
            <h2 onclick="alert('zpx2')">Growth</h2><p>NUPR1 promotes the proliferation of pancreatic cancer cells [2].<script>alert("zpx3")</script><img src=x onerror="alert('zpx4')"></p>
            <p>Whoever writes &lt;script&gt;alert("zpx5")&lt;/script&gt; writes of script, and <a href="javascript:alert('zpx6')">this link</a> is text.</p></body></html>
            """));
        var import = await ReadAsync(person);

        Assert.EndsWith("/sections", person.At, StringComparison.Ordinal);
        foreach (var page in new[] { "/sections", "/claims", "/details", "/lessons" })
        {
            await person.OpenAsync(import + page);
            Assert.Equal(HttpStatusCode.OK, person.Status);
            var html = person.Page.DocumentElement.OuterHtml;
            foreach (var hidden in new[] { "zpx1", "zpx2", "zpx3", "zpx4", "zpx6" }) Assert.DoesNotContain(hidden, html, StringComparison.Ordinal);
            Assert.DoesNotContain(person.Page.QuerySelectorAll("script"), script => script.TextContent.Contains("zpx", StringComparison.Ordinal));
            Assert.Empty(person.Page.QuerySelectorAll("[onclick], [onerror], [href^='javascript:']"));
        }
        Assert.Contains("alert(\"zpx5\")", await site.Db.ExecuteScalarAsync<string>("select parsed from review_import where uid = @uid", new { uid = UidOf(import) }) is { } parsed ? parsed.Replace("\\u0022", "\"", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal) : "", StringComparison.Ordinal);
    }

    static async Task<HttpResponseMessage?> SendAsync(Person person, string name, byte[] content, bool follow = true)
    {
        await person.OpenAsync("/teach/reviews/new");
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var token = person.ValueOf("__RequestVerificationToken");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { file, "Article", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/teach/reviews/new", UriKind.Relative)) { Content = form };
        var response = await person.SendAsync(request);
        if (!follow) return response;
        await person.OpenAsync(response.RequestMessage!.RequestUri!.PathAndQuery);
        response.Dispose();
        return null;
    }

    /// <summary>Waits for the end of the reading.</summary>
    /// <returns>The address of the import.</returns>
    static async Task<string> ReadAsync(Person person)
    {
        for (var tries = 0; tries < 300 && person.Page.QuerySelector("[data-progress]") is not null; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await person.OpenAsync(person.At);
        }
        return person.At.Replace("/sections", "", StringComparison.Ordinal);
    }

    static string Problem(Person person) => person.Page.QuerySelector(".notice-error")?.TextContent ?? "";

    /// <summary>Its state, how many files it keeps, how much text, and how many claims.</summary>
    Task<string?> StateAsync(string import) => site.Db.ExecuteScalarAsync<string>(
        "select i.state || ' ' || (i.bytes is not null) || ' ' || (i.parsed is not null) || ' ' || (select count(*) from claim_candidate c where c.import_id = i.id) from review_import i where i.uid = @uid",
        new { uid = UidOf(import) });

    static string UidOf(string import) => import.Split('/')[^1];

    static byte[] Filled(char letter, int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)letter);
        return bytes;
    }

    static byte[] Entities(string declared, string used) => Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\"?><!DOCTYPE article [{declared}]><article><front><article-meta><title-group><article-title>Stress</article-title></title-group></article-meta></front><body><sec><title>One</title><p>{used}</p></sec></body></article>");

    /// <summary>Hundreds of megabytes in some hundred kilobytes.</summary>
    static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open())) types.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            using var body = zip.CreateEntry("word/document.xml").Open();
            var piece = new byte[Megabyte];
            for (var at = 0; at < 300; at++) body.Write(piece);
        }
        return file.ToArray();
    }

    /// <summary>One that only opens with a password.</summary>
    static byte[] LockedPdf()
    {
        var key = new string('0', 64);
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
            $"<< /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (at, one) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{one}\nendobj\n");
        }
        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<{key[..32]}> <{key[..32]}>] >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
