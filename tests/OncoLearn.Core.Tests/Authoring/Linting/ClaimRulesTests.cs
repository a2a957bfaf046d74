using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;
using static OncoLearn.Core.Tests.Authoring.Linting.LintExample;

namespace OncoLearn.Core.Tests.Authoring.Linting;

/// <summary>What a question's claims, and the others of its course, say of it.</summary>
public sealed class ClaimRulesTests
{
    static readonly Claim LungUp = Claim("lung-up", "3", "nupr1", "raises", "growth", "lung");
    static readonly Claim PancreasDown = Claim("pancreas-down", "6", "nupr1", "lowers", "growth", "pancreas");
    static readonly Claim LungAkt = Claim("lung-akt", "3", "nupr1", "raises", "akt", "lung");
    static readonly Claim LungP62 = Claim("lung-p62", "3", "nupr1", "induces", "p62", "lung", Certainty.Suggested);
    static readonly Claim PancreasErk = Claim("pancreas-erk", "6", "nupr1", "raises", "erk", "pancreas");
    static readonly Claim Explains = Claim("explains", "6", "nupr1", "lowers", "growth", "pancreas");

    static readonly LintCourse Course = new(
        [LungUp, PancreasDown, LungAkt, LungP62, PancreasErk, Explains],
        [new ClaimConflict("lung-up", "pancreas-down", "explains")],
        [
            Entity("nupr1", EntityKind.Gene, ["NUPR1"], ["NUPR1", "p8"]), Entity("akt", EntityKind.Gene, ["AKT", "蛋白激酶 B"], ["AKT", "protein kinase B"]),
            Entity("p62", EntityKind.Gene, ["p62", "SQSTM1"], ["p62", "sequestosome"]), Entity("erk", EntityKind.Gene, ["ERK"], ["ERK"]), Entity("tfe3", EntityKind.Gene, ["TFE3"], ["TFE3"]),
            Entity("growth", EntityKind.Process, ["生长"], ["growth"]), Entity("h1299", EntityKind.CellLine, ["H1299"], ["H1299"]),
            Entity("lung", EntityKind.Cancer, ["非小细胞肺癌"], ["non-small-cell lung cancer"]), Entity("pancreas", EntityKind.Cancer, ["胰腺癌"], ["pancreatic cancer"]),
        ],
        [Relation("raises", Direction.Up), Relation("induces", Direction.Up), Relation("lowers", Direction.Down), Relation("regulates", Direction.Unsigned)]);

    [Theory]
    [InlineData("en", "According to the review, what does NUPR1 do to growth?", "It raises it* | It lowers it | Nothing")]
    [InlineData("zh-Hans", "据本综述，NUPR1 对生长有什么影响？", "促进* | 抑制 | 无影响")]
    [InlineData("zh-Hans", "该因子怎样影响肿瘤？", "促进* | 抑制 | 无影响")]
    public void A_direction_that_differs_needs_its_context(string lang, string stem, string options) =>
        Assert.Equal(("stem", lang), Assert.Single(Find("unclear-context", lang, stem, options, LungUp)) is var found ? (found.Path, found.Lang) : default);

    [Theory]
    [InlineData("en", "What does NUPR1 do to growth in non-small-cell lung cancer?", "It raises it* | It lowers it | Nothing")]
    [InlineData("en", "By section 3, what does NUPR1 do to growth?", "It raises it* | It lowers it | Nothing")]
    [InlineData("en", "What does NUPR1 do to growth in vitro?", "It raises it* | It lowers it | Nothing")]
    [InlineData("en", "In which cancer does NUPR1 raise growth?", "Non-small-cell lung cancer* | Pancreatic cancer | None reported")]
    [InlineData("en", "What does NUPR1 do to growth in pancreatic tumours?", "It raises it* | It lowers it | Nothing")]
    [InlineData("zh-Hans", "在非小细胞肺癌中，NUPR1 对生长有什么影响？", "促进* | 抑制 | 无影响")]
    [InlineData("zh-Hans", "在 H1299 细胞中，NUPR1 对生长有什么影响？", "促进* | 抑制 | 无影响")]
    [InlineData("zh-Hans", "据第 3 节，NUPR1 对生长有什么影响？", "促进* | 抑制 | 无影响")]
    [InlineData("zh-Hans", "在裸鼠中，NUPR1 对生长有什么影响？", "促进* | 抑制 | 无影响")]
    public void A_context_that_is_named_is_enough(string lang, string stem, string options) => Assert.Empty(Find("unclear-context", lang, stem, options, LungUp));

    [Fact]
    public void A_direction_that_is_the_same_everywhere_needs_none() =>
        Assert.Empty(Find("unclear-context", "en", "What does NUPR1 do to AKT?", "It raises it* | It lowers it", LungAkt));

    [Theory]
    [InlineData("en", "What does NUPR1 raise in non-small-cell lung cancer?", "AKT* | p62 | TFE3", "options[1].text")]
    [InlineData("en", "What does NUPR1 raise in non-small-cell lung cancer?", "Protein kinase B* | Sequestosome | TFE3", "options[1].text")]
    [InlineData("en", "What does NUPR1 raise, according to the review?", "TFE3 | AKT* | ERK", "options[2].text")]
    [InlineData("zh-Hans", "NUPR1 在 H1299 细胞中上调什么？", "ERK | SQSTM1 | 蛋白激酶 B*", "options[1].text")]
    [InlineData("zh-Hans", "据第 3 节，NUPR1 上调什么？", "AKT 的表达* | p62 的表达 | ERK 的表达", "options[1].text")]
    public void A_distractor_that_a_claim_supports_is_found(string lang, string stem, string options, string path)
    {
        var finding = Assert.Single(Find("supported-distractor", lang, stem, options, LungAkt));
        Assert.Equal(path, finding.Path);
    }

