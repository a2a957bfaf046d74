using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Linting;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn question lint FILE-OR-DIR [--json]</c></summary>
static class QuestionCommand
{
    static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static Command Create() => new("question", "Work with questions.") { Lint(), QuestionDraftCommand.Create() };

    static Command Lint()
    {
        var path = new Argument<string>("FILE-OR-DIR") { Description = "A question bank (banks/*.yaml, exam.yaml), or a folder: a content folder, a course, its banks." };
        var json = new Option<bool>("--json") { Description = "Print the findings as a JSON array." };
        var lint = new Command("lint", "Look for flaws of item writing. Errors and warnings are to be put right, or waived in the question with a reason; advice is not counted.") { path, json };
        lint.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return lint;
    }

    static int Run(string path, bool json, TextWriter output, TextWriter error)
    {
        try
        {
            var result = QuestionLint.Run(path);
            if (json) output.WriteLine(JsonSerializer.Serialize(result.Findings.Select(ToJson), Readable));
            else Write(result, output);
            return result.HasFlaws ? ExitCode.Found : ExitCode.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Unable;
        }
    }

    static void Write(QuestionLintResult result, TextWriter output)
    {
        foreach (var finding in result.Findings) output.WriteLine(finding);
        int Count(LintSeverity severity) => result.Findings.Count(finding => finding.WaivedBecause is null && finding.Severity == severity);
        output.WriteLine(
            $"Questions: {result.Questions}, errors: {Count(LintSeverity.Error)}, warnings: {Count(LintSeverity.Warning)}, advice: {Count(LintSeverity.Advice)}, waived: {result.Findings.Count(finding => finding.WaivedBecause is not null)}");
    }

    static object ToJson(QuestionFinding finding) => new
    {
        finding.File,
        finding.Line,
        finding.Column,
        finding.Question,
        finding.Rule,
        Severity = finding.Severity.Word(),
        finding.Path,
        finding.Lang,
        Message = new { finding.Message.Zh, finding.Message.En },
        Fix = finding.HasFix,
        Waived = finding.WaivedBecause,
    };
}
