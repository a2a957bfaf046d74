using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>A parsed review as JSON: its names in camel case, and of the accounts how many characters went to each place, of the doubts the English.</summary>
public static class ParsedReviewJson
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(ParsedReview review)
    {
        var json = JsonSerializer.SerializeToNode(review, Options)!.AsObject();
        json["accounts"] = new JsonArray([
            .. review.Accounts.GroupBy(span => (span.Place, span.Reason)).OrderBy(group => group.Key.Place).ThenBy(group => group.Key.Reason, StringComparer.Ordinal)
                .Select(group => JsonSerializer.SerializeToNode(new { group.Key.Place, group.Key.Reason, Characters = group.Sum(span => span.End - span.Start) }, Options)),
        ]);
        json["doubts"] = new JsonArray([.. review.Doubts.Select(doubt => JsonSerializer.SerializeToNode(new { doubt.Where, Why = doubt.Why.En }, Options))]);
        return json.ToJsonString(Options);
    }
}
