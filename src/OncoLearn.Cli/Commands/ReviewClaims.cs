using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using OncoLearn.Core;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Cli.Commands;

/// <summary><c>oncolearn review claims FILE [--json]</c></summary>
static class ReviewClaims
{
    static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static Command Command(InstallationOptions installation)
    {
        var file = new Argument<string>("FILE") { Description = "The article, in any format that review parse reads." };
        var json = new Option<bool>("--json") { Description = "Print the claims as a JSON array." };
        var claims = new Command("claims", "Find the claims in a review article by rules and word lists. They are proposals for a person to confirm.") { file, json };
        claims.SetAction(async (parsed, ct) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (await ReviewCommand.ReadAsync(parsed.GetRequiredValue(file), error, ct) is not { } review) return ExitCode.Unable;
            return Run(review, installation.FindContent(parsed), parsed.GetValue(json), output, error);
        });
        return claims;
    }

    static int Run(ParsedReview review, string content, bool json, TextWriter output, TextWriter error)
    {
        if (ReviewVocabulary.Read(content, error) is not { } vocabulary) return ExitCode.Unable;
        var claims = ClaimExtractor.Extract(review, vocabulary.Lexicon);
        if (json) output.WriteLine(JsonSerializer.Serialize(claims.Select(ToJson), Readable));
        else foreach (var claim in claims) output.WriteLine(Line(claim));
        return ExitCode.Ok;
    }

    static string Line(ExtractedClaim claim) =>
        $"{claim.Section ?? "-"}\t{claim.Confidence:0.00}\t{claim.Subject.Name} | {claim.Relation} | {claim.Object.Name}{(claim.Cancer is { } cancer ? $" ({cancer.Name})" : "")}";

    static object ToJson(ExtractedClaim claim) => new
    {
        claim.Section,
        claim.Sentence,
        Subject = claim.Subject.Name,
        claim.Relation,
        Object = claim.Object.Name,
        Cancer = claim.Cancer?.Name,
        Direction = claim.Direction.Word(),
        claim.Negated,
        claim.Hedge,
        Category = claim.Category.Word(),
        Evidence = claim.Evidence.Word(),
        claim.Citations,
        claim.Confidence,
        claim.Rule,
    };
}
