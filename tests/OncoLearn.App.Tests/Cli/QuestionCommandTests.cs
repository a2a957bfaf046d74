using System.Text.Json;
using OncoLearn.App.Tests.Catalog;
using OncoLearn.Cli.Commands;

namespace OncoLearn.App.Tests.Cli;

public sealed class QuestionCommandTests
{
    const string Waiver = "    waive: [{ rule: empty-option, reason: The review itself speaks of the rest. }]\n    options:\n      - id: growth\n";

    [Fact]
    public async Task Lint_answers_0_to_clean_questions_and_sums_up()
    {
        using var content = CleanContent();

        var run = await RunAsync(content.Folder);

        Assert.Equal((ExitCode.Ok, "Questions: 4, errors: 0, warnings: 0, advice: 0, waived: 0"), (run.Code, run.Output.Trim()));
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("content", 4)]
    [InlineData("content/mini", 4)]
    [InlineData("content/mini/banks", 3)]
    [InlineData("content/mini/banks/mechanism.yaml", 3)]
    [InlineData("content/mini/exam.yaml", 1)]
    public async Task A_file_or_any_folder_around_it_is_looked_at(string path, int questions)
    {
        using var content = CleanContent();

        Assert.Contains($"Questions: {questions},", (await RunAsync(Path.Combine(content.Folder, path))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flaw_answers_1_and_is_named_at_its_place()
    {
        using var content = CleanContent().Change(SampleContent.Mechanism, "en: Decay", "en: Other");

        var run = await RunAsync(content.Folder);

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Contains("content/mini/banks/mechanism.yaml:20:15: warning: The option “Other” says nothing, and nobody holds it for a reason. [empty-option]", run.Output, StringComparison.Ordinal);
        Assert.Contains("warnings: 1, advice: 0, waived: 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waived_flaw_answers_0_and_is_still_shown()
    {
        using var content = CleanContent()
            .Change(SampleContent.Mechanism, "en: Decay", "en: Other")
            .Change(SampleContent.Mechanism, "    options:\n      - id: growth\n", Waiver);

        var run = await RunAsync(content.Folder);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("[empty-option] (waived: The review itself speaks of the rest.)", run.Output, StringComparison.Ordinal);
        Assert.Contains("warnings: 0, advice: 0, waived: 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_questions_together_have_flaws_of_their_own()
    {
        using var content = CleanContent()
            .Change(SampleContent.Mechanism, "level: understand", "level: remember");

        Assert.Equal(ExitCode.Ok, (await RunAsync(content.Folder)).Code);
        var bank = await RunAsync(Path.Combine(content.Folder, SampleContent.Mechanism));

        Assert.Equal(ExitCode.Found, bank.Code);
        Assert.Contains("content/mini/banks/mechanism.yaml:1:1: warning: 2 of 3 questions only ask to remember; at most half should. [levels]", bank.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_both_languages()
    {
        using var content = CleanContent().Change(SampleContent.Mechanism, "en: Decay", "en: Decay.");

        var run = await RunAsync(content.Folder, "--json");

        Assert.Equal(ExitCode.Found, run.Code);
        var finding = Assert.Single(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
        Assert.Equal(
            ("content/mini/banks/mechanism.yaml", 20, 15, "growth", "mixed-punctuation", "warning", "options[1].text", "en"),
            (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("question").GetString(),
                finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("path").GetString(), finding.GetProperty("lang").GetString()));
        Assert.True(finding.GetProperty("fix").GetBoolean());
        Assert.StartsWith("有的选项", finding.GetProperty("message").GetProperty("zh").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Some options", finding.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("waived").ValueKind);
    }

    [Fact]
    public async Task Json_of_nothing_is_an_empty_array()
    {
        using var content = CleanContent();

        Assert.Equal((ExitCode.Ok, "[]"), await RunAsync(content.Folder, "--json"));
    }

    [Fact]
    public async Task What_keeps_a_question_from_loading_is_a_finding()
    {
        using var content = CleanContent().Change(SampleContent.Mechanism, "correct: true", "corect: true");

        var run = await RunAsync(Path.Combine(content.Folder, SampleContent.Mechanism));

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Contains("content/mini/banks/mechanism.yaml:16:17: error: options[0].corect: unknown field. [question]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_that_cannot_be_read_is_a_finding()
    {
        using var content = CleanContent().Write(SampleContent.Course, "slug: \"mini");

        var run = await RunAsync(Path.Combine(content.Folder, SampleContent.Mechanism));

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Contains("content/mini/course.yaml:1:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bank_that_stands_alone_is_looked_at_without_a_course()
    {
        using var content = CleanContent()
            .Change(SampleContent.Mechanism, "en: Decay", "en: Other")
            .Delete("content/entities.yaml");

        var run = await RunAsync(Path.Combine(content.Folder, SampleContent.Mechanism));

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Contains("mechanism.yaml:20:15: warning: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Questions: 3,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.yaml")]
    [InlineData(SampleContent.Claims)]
    [InlineData("..")]
    public async Task What_holds_no_bank_answers_2(string path)
    {
        using var content = CleanContent();

        Assert.Equal(ExitCode.Unable, (await RunAsync(Path.Combine(content.Folder, path))).Code);
    }

    /// <summary>The sample without its conflict, which its questions take sides in, and with a question where it has none.</summary>
    static SampleContent CleanContent() => new SampleContent()
        .Change(SampleContent.Claims, SampleContent.Conflicts, "conflicts: []")
        .Change(SampleContent.Exam, "{ zh-Hans: 问, en: Ask }", "{ zh-Hans: GENE1 使哪一项增强？, en: What does GENE1 make stronger? }");

    static async Task<(int Code, string Output)> RunAsync(string path, params string[] more)
    {
        var output = new StringWriter();
        var code = await CommandTree.RunAsync(["question", "lint", path, .. more], TextReader.Null, output, TextWriter.Null);
        return (code, output.ToString().Trim());
    }
}
