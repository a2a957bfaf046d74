using System.CommandLine;
using System.Globalization;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn review score COURSE FILE [--list]</c></summary>
static class ReviewScore
{
    // Shares of fewer claims than this say nothing.
    const int Few = 5;

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
        if (ReviewVocabulary.Read(content, error) is not { } vocabulary) return ExitCode.Unable;
        if (!vocabulary.Courses.TryGetValue(course, out var curated))
        {
            error.WriteLine($"There is no course “{course}” in {content}. There are: {string.Join(", ", vocabulary.Courses.Keys)}.");
            return ExitCode.Unable;
        }
        Write(ClaimScore.Of(ClaimExtractor.Extract(review, vocabulary.Lexicon), curated, vocabulary.Lexicon), list, output);
        return ExitCode.Ok;
    }

    static void Write(ClaimScore score, bool list, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"precision {score.Precision:0.00} ({score.Right} of {score.Found}), recall {score.Recall:0.00} ({score.Right} of {score.Curated}), kind of evidence {score.SameEvidence} of {score.Right}"));
        var (common, rare) = score.Common(Few);
        var width = common.Select(relation => relation.Relation.Length).Append(rare.Relation.Length).Max();
        output.WriteLine($"{"relation".PadRight(width)}  right  found  curated  precision  recall");
        foreach (var one in common.Append(rare).Where(one => one.Found + one.Curated > 0))
            output.WriteLine(FormattableString.Invariant($"{one.Relation.PadRight(width)}  {one.Right,5}  {one.Found,5}  {one.Curated,7}  {Share(one.Precision),9}  {Share(one.Recall),6}"));
        if (!list) return;
        foreach (var missed in score.Missed) output.WriteLine($"missed: {missed}");
        foreach (var extra in score.Extra) output.WriteLine($"found too much: {extra}");
    }

    static string Share(double? share) => share is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "-";
}
