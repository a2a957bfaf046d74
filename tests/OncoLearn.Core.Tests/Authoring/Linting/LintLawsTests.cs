using System.Globalization;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;
using static OncoLearn.Core.Tests.Questions.Sampling.QuestionSample;

namespace OncoLearn.Core.Tests.Authoring.Linting;

/// <summary>What holds for every rule on questions of any type, with texts that rules look for.</summary>
public sealed class LintLawsTests
{
    static readonly string[] Texts =
    [
        "All of the above.", "none", "AKT and ERK.", "ERK, AKT", "1–5", "5-10 %", "more than 5", "82", "100", "18", "Which of the following is not true?", "It is never so", "only **not** so", "a",
        "Which is not", "NUPR1 is an", "x.", ". .", "e.g.", "…", "-", "+", "↑", "*", "** not", "apple", "Binding it", "binding of it", "The gene raises it.", "_", "𝒜", "__a__", "e\u0301",
        "以上都是", "无", "。", "下列哪项不正确？", "总是如此。", "AKT、ERK", "ERK 与 AKT", "大于 5 岁", "5 岁以下", "1 至 5 天", "自噬受阻的细胞", "自噬", "**不**", "除甲以外，哪项对？", "！", "　全角　",
    ];

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Rules_read_every_question_and_name_places_that_are_there(string type) => ForAny(type, sample =>
    {
        var payload = Disturbed(sample);
        var places = Target(type, payload).Question.Texts.Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in Linter.Check(Target(type, payload)))
        {
            // What is missing is named by the place where it would stand.
            Assert.True(At(payload, finding.Path) is not null || places.Contains(finding.Path), $"{finding} in {payload.ToJsonString()}");
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", finding.Message.Zh);
            Assert.True(finding.Lang is null or "en" or "zh-Hans");
        }
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_fix_leaves_a_question_without_the_flaw(string type) => ForAny(type, sample =>
    {
        var payload = Disturbed(sample);
        LintExample.AssertFixed(type, payload, Linter.Check(Target(type, payload)));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void What_is_waived_stays_and_says_why(string type) => ForAny(type, sample =>
    {
        var target = Target(type, Disturbed(sample));
        var findings = Linter.Check(target);
        var waivers = LintRules.Questions.Where((_, at) => sample.Chance(at).Below(2) == 0).Select(rule => new LintWaiver(rule.Id, $"We know {rule.Id}.")).ToList();
        var waived = Linter.Check(target, waivers);
        Assert.Equal(findings.Select(finding => (finding.RuleId, finding.Path, finding.Message)), waived.Select(finding => (finding.RuleId, finding.Path, finding.Message)));
        Assert.All(waived, finding => Assert.Equal(waivers.Find(waiver => waiver.Rule == finding.RuleId)?.Reason, finding.WaivedBecause));
    });

    [Fact]
    public void A_waiver_names_a_rule_and_gives_a_reason()
    {
        Assert.Null(new LintWaiver("key-longest", "题干要求写全名，无法缩短。").Problem);
        Assert.NotNull(new LintWaiver("key-longest", "short").Problem);
        Assert.NotNull(new LintWaiver("key-places", "A rule for banks is waived nowhere.").Problem);
        var target = LintExample.Target(LintExample.Payload("en", "Which kinase does it induce?", "AKT* | ERK | Other"));
        Assert.All(Linter.Check(target, [new LintWaiver("empty-option", "short")]), finding => Assert.Null(finding.WaivedBecause));
    }

    [Fact]
    public void The_gravest_comes_first()
    {
        var severities = Linter.Check(LintExample.Target(LintExample.Payload("en", "Which is not true?", "nucleus* | Nucleus | 82 | Other"))).Select(finding => finding.Severity).ToList();
        Assert.Equal(severities.OrderDescending(), severities);
        Assert.Equal(3, severities.Distinct().Count());
    }

    [Fact]
    public void Every_rule_says_what_it_finds_and_where_it_comes_from()
    {
        Assert.Distinct(LintRules.All.Select(rule => rule.Id));
        Assert.All(LintRules.All, rule =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Id);
            Assert.All([rule.Title, rule.Why], text => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Zh));
            Assert.All([rule.Title.En, rule.Why.En, rule.Source], text => Assert.Matches("[A-Za-z]{4}", text));
        });
    }

    [Fact]
    public void A_fix_of_another_payload_is_refused()
    {
        var fix = LintExample.Find("unordered-numbers", LintExample.Payload("en", "How long is it?", "82 | 18* | 100"))[0].Fix!;
        Assert.Throws<ArgumentException>(() => fix.ApplyTo(LintExample.Payload("en", "How long is it?", "82 | 18*")));
        Assert.Throws<ArgumentException>(() => fix.ApplyTo(LintExample.Statement("en", "It is long.")));
    }

    static LintTarget Target(string type, JsonNode payload) => LintExample.Target(type, payload);

    /// <summary>With some texts replaced where a text may say anything, and some reasons gone.</summary>
    static JsonObject Disturbed(QuestionSample sample)
    {
        var payload = sample.Payload.DeepClone().AsObject();
        var chance = sample.Chance(7);
        foreach (var text in PayloadMutator.Texts(payload).ToList())
            foreach (var lang in text.Select(pair => pair.Key).ToList())
                if (chance.Below(3) > 0 && !((string)text[lang]!).Contains("{{", StringComparison.Ordinal)) text[lang] = Texts[chance.Below(Texts.Length)];
        foreach (var (holder, name) in PayloadMutator.Fields(payload).Where(field => field.Name is "reason" or "reasons" or "explanation").ToList())
            if (chance.Below(4) == 0) holder.Remove(name);
        try
        {
            QuestionTypes.Of(sample.Sampler.TypeKey).Parse(System.Text.Json.JsonSerializer.SerializeToElement(payload));
            return payload;
        }
        catch (QuestionFormatException)
        {
            // A type may hold its texts to more than the others do.
            return sample.Payload;
        }
    }

    /// <param name="path">Such as <c>options[2].reason</c>; empty for the whole.</param>
    static JsonNode? At(JsonNode node, string path) => path
        .Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries)
        .Aggregate((JsonNode?)node, (at, step) => at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : at?[step]);
}
