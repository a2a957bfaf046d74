using System.CommandLine;
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
        var file = new Argument<string>("FILE") { Description = "The article as text." };
        var json = new Option<bool>("--json") { Description = "Print all that was found, as JSON." };
        var parse = new Command("parse", "Find the sections, abstracts, references and furniture of a review article, and say what was repaired and what is doubtful.") { file, json };
        parse.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return parse;
    }

    static int Run(string file, bool json, TextWriter output, TextWriter error)
    {
        string source;
        try
        {
            source = File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Unable;
        }
        var review = ReviewParser.Parse(source);
        if (json) output.WriteLine(ParsedReviewJson.Write(review));
        else ReviewReport.Write(review, output);
        return ExitCode.Ok;
    }
}
