using System.CommandLine;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn review score COURSE FILE [--list]</c></summary>
static class ReviewScore
{
    public static Command Command(InstallationOptions installation)
    {
        var course = new Argument<string>("COURSE") { Description = "The course whose claims.yaml was written from the article." };
        var file = new Argument<string>("FILE") { Description = "The article, in any format that review parse reads." };
        var list = new Option<bool>("--list") { Description = "Also print each claim that was missed or found too much." };
        var score = new Command("score", "Say how many of a course's claims are found in its article, and how many of those found are among them: subject, object and direction right, in the same section.")
        {
            course, file, list,
        };
        score.SetAction(async (parsed, ct) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (await ReviewCommand.ReadAsync(parsed.GetRequiredValue(file), error, ct) is not { } review) return ExitCode.Unable;
            return Run(parsed.GetRequiredValue(course), review, installation.FindContent(parsed), parsed.GetValue(list), output, error);
        });
        return score;
    }

    static int Run(string course, ParsedReview review, string content, bool list, TextWriter output, TextWriter error)
    {
        try
        {
            var vocabulary = ClaimVocabulary.Read(content);
            if (!vocabulary.Courses.TryGetValue(course, out var curated))
            {
                error.WriteLine($"There is no course “{course}” in {content}. There are: {string.Join(", ", vocabulary.Courses.Keys)}.");
                return ExitCode.Unable;
            }
            Write(ClaimScore.Of(ClaimExtractor.Extract(review, vocabulary.Lexicon), curated, vocabulary.Directions), list, output);
            return ExitCode.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Unable;
        }
    }

    static void Write(ClaimScore score, bool list, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"precision {score.Precision:0.00} ({score.Right} of {score.Found}), recall {score.Recall:0.00} ({score.Right} of {score.Curated})"));
        var width = score.Relations.Select(relation => relation.Relation.Length).DefaultIfEmpty().Max();
        output.WriteLine($"{"relation".PadRight(width)}  right  found  curated");
        foreach (var one in score.Relations) output.WriteLine($"{one.Relation.PadRight(width)}  {one.Right,5}  {one.Found,5}  {one.Curated,7}");
        if (!list) return;
        foreach (var missed in score.Missed) output.WriteLine($"missed: {missed}");
        foreach (var extra in score.Extra) output.WriteLine($"found too much: {extra}");
    }
}
