using System.Text.Json;
using OncoLearn.Cli.Commands;

namespace OncoLearn.App.Tests.Cli;

public sealed class ReviewCommandTests : IDisposable
{
    const string Article = """
        摘  要：QRX7是一种应激蛋白。
        1. 引言
        QRX7在缺氧的细胞中升高[1] [2]。它进入细胞核。
        1.1. 肺癌
        沉默QRX7以后，肺癌细胞增殖变慢[8]-[10]。
        参考文献
        [1] 张三. 酵母与热. 2001.
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("review").FullName;

    [Fact]
    public async Task Json_has_all_that_was_found()
    {
        var (code, output, _) = await RunAsync("parse", Written(Article), "--json");

        Assert.Equal(ExitCode.Ok, code);
        var review = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            ["title", "language", "abstracts", "keywords", "licence", "sections", "references", "furniture", "repairs", "doubts", "accounts"],
            review.EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Null, review.GetProperty("title").ValueKind);
        Assert.Equal("zh-Hans", review.GetProperty("abstracts")[0].GetProperty("language").GetString());
        var section = review.GetProperty("sections")[1];
        Assert.Equal(("1.1", "肺癌", 2), (section.GetProperty("number").GetString(), section.GetProperty("title").GetString(), section.GetProperty("level").GetInt32()));
        var sentence = section.GetProperty("paragraphs")[0].GetProperty("sentences")[0];
        Assert.Equal("沉默QRX7以后，肺癌细胞增殖变慢[8]-[10]。", sentence.GetProperty("text").GetString());
        Assert.Equal([8, 9, 10], sentence.GetProperty("citations").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal("张三. 酵母与热. 2001.", review.GetProperty("references")[0].GetProperty("text").GetString());
        Assert.Contains("沉默QRX7", output, StringComparison.Ordinal);
        Assert.Equal(Article.Length, review.GetProperty("accounts").EnumerateArray().Sum(account => account.GetProperty("characters").GetInt32()));
    }

    [Fact]
    public async Task Without_json_a_person_can_read_it()
    {
        var (code, output, _) = await RunAsync("parse", Written(Article));

        Assert.Equal(ExitCode.Ok, code);
        Assert.Contains("1.1 肺癌 (paragraphs: 1, sentences: 1, citations: 3)", output, StringComparison.Ordinal);
        Assert.Contains("Doubt, section 1: It cites 2, but the list of references ends at 1.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_answers_2_and_says_so()
    {
        var (code, output, error) = await RunAsync("parse", Path.Combine(_folder, "nowhere.txt"));

        Assert.Equal((ExitCode.Unable, ""), (code, output));
        Assert.Contains("nowhere.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_format_is_read_by_its_content()
    {
        var (code, output, _) = await RunAsync("parse", Written("""
            <html><head><title>QRX7 in tumours</title><script>var hidden = 1;</script></head><body><article>
            <h1>QRX7 in tumours</h1><h2>Abstract</h2><p>QRX7 is a protein of stress.</p>
            <h2>1. Introduction</h2><p>It rises in hypoxic cells.<sup>3</sup> It enters the nucleus.</p>
            <h2>References</h2><ol><li>Field T. Heat in yeast. 2001.</li></ol></article></body></html>
            """), "--json");

        Assert.Equal(ExitCode.Ok, code);
        var review = JsonDocument.Parse(output).RootElement;
        Assert.Equal("QRX7 in tumours", review.GetProperty("title").GetString());
        Assert.Equal("QRX7 is a protein of stress.", review.GetProperty("abstracts")[0].GetProperty("text").GetString());
        var section = Assert.Single(review.GetProperty("sections").EnumerateArray().ToList());
        Assert.Equal(("1", "Introduction"), (section.GetProperty("number").GetString(), section.GetProperty("title").GetString()));
        Assert.Equal(3, section.GetProperty("paragraphs")[0].GetProperty("sentences")[0].GetProperty("citations")[0].GetInt32());
        Assert.Equal("Field T. Heat in yeast. 2001.", review.GetProperty("references")[0].GetProperty("text").GetString());
        Assert.DoesNotContain("hidden", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_answers_2_whatever_it_is_called()
    {
        var file = Path.Combine(_folder, "article.docx");
        await File.WriteAllBytesAsync(file, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1]);

        var (code, output, error) = await RunAsync("parse", file);

        Assert.Equal((ExitCode.Unable, ""), (code, output));
        Assert.Contains("This is a picture, not a document.", error, StringComparison.Ordinal);
    }

    string Written(string text)
    {
        var file = Path.Combine(_folder, "article.txt");
        File.WriteAllText(file, text);
        return file;
    }

    static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandTree.RunAsync(["review", .. arguments], TextReader.Null, output, error);
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
