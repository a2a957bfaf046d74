using System.Globalization;
using System.Text.Json.Nodes;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>The key of a number question in a line, as <see cref="NumberMaker"/> reads it: <c>3.5±0.2 h</c>, <c>70 kg</c>, <c>36-37 ℃</c>.</summary>
static class NumberLine
{
    /// <summary>Whether a line has a place for all that the question says of its number: an absolute tolerance or a range, and one unit that is written alike in each language.</summary>
    public static bool Holds(JsonObject payload)
    {
        var units = (payload["units"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        return units.Count <= 1 && units.All(unit => unit["symbol"] is JsonObject symbol && symbol.Select(text => (string?)text.Value).Distinct(StringComparer.Ordinal).Count() == 1)
            && payload["tolerance"]?["relative"] is null && payload["reason"] is null && payload["near"] is not JsonArray { Count: > 0 } && payload["unit-needed"]?.GetValue<bool>() != true;
    }

    /// <param name="payload">That <see cref="Holds"/>.</param>
    public static string Of(JsonObject payload)
    {
        var unit = payload["units"] is JsonArray { Count: 1 } units ? $" {(string?)units[0]!["symbol"]!.AsObject().First().Value}" : "";
        if (payload["range"] is JsonObject range) return $"{Figure(range["from"])}-{Figure(range["to"])}{unit}";
        var off = Figure(payload["tolerance"]!["absolute"]);
        return $"{Figure(payload["value"])}{(off == "0" ? "" : $"±{off}")}{unit}";
    }

    /// <summary>Without an exponent where that is exact.</summary>
    static string Figure(JsonNode? number)
    {
        var value = double.Parse(number!.ToJsonString(), CultureInfo.InvariantCulture);
        return Math.Abs(value) < 1e15 && (decimal)value is var plain && (double)plain == value ? plain.ToString("0.############################", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
    }
}
