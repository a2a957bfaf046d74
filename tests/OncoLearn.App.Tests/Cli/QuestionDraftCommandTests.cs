using System.Text.Json;
using OncoLearn.Cli.Commands;

namespace OncoLearn.App.Tests.Cli;

public sealed class QuestionDraftCommandTests
{
    [Fact]
    public async Task Drafts_are_printed_as_json_with_their_claim_and_sentence()
    {
        var (code, output, _) = await RunAsync("nupr1", "--seed", "5", "--count", "4", "--json");

        Assert.Equal(ExitCode.Ok, code);
        var drafts = JsonDocument.Parse(output).RootElement;
        Assert.Equal(4, drafts.GetArrayLength());
        Assert.All(drafts.EnumerateArray(), draft =>
        {
            Assert.NotEmpty(draft.GetProperty("claims").EnumerateArray());
            Assert.NotEmpty(draft.GetProperty("sentence").GetProperty("zh-Hans").GetString()!);
            Assert.NotEmpty(draft.GetProperty("question").GetProperty("stem").GetProperty("en").GetString()!);
        });
    }

    [Fact]
    public async Task Drafts_are_printed_to_be_read()
    {
        var (code, output, _) = await RunAsync("nupr1", "--count", "2");

        Assert.Equal((ExitCode.Ok, 2), (code, output.Split('\n').Count(line => line.StartsWith("## ", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_course_that_there_is_not_is_told()
    {
        var (code, _, error) = await RunAsync("nothing");

        Assert.Equal(ExitCode.Unable, code);
        Assert.Contains("There is no course “nothing”", error, StringComparison.Ordinal);
    }

    static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandTree.RunAsync(["question", "draft", .. args], TextReader.Null, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
