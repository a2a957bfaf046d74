using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Documents;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn review parse FILE [--json]</c></summary>
static class ReviewCommand
{
    public static Command Create(InstallationOptions installation) => new("review", "Read a review article.")
    {
        Parse(),
        ReviewClaims.Command(installation),
        ReviewScore.Command(installation),
    };

    static Command Parse()
    {
        var file = new Argument<string>("FILE") { Description = "The article: plain text, Markdown, Word (.docx), HTML, JATS XML, or PDF where poppler is installed." };
        var json = new Option<bool>("--json") { Description = "Print all that was found, as JSON." };
        var parse = new Command("parse", "Find the sections, abstracts, references and furniture of a review article, and say what was repaired and what is doubtful.") { file, json };
        parse.SetAction(async (parsed, ct) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (await ReadAsync(parsed.GetRequiredValue(file), error, ct) is not { } review) return ExitCode.Unable;
            if (parsed.GetValue(json)) await output.WriteLineAsync(ParsedReviewJson.Write(review));
            else ReviewReport.Write(review, output);
            return ExitCode.Ok;
        });
        return parse;
    }

    /// <returns>Null where the file cannot be read; then it was said why.</returns>
    internal static async Task<ParsedReview?> ReadAsync(string path, TextWriter error, CancellationToken ct)
    {
        try
        {
            await using var file = File.OpenRead(path);
            await using var services = new ServiceCollection().AddDocuments().BuildServiceProvider();
            switch (await services.GetRequiredService<DocumentReaders>().ReadAsync(file, ct))
            {
                case ReadOutcome.Read read:
                    return DocumentParser.Parse(read.Document);
                case ReadOutcome.Refused refused:
                    await error.WriteLineAsync($"{path}: {refused.Message.En}");
                    return null;
                case var other:
                    throw new InvalidOperationException($"unknown outcome {other.GetType().Name}");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(e.Message);
            return null;
        }
    }
}
