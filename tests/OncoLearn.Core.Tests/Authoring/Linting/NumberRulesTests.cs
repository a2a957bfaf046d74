using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Linting;
using static OncoLearn.Core.Tests.Authoring.Linting.LintExample;

namespace OncoLearn.Core.Tests.Authoring.Linting;

/// <summary>What the rules say of tolerances.</summary>
public sealed class NumberRulesTests
{
    [Theory]
    [InlineData("en", "40", """{ "relative": 5 }""", "0.05")]
    [InlineData("zh-Hans", "40", """{ "relative": 5 }""", "0.05")]
    [InlineData("en", "-40", """{ "relative": 1.1 }""", "0.011")]
    [InlineData("zh-Hans", "0.4", """{ "relative": 99 }""", "0.99")]
    [InlineData("en", "40", """{ "relative": 1 }""", null)]
    [InlineData("zh-Hans", "40", """{ "relative": 100 }""", null)]
    [InlineData("en", "40", """{ "relative": 1e300 }""", null)]
    [InlineData("zh-Hans", "0.02", """{ "absolute": 0.02 }""", null)]
    [InlineData("en", "-3", """{ "absolute": 5 }""", null)]
    public void A_tolerance_that_takes_zero_too_is_found(string lang, string value, string tolerance, string? mended)
    {
        var payload = Number(lang, value, tolerance);
        var finding = Assert.Single(Find("wide-tolerance", Target("number", payload)));
        Assert.Equal((LintSeverity.Warning, $"tolerance.{payload["tolerance"]!.AsObject().Single().Key}"), (finding.Severity, finding.Path));
        Assert.Equal(mended, finding.Fix?.ApplyTo(payload)["tolerance"]!["relative"]!.ToJsonString());
        AssertFixed("number", payload, [finding]);
    }

    [Theory]
    [InlineData("1.1", "110 %")]
    [InlineData("2.3", "230 %")]
    [InlineData("5", "500 %")]
    [InlineData("1e300", "1E+302 %")]
    public void A_share_is_told_as_the_percentage_that_it_is(string share, string percentage) =>
        Assert.Contains($" is {percentage} of the number", Assert.Single(Find("wide-tolerance", Target("number", Number("en", "40", $$"""{ "relative": {{share}} }""")))).Message.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "40", """{ "relative": 0.05 }""")]
    [InlineData("zh-Hans", "40", """{ "relative": 0.5 }""")]
    [InlineData("en", "40", """{ "relative": 0 }""")]
    [InlineData("zh-Hans", "0.02", """{ "absolute": 0.01 }""")]
    [InlineData("en", "0", """{ "absolute": 5 }""")]
    public void A_tolerance_that_leaves_zero_out_is_not(string lang, string value, string tolerance) =>
        Assert.Empty(Find("wide-tolerance", Target("number", Number(lang, value, tolerance))));

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void The_ends_of_a_range_are_meant(string lang)
    {
        var payload = Number(lang, "2", """{ "absolute": 1 }""");
        payload.Remove("tolerance");
        payload["range"] = JsonNode.Parse("""{ "from": -4, "to": 8 }""");
        Assert.Empty(Find("wide-tolerance", Target("number", payload)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void That_of_an_expected_mistake_is_looked_at_like_the_keys(string lang)
    {
        var payload = Number(lang, "40", """{ "relative": 0.05 }""");
        payload["near"] = JsonNode.Parse("""[{ "id": "half", "value": 20, "tolerance": { "relative": 0.1 } }, { "id": "years", "value": 3, "tolerance": { "relative": 5 } }]""");
        var finding = Assert.Single(Find("wide-tolerance", Target("number", payload)));
        Assert.Equal("near[1].tolerance.relative", finding.Path);
        AssertFixed("number", payload, [finding]);
        payload["near"]!.AsArray().RemoveAt(1);
        Assert.Throws<ArgumentException>(() => finding.Fix!.ApplyTo(payload));
    }

    static JsonObject Number(string lang, string value, string tolerance) => new()
    {
        ["stem"] = new JsonObject { [lang] = lang == "en" ? "How many months was the median survival?" : "中位生存期是几个月？" },
        ["explanation"] = new JsonObject { [lang] = "-" },
        ["value"] = JsonNode.Parse(value),
        ["tolerance"] = JsonNode.Parse(tolerance),
    };
}
