using System.Text.Json.Nodes;
using static OncoLearn.Core.Tests.Authoring.Linting.LintExample;

namespace OncoLearn.Core.Tests.Authoring.Linting;

/// <summary>What is missing in a question.</summary>
public sealed class TextRulesTests
{
    [Fact]
    public void A_missing_reason_is_named_at_its_place()
    {
        var payload = Payload("en", "Which kinase does it induce?", "AKT* | ERK | p38");
        Assert.Empty(Find("missing-reason", payload));
        payload["options"]![1]!.AsObject().Remove("reason");
        Assert.Equal("options[1].reason", Assert.Single(Find("missing-reason", payload)).Path);
    }

    [Fact]
    public void Both_reasons_of_a_statement_are_asked_for()
    {
        var payload = Statement("zh-Hans", "NUPR1 诱导 AKT。");
        Assert.Empty(Find("missing-reason", payload));
        payload.Remove("reasons");
        Assert.Equal(["reasons.true", "reasons.false"], Find("missing-reason", payload).Select(finding => finding.Path));
    }

    [Theory]
    [InlineData("en", "word ", 60, 150)]
    [InlineData("zh-Hans", "字", 120, 300)]
    public void Feedback_that_is_too_long_is_found_whatever_its_kind(string lang, string word, int reason, int explanation)
    {
        JsonObject Long(int of) => new() { [lang] = string.Concat(Enumerable.Repeat(word, of)).Trim() };
        var payload = Payload(lang, lang == "en" ? "Which kinase does it induce?" : "它诱导哪种激酶？", "AKT* | ERK | p38");
        payload["explanation"] = Long(explanation);
        payload["options"]![0]!["reason"] = Long(reason);
        payload["hints"] = new JsonArray(Long(reason));
        Assert.Empty(Find("long-feedback", payload));

        payload["explanation"] = Long(explanation + 1);
        payload["options"]![0]!["reason"] = Long(reason + 1);
        payload["hints"] = new JsonArray(Long(reason + 1));
        Assert.Equal(["explanation", "hints[0]", "options[0].reason"], Find("long-feedback", payload).Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", "Stress", "stress.", true)]
    [InlineData("en", "Stress", "Survival", false)]
    [InlineData("zh-Hans", "应激", "应激。", true)]
    [InlineData("zh-Hans", "应激", "存活", false)]
    public void Items_that_are_the_same_cannot_be_put_in_order(string lang, string one, string other, bool same)
    {
        JsonObject Text(string text) => new() { [lang] = text };
        var payload = new JsonObject
        {
            ["stem"] = Text("-"),
            ["scoring"] = "all-or-nothing",
            ["items"] = new JsonArray([.. new[] { one, "p8", other }.Select((text, at) => new JsonObject { ["id"] = $"i{at}", ["text"] = Text(text) })]),
        };
        Assert.Equal(same ? ["items[2].text"] : [], Find("duplicate-options", Target("ordering", payload)).Select(finding => finding.Path));
    }

    [Fact]
    public void A_missing_explanation_is_found()
    {
        var payload = Payload("zh-Hans", "它诱导哪种激酶？", "AKT* | ERK | p38");
        Assert.Empty(Find("missing-explanation", payload));
        payload.Remove("explanation");
        Assert.Equal("explanation", Assert.Single(Find("missing-explanation", payload)).Path);
    }

    [Fact]
    public void A_text_lacks_the_language_that_others_have()
    {
        var payload = Payload("zh-Hans", "它诱导哪种激酶？", "AKT* | ERK | p38");
        Assert.Empty(Find("missing-language", payload));
        Assert.Empty(Find("missing-language", Payload("en", "Which kinase does it induce?", "AKT* | ERK | p38")));

        payload["stem"]!["en"] = "Which kinase does it induce?";
        payload["options"]![2]!["text"]!["en"] = "p38";
        var findings = Find("missing-language", payload);
        Assert.All(findings, finding => Assert.StartsWith("There is no text in English here", finding.Message.En, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.StartsWith("这里没有英文，", finding.Message.Zh, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Equal("en", finding.Lang));
        Assert.Equal(["options[0].text", "options[0].reason", "options[1].text", "options[1].reason", "options[2].reason", "explanation"], findings.Select(finding => finding.Path));
    }

    [Fact]
    public void A_question_in_two_languages_lacks_none()
    {
        var payload = Payload("zh-Hans", "它诱导哪种激酶？", "AKT* | ERK");
        foreach (var text in Questions.Sampling.PayloadMutator.Texts(WithEnglish(payload))) Assert.Equal(2, text.Count);
        Assert.Empty(Find("missing-language", payload));
    }

    static JsonObject WithEnglish(JsonNode node)
    {
        if (node is JsonObject map && map.ContainsKey("zh-Hans")) map["en"] = "x";
        else if (node is JsonObject holder) foreach (var (_, value) in holder.ToList()) WithEnglish(value!);
        else if (node is JsonArray list) foreach (var item in list) WithEnglish(item!);
        return node as JsonObject ?? [];
    }
}
