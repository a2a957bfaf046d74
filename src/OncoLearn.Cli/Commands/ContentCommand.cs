using System.CommandLine;
using OncoLearn.App.Catalog;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn content check [PATH] [--summary]</c></summary>
static class ContentCommand
{
    public static Command Create() => new("content", "Work with content files.") { Check() };

    static Command Check()
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "The folder that holds content/ and seeds/; the nearest one upwards from here when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var summary = new Option<bool>("--summary") { Description = "Also print what each course holds, in numbers." };
        var check = new Command("check", "Check content files. Each finding names file, line and column; errors keep the content from loading, warnings do not.") { path, summary };
        check.SetAction(parsed => Run(parsed.GetValue(path), parsed.GetValue(summary), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return check;
    }

    static int Run(string? path, bool summary, TextWriter output, TextWriter error)
    {
        if ((path ?? ContentFolder.FindUpwards(Directory.GetCurrentDirectory())) is not { } folder)
        {
            error.WriteLine("There is no folder “content” here or above. Name the folder that holds it: oncolearn content check PATH");
            return ExitCode.Unable;
        }
        try
        {
            var result = ContentCheck.Run(folder);
            foreach (var finding in result.Findings) output.WriteLine(finding);
            if (summary) ContentReport.Write(result.Summary, output);
            var errors = result.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
            output.WriteLine($"Errors: {errors}, warnings: {result.Findings.Count - errors}, in {Path.GetFullPath(folder)}");
            return result.HasErrors ? ExitCode.Found : ExitCode.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Unable;
        }
    }
}
