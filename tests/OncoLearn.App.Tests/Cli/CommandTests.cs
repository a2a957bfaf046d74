using OncoLearn.App.Data;
using OncoLearn.App.Tests.Catalog;
using OncoLearn.Cli.Commands;

namespace OncoLearn.App.Tests.Cli;

public sealed class CommandTests
{
    [Fact]
    public async Task Content_check_answers_0_and_sums_up()
    {
        using var content = new SampleContent();

        var run = await RunAsync("content", "check", content.Folder, "--summary");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("mini: 3 claims (2 distinct, not background), 1 conflicts, 1 terms, 4 questions (1 on conflicts, 0 shared vignettes), in en and zh-Hans", run.Output, StringComparison.Ordinal);
        Assert.Contains("Errors: 0, warnings: 5", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_check_answers_1_to_an_error_and_names_its_place()
    {
        using var content = new SampleContent().Change(SampleContent.Claims, "cancer: tc", "cancer: tcc");

        var run = await RunAsync("content", "check", content.Folder);

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Contains("content/mini/claims.yaml:8:13: error: There is no entity “tcc” in content/entities.yaml. [unknown-entity]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_check_answers_0_to_a_warning()
    {
        using var content = new SampleContent().Change(SampleContent.Claims, "category: background", "category: marker");

        var run = await RunAsync("content", "check", content.Folder);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("Errors: 0, warnings: 6", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content", "check", "/no/such/folder")]
    [InlineData("content", "chek", "")]
    [InlineData("migrate", "--provider", "oracle")]
    [InlineData("migrate", "--provider", "postgres")]
    public async Task What_cannot_run_answers_2(params string[] args) => Assert.Equal(ExitCode.Unable, (await RunAsync(args)).Code);

    [Theory]
    [DatabaseData(State = DatabaseState.Empty)]
    public async Task Doctor_finds_what_migrate_and_seed_then_put_right(TestDb db)
    {
        using var content = new SampleContent();
        var at = Options(db, content);

        var empty = await RunAsync(["doctor", .. at]);
        Assert.Equal(ExitCode.Found, empty.Code);
        Assert.Contains("oncolearn migrate", empty.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Ok, (await RunAsync(["migrate", .. at])).Code);
        Assert.Contains("oncolearn seed", (await RunAsync(["doctor", .. at])).Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Ok, (await RunAsync(["seed", .. at])).Code);
        var well = await RunAsync(["doctor", .. at]);
        Assert.Equal(ExitCode.Ok, well.Code);
        Assert.Contains(db.Provider == DatabaseProvider.Sqlite ? "SQLite 3." : "PostgreSQL", well.Output, StringComparison.Ordinal);
        Assert.Contains("Courses: 1", well.Output, StringComparison.Ordinal);
    }

    [Theory, DatabaseData]
    public async Task Seed_answers_1_to_broken_content(TestDb db)
    {
        using var content = new SampleContent().Change(SampleContent.Claims, "cancer: tc", "cancer: tcc");

        var run = await RunAsync(["seed", .. Options(db, content)]);

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Contains("unknown-entity", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await db.CountAsync("course"));
    }

    static async Task<(int Code, string Output)> RunAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandTree.RunAsync([.. args.Where(arg => arg.Length > 0)], TextReader.Null, output, error);
        return (code, output.ToString());
    }

    /// <summary>Names the test's own database; on SQLite its file stands in the data folder under the default name.</summary>
    static string[] Options(TestDb db, SampleContent content)
    {
        var settings = db.Settings;
        return db.Provider == DatabaseProvider.Sqlite
            ? ["--content", content.Folder, "--data", Path.GetDirectoryName(settings["Database:Path"])!, "--file", settings["Database:Path"]!]
            : ["--content", content.Folder, "--data", content.Folder, "--provider", "postgres", "--connection", settings["Database:ConnectionString"]!];
    }
}