    [Theory]
    [InlineData("en", "What does NUPR1 raise in non-small-cell lung cancer?", "AKT* | ERK | TFE3")]
    [InlineData("en", "What does NUPR1 raise in non-small-cell lung cancer?", "AKT* | p62 | TFE3", "lung-p62")]
    [InlineData("en", "What does NUPR1 raise in non-small-cell lung cancer?", "More AKT* | Less p62 | More TFE3")]
    [InlineData("en", "Which of these does NUPR1 **not** raise in non-small-cell lung cancer?", "AKT* | p62 | TFE3")]
    [InlineData("zh-Hans", "NUPR1 在非小细胞肺癌中上调什么？", "AKT* | ERK | TFE3")]
    [InlineData("zh-Hans", "据第 3 节，NUPR1 上调什么？", "AKT* | ERK | TFE3")]
    public void A_distractor_that_no_claim_supports_there_is_left_alone(string lang, string stem, string options, string? without = null)
    {
        var course = without is null ? Course : new LintCourse([.. Course.Claims.Where(claim => claim.Key != without)], Course.Conflicts, [.. Entities], [.. Relations]);
        Assert.Empty(LintExample.Find("supported-distractor", Target("single-best-answer", Payload(lang, stem, options), course, LungAkt)));
    }

    [Theory]
    [InlineData("en", "What does NUPR1 raise in mice with non-small-cell lung cancer?", "AKT* | p62 | TFE3")]
    [InlineData("zh-Hans", "在活体动物中，NUPR1 使非小细胞肺癌的哪一项升高？", "AKT* | p62 | TFE3")]
    public void A_claim_of_another_setting_supports_no_distractor_there(string lang, string stem, string options)
    {
        Assert.Empty(Find("supported-distractor", lang, stem, options, LungAkt with { Evidence = EvidenceKind.InVivo }));
        Assert.Single(Find("supported-distractor", lang, stem, options, LungAkt));
    }

    [Fact]
    public void Nothing_is_known_without_a_course() =>
        Assert.Empty(LintExample.Find("supported-distractor", Target("single-best-answer", Payload("en", "What does NUPR1 raise?", "AKT* | p62"), course: null, LungAkt)));

    [Theory]
    [InlineData("en", "What does NUPR1 do to growth in non-small-cell lung cancer?", "It raises it* | It lowers it")]
    [InlineData("zh-Hans", "在非小细胞肺癌中，NUPR1 对生长有什么影响？", "促进* | 抑制")]
    public void A_key_that_rests_on_one_side_of_a_conflict_is_found(string lang, string stem, string options)
    {
        Assert.Equal("options[0].text", Assert.Single(Find("disputed-key", lang, stem, options, LungUp)).Path);
        Assert.Empty(Find("disputed-key", lang, stem, options, LungUp, PancreasDown));
        Assert.Empty(Find("disputed-key", lang, stem, options, LungUp, Explains));
        Assert.Empty(Find("disputed-key", lang, stem, options, LungUp, LungAkt));
    }

    [Fact]
    public void What_the_review_disputes_itself_needs_no_course() => Assert.Single(LintExample.Find(
        "disputed-key", Target("true-false", Statement("en", "NUPR1 raises AKT."), course: null, LungAkt with { Certainty = Certainty.Disputed })));

    [Fact]
    public void A_question_without_claims_rests_on_nothing() => Assert.Empty(Find("disputed-key", "en", "What does NUPR1 do?", "a* | b"));

    static IEnumerable<Entity> Entities =>
    [
        Entity("nupr1", EntityKind.Gene, ["NUPR1"], ["NUPR1"]), Entity("akt", EntityKind.Gene, ["AKT"], ["AKT"]), Entity("p62", EntityKind.Gene, ["p62"], ["p62"]),
        Entity("tfe3", EntityKind.Gene, ["TFE3"], ["TFE3"]), Entity("lung", EntityKind.Cancer, ["非小细胞肺癌"], ["non-small-cell lung cancer"]),
    ];

    static IEnumerable<Relation> Relations => [Relation("raises", Direction.Up), Relation("induces", Direction.Up)];

    static IReadOnlyList<LintFinding> Find(string rule, string lang, string stem, string options, params Claim[] claims) =>
        LintExample.Find(rule, Target("single-best-answer", Payload(lang, stem, options), Course, claims));

    static Claim Claim(string key, string section, string subject, string relation, string @object, string cancer, Certainty certainty = Certainty.Reported) => new()
    {
        Key = key,
        Section = section,
        Paragraph = 1,
        Subject = subject,
        Relation = relation,
        Object = @object,
        Cancer = cancer,
        Facet = Facet.Function,
        Category = Category.Mechanism,
        Evidence = EvidenceKind.InVitro,
        Certainty = certainty,
        Statement = new LocalizedText([KeyValuePair.Create("en", key)]),
    };

    static Entity Entity(string key, EntityKind kind, string[] zh, string[] en) => new(key, kind, en[0], new Dictionary<string, IReadOnlyList<string>> { ["zh-Hans"] = zh, ["en"] = en });

    static Relation Relation(string key, Direction direction) =>
        new(key, direction, [Facet.Function], new LocalizedText([KeyValuePair.Create("en", key)]), new LocalizedText([KeyValuePair.Create("en", "{subject} x {object}")]));
}
