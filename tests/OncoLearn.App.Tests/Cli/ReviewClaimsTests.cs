using System.Text.Json;
using OncoLearn.App.Tests.Catalog;
using OncoLearn.Cli.Commands;

namespace OncoLearn.App.Tests.Cli;

public sealed class ReviewClaimsTests : IDisposable
{
    const string Relations = """
        - key: promotes
          direction: up
          facets: [function]
          label: { zh-Hans: 促进, en: promotes }
          clause: { zh-Hans: "{subject} 促进{object}", en: "{subject} promotes {object}" }
        - key: raises
          direction: up
          facets: [function]
          label: { zh-Hans: 增强, en: raises }
          clause: { zh-Hans: "{subject} 增强{object}", en: "{subject} raises {object}" }
        """;

    readonly SampleContent _content = new SampleContent().Write("content/relations.yaml", Relations);
    readonly string _file = Path.GetTempFileName();

    public ReviewClaimsTests() => File.WriteAllText(_file, "1 Introduction\n\nThyme cancer is rare and not much is known of it.\n\n2 Growth\n\nGENE1 may promote flux in TC cells [3]. GENE1 promotes migration of TC cells.\n\n3 Conclusion\n\nMore is to be learned.\n");

    [Fact]
    public async Task Claims_are_printed_as_json()
    {
        var run = await RunAsync("claims", _file, "--json");

        Assert.Equal(ExitCode.Ok, run.Code);
        var claims = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToList();
        Assert.Equal(2, claims.Count);
        Assert.Equal(
            ("2", "GENE1", "promotes", "flux", "TC", "up", "may", "mechanism"),
            (Text(claims[0], "section"), Text(claims[0], "subject"), Text(claims[0], "relation"), Text(claims[0], "object"), Text(claims[0], "cancer"), Text(claims[0], "direction"), Text(claims[0], "hedge"), Text(claims[0], "category")));
        Assert.Equal([3], claims[0].GetProperty("citations").EnumerateArray().Select(one => one.GetInt32()));
        Assert.False(claims[0].GetProperty("negated").GetBoolean());
        Assert.InRange(claims[0].GetProperty("confidence").GetDouble(), 0.01, 1);
        Assert.StartsWith("GENE1 may", Text(claims[0], "sentence"), StringComparison.Ordinal);
        Assert.NotEqual("", Text(claims[0], "rule"));
        Assert.NotEqual("", Text(claims[0], "evidence"));
        Assert.Equal(JsonValueKind.Null, claims[1].GetProperty("hedge").ValueKind);
    }

    [Fact]
    public async Task Claims_are_printed_a_line_each()
    {
        var run = await RunAsync("claims", _file);

        Assert.Equal(2, run.Output.Split('\n').Length);
        Assert.Contains("GENE1 | promotes | flux (TC)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_score_is_against_the_course()
    {
        _content.Change(SampleContent.Claims, "- key: raises-flux\n    section: \"4\"", "- key: raises-flux\n    section: \"2\"");

        var run = await RunAsync("score", "mini", _file, "--list");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.StartsWith("precision 0.50 (1 of 2), recall ", run.Output, StringComparison.Ordinal);
        Assert.Matches("relation +right +found +curated +precision +recall\n", run.Output);
        Assert.Matches("[0-9]+ others +1 +2 ", run.Output);
        Assert.Contains("missed: 4: gene1 raises growth", run.Output, StringComparison.Ordinal);
        Assert.Contains("found too much: 2: gene1 promotes migration", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims", "no-such-file.txt")]
    [InlineData("score", "mini", "no-such-file.txt")]
    public async Task What_cannot_be_read_answers_2_and_says_why(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal((ExitCode.Unable, ""), (run.Code, run.Output));
        Assert.Contains("no-such-", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("score", "mini")]
    public async Task A_vocabulary_with_errors_answers_2_and_names_them(params string[] arguments)
    {
        _content.Write("content/entities.yaml", "- key: gene1\n  kind: no-such-kind\n");

        var run = await RunAsync([.. arguments, _file]);

        Assert.Equal((ExitCode.Unable, ""), (run.Code, run.Output));
        Assert.Contains("content/entities.yaml:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_that_is_not_there_answers_2_and_names_those_that_are()
    {
        var run = await RunAsync("score", "no-such-course", _file);

        Assert.Equal((ExitCode.Unable, ""), (run.Code, run.Output));
        Assert.Contains("mini", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        File.Delete(_file);
        _content.Dispose();
    }

    static string? Text(JsonElement claim, string name) => claim.GetProperty(name).GetString();

    async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandTree.RunAsync(["review", .. arguments, "--content", _content.Folder], TextReader.Null, output, error);
        return (code, output.ToString().Trim(), error.ToString());
    }
}
