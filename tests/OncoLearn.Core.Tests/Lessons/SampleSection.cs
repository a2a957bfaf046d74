using OncoLearn.Core.Claims;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Reviews;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Lessons;

/// <summary>A small section in two languages with everything that a lesson can have.</summary>
static class SampleSection
{
    const string English = """
        ## 4 Thyme cancer: what GENE1 does

        ### On the dish

        GENE1 raises *flux* in TC cells [3]. Its silencing, in GENE1-low cells, slows growth. The small-cell form was not looked at.

        ### In patients

        High GENE1 goes with late stage [4] [5]. Autophagy may explain it.

        DrugX works better without GENE1 [6]-[8].
        """;

    const string Chinese = """
        ## 4 百里香癌：GENE1 做了什么

        ### 培养皿里

        GENE1 使 TC 细胞的*自噬流*增强 [3]。沉默之后，生长变慢。小细胞型未作研究。

        ### 患者身上

        GENE1 高表达与分期较晚有关 [4] [5]。自噬或可解释。

        没有 GENE1 时，DrugX 更有效 [6]-[8]。
        """;

    public static readonly string[] Languages = ["en", "zh-Hans"];

    public static LessonSource Source(string lang) => new(
        lang,
        Retelling.Parse(lang == "en" ? English : Chinese, lang).Review.Sections.Single(),
        Claims,
        [new ClaimConflict("stage", "flux", Explanation: null)],
        Entities.ToDictionary(entity => entity.Key),
        Relations.ToDictionary(relation => relation.Key),
        Glossary,
        Questions);

    public static LocalizedText Text(string zh, string en) => new([KeyValuePair.Create("zh-Hans", zh), KeyValuePair.Create("en", en)]);

    public static Claim Claim(
        string key, int paragraph, string relation, string @object, Facet facet = Facet.Function, Category category = Category.Mechanism,
        EvidenceKind evidence = EvidenceKind.InVitro, Certainty certainty = Certainty.Reported, string section = "4", string cancer = "tc") => new()
        {
            Key = key,
            Section = section,
            Paragraph = paragraph,
            Subject = "gene1",
            Relation = relation,
            Object = @object,
            Cancer = cancer,
            Facet = facet,
            Category = category,
            Evidence = evidence,
            Certainty = certainty,
            Statement = Text($"论断 {key}", $"Statement {key}"),
        };

    static IReadOnlyList<Claim> Claims =>
    [
        Claim("flux", 1, "raises", "flux"),
        Claim("growth", 1, "loss-slows", "growth"),
        Claim("role", 1, "takes-part-in", "tc", category: Category.Background, evidence: EvidenceKind.Review),
        Claim("stage", 2, "goes-with", "late-stage", Facet.Stage, Category.Marker, EvidenceKind.ClinicalSamples),
        Claim("autophagy", 2, "raises", "autophagy", certainty: Certainty.Suggested, evidence: EvidenceKind.Review),
        Claim("drug", 3, "loss-sensitises-to", "drugx", category: Category.Therapy, evidence: EvidenceKind.InVivo),
        Claim("no-effect", 3, "no-effect-on", "growth"),
        Claim("elsewhere", 1, "raises", "growth", section: "5"),
    ];

    static IReadOnlyList<Entity> Entities =>
    [
        Entity("gene1", EntityKind.Gene, "GENE1", "GENE1"),
        Entity("tc", EntityKind.Cancer, "百里香癌", "thyme cancer", "TC"),
        Entity("small-cell-tc", EntityKind.Cancer, "小细胞型百里香癌", "small-cell thyme cancer"),
        Entity("drugx", EntityKind.Drug, "DrugX", "DrugX"),
        Entity("flux", EntityKind.Process, "自噬流", "flux"),
        Entity("growth", EntityKind.Process, "生长", "growth"),
        Entity("autophagy", EntityKind.Process, "自噬", "autophagy"),
        Entity("late-stage", EntityKind.Sample, "晚期标本", "late stage"),
    ];

    static Entity Entity(string key, EntityKind kind, string zh, params string[] en) => new(
        key, kind, en[0], new Dictionary<string, IReadOnlyList<string>> { ["zh-Hans"] = [zh], ["en"] = en });

    static IReadOnlyList<Relation> Relations =>
    [
        Relation("raises", Direction.Up, "{subject} 增强{object}", "{subject} raises {object}"),
        Relation("loss-slows", Direction.Up, "沉默 {subject} 减慢{object}", "silencing {subject} slows {object}"),
        Relation("takes-part-in", Direction.Unsigned, "{subject} 参与{object}", "{subject} takes part in {object}"),
        Relation("goes-with", Direction.Up, "{subject} 与{object}呈正相关", "{subject} goes with {object}"),
        Relation("loss-sensitises-to", Direction.Down, "沉默 {subject} 增强对 {object} 的敏感性", "silencing {subject} increases sensitivity to {object}"),
        Relation("promotes", Direction.Up, "{subject} 促进 {object}", "{subject} promotes {object}"),
        Relation("no-effect-on", Direction.None, "{subject} 对{object}无影响", "{subject} leaves {object} unaffected"),
    ];

    static Relation Relation(string key, Direction direction, string zh, string en) =>
        new(key, direction, [Facet.Function, Facet.Stage], Text(key, key), Text(zh, en));

    static IReadOnlyList<GlossaryTerm> Glossary =>
    [
        Term("gene1", "GENE1", "GENE1"),
        Term("tc", "TC", "TC", "百里香癌", "thyme cancer"),
        Term("flux", "自噬流", "flux"),
        Term("autophagy", "自噬", "autophagy"),
        Term("cell", "细胞", "cell"),
        Term("slow", "慢", "low"),
    ];

    static GlossaryTerm Term(string key, string zh, string en, string? zhSpelt = null, string? enSpelt = null) => new(
        key, GlossarySource.Textbook, Entity: null, Text(zh, en), zhSpelt is null ? null : Text(zhSpelt, enSpelt!),
        new Dictionary<string, IReadOnlyList<string>>(), Text($"解释 {key}", $"Explains {key}"));

    static IReadOnlyList<QuestionOutline> Questions =>
    [
        new("q-flux", QuestionUse.Practice, InQuiz: false, ["flux"]),
        new("q-growth", QuestionUse.Practice, InQuiz: false, ["growth", "flux"]),
        new("q-stage", QuestionUse.Practice, InQuiz: false, ["stage"]),
        new("q-drug", QuestionUse.Practice, InQuiz: false, ["drug"]),
        new("q-in-quiz", QuestionUse.Practice, InQuiz: true, ["drug"]),
        new("q-exam", QuestionUse.Exam, InQuiz: false, ["no-effect"]),
        new("q-both", QuestionUse.Both, InQuiz: false, ["no-effect"]),
        new("q-two-sections", QuestionUse.Practice, InQuiz: false, ["drug", "elsewhere"]),
    ];
}
