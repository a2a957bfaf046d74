using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace OncoLearn.App.Tests.Catalog;

/// <summary><c>tests/copied-runs.mjs</c>, by which our retellings are held against their sources; the sources themselves are not shipped.</summary>
public sealed class CopiedRunsTests
{
    const string Source = "研究显示该蛋白在多种肿瘤组织里呈现明显升高并与分期相关。The factor pro-\nmotes growth of cells in many tumours and lowers death.";

    [Theory]
    [InlineData("该蛋白在多种肿瘤组织里呈", 0)]
    [InlineData("据说该蛋白在多种 ABC1 肿瘤组织里呈现明显", 1)]
    [InlineData("the factor promotes growth of cells in many", 0)]
    [InlineData("Yes: the factor promotes growth of cells in many tumours", 1)]
    [InlineData("the factor promotes growth 细胞 of cells in many tumours", 0)]
    [InlineData("The factor promotes growth of cells in many tumours and 细胞 lowers death", 1)]
    [InlineData("the factor promotes growth 95 12 of cells 0.5 in many", 0)]
    [InlineData("据说该蛋白在多种肿瘤\n组织里呈现明显", 1)]
    [InlineData("据说该蛋白在多种肿瘤\n\n组织里呈现明显", 0)]
    public async Task More_than_twelve_characters_or_eight_words_are_a_run(string text, int found)
    {
        var (code, output) = await RunAsync(Source, text);

        Assert.Equal(found == 0 ? 0 : 1, code);
        Assert.Contains(FormattableString.Invariant($"Runs taken over: {found}, in 1 file"), output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_YAML_a_run_lies_within_a_value_on_however_many_lines()
    {
        var (_, output) = await RunAsync(Source, "text: >\n  the factor promotes growth\n  of cells in many tumours\nother: 该蛋白在多种肿\nthird: 瘤组织里呈现明显升高", "text.yaml");

        Assert.Contains("text.yaml:2: 9 words", output, StringComparison.Ordinal);
        Assert.Contains("Runs taken over: 1", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_with_a_hyphen_that_was_broken_there_is_found_too() =>
        Assert.Equal(1, (await RunAsync("it is a well-\nknown factor of growth in many kinds", "it is a well-known factor of growth in many kinds")).Code);

    [Theory]
    [InlineData("见于口腔鳞状细胞癌与非小细胞肺癌患者", 0)]
    [InlineData("见于口腔鳞状细胞癌患者并且随着分期逐步升高起来", 1)]
    public async Task Names_that_everybody_has_to_use_do_not_count(string both, int found)
    {
        var (_, output) = await RunAsync(both, both);

        Assert.Contains(FormattableString.Invariant($"Runs taken over: {found}"), output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_is_told_with_its_line()
    {
        var (_, output) = await RunAsync(Source, "一\n二\n该蛋白在多种肿瘤组织里呈现明显升高");

        Assert.Matches(@"text:3: 17 characters: 该蛋白在多种肿瘤组织里呈现明显升高", output);
    }

    [Fact]
    public async Task Without_files_it_says_how_it_is_called() => Assert.Equal(2, (await StartAsync([])).Code);

    static async Task<(int Code, string Output)> RunAsync(string source, string text, string file = "text")
    {
        var folder = Directory.CreateTempSubdirectory("oncolearn-runs-");
        try
        {
            var (from, to) = (Path.Combine(folder.FullName, "source"), Path.Combine(folder.FullName, file));
            await File.WriteAllTextAsync(from, source);
            await File.WriteAllTextAsync(to, text);
            return await StartAsync([from, to]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<(int Code, string Output)> StartAsync(string[] args, [CallerFilePath] string here = "")
    {
        var script = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "copied-runs.mjs"));
        using var process = Process.Start(new ProcessStartInfo("node", [script, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
