using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Authoring.Drafting;

/// <summary>A small invented course: a receptor in four tumours.</summary>
static class DraftExample
{
    public static IReadOnlyList<Entity> Entities { get; } =
    [
        Gene("abc1"), Gene("def2"), Gene("ghi3"), Gene("jkl4"), Gene("mno5"), Gene("pqr6"), Gene("stu7"), Gene("vwx8"), Gene("yza9"),
        Of("growth", EntityKind.Process, "生长", "cell growth"), Of("migration", EntityKind.Process, "迁移", "migration"), Of("apoptosis", EntityKind.Process, "凋亡", "apoptosis"),
        Of("autophagy", EntityKind.Process, "自噬", "autophagy"), Of("adhesion", EntityKind.Process, "黏附", "adhesion"),
        Of("lung-cancer", EntityKind.Cancer, "肺癌", "lung cancer"), Of("colon-cancer", EntityKind.Cancer, "结肠癌", "colon cancer"),
        Of("liver-cancer", EntityKind.Cancer, "肝癌", "liver cancer"), Of("skin-cancer", EntityKind.Cancer, "皮肤癌", "skin cancer"), Of("bone-cancer", EntityKind.Cancer, "骨肉瘤", "osteosarcoma"),
        new Entity("swelling", EntityKind.Process, "swelling", new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["swelling"] }),
    ];

    public static IReadOnlyList<Relation> Relations { get; } =
    [
        Relation("upregulates", Direction.Up, "上调", "upregulates"), Relation("inhibits", Direction.Down, "抑制", "inhibits"), Relation("promotes", Direction.Up, "促进", "promotes"),
    ];

    public static IReadOnlyList<Claim> Claims { get; } =
    [
        Claim("lung-def2", "1", "abc1", "upregulates", "def2", "lung-cancer", EvidenceKind.InVitro),
        Claim("colon-ghi3", "2", "abc1", "upregulates", "ghi3", "colon-cancer", EvidenceKind.InVivo),
        Claim("liver-jkl4", "3", "abc1", "upregulates", "jkl4", "liver-cancer", EvidenceKind.ClinicalSamples),
        Claim("skin-mno5", "4", "abc1", "inhibits", "mno5", "skin-cancer", EvidenceKind.Cohort),
        Claim("lung-growth", "1", "def2", "promotes", "growth", "lung-cancer", EvidenceKind.InVitro),
        Claim("colon-migration", "2", "ghi3", "promotes", "migration", "colon-cancer", EvidenceKind.InVivo),
        Claim("liver-apoptosis", "3", "jkl4", "inhibits", "apoptosis", "liver-cancer", EvidenceKind.Preclinical),
        Claim("skin-autophagy", "4", "mno5", "promotes", "autophagy", "skin-cancer", EvidenceKind.Preclinical),
        Claim("skin-adhesion-up", "4", "pqr6", "promotes", "adhesion", "skin-cancer", EvidenceKind.InVitro) with { Certainty = Certainty.Disputed },
        Claim("skin-adhesion-down", "4", "pqr6", "inhibits", "adhesion", "skin-cancer", EvidenceKind.InVivo),
        Claim("sizes", "3", "abc1", "promotes", "growth", "liver-cancer", EvidenceKind.Cohort) with
        {
            Statement = Both("随访的 48 例肝癌中，ABC1 促进生长。", "In 48 cases of liver cancer that were followed, ABC1 promotes cell growth."),
        },
        Claim("maybe", "2", "stu7", "inhibits", "apoptosis", "colon-cancer", EvidenceKind.InVitro) with
        {
            Certainty = Certainty.Suggested,
            Statement = Both("在结肠癌中，STU7 可能抑制凋亡。", "In colon cancer, STU7 may inhibit apoptosis."),
        },
    ];

    /// <summary>Three steps, each of which begins at what the one before acts on.</summary>
    public static IReadOnlyList<Claim> Pathway { get; } =
    [
        Claim("step-1", "5", "stu7", "upregulates", "vwx8", "bone-cancer", EvidenceKind.InVitro),
        Claim("step-2", "5", "vwx8", "inhibits", "yza9", "bone-cancer", EvidenceKind.InVitro),
        Claim("step-3", "5", "yza9", "promotes", "adhesion", "bone-cancer", EvidenceKind.InVivo),
    ];

    public static DraftSource Source(params Claim[] more) => new(
        new DraftCourse("mini", [.. Claims, .. more], [new ClaimConflict("skin-adhesion-up", "skin-adhesion-down", null)]), [], Entities, Relations);

    /// <summary>The same course as an import of a review in one language leaves it.</summary>
    public static DraftSource In(string lang, params Claim[] more)
    {
        LocalizedText Only(LocalizedText text) => new(text.Where(one => one.Lang == lang).Select(one => KeyValuePair.Create(one.Lang, one.Value)));
        var course = Source(more).Course;
        return new DraftSource(course with { Claims = [.. course.Claims.Select(claim => claim with { Statement = Only(claim.Statement) })] }, [], Entities, Relations);
    }

    public static Claim Claim(string key, string section, string subject, string relation, string @object, string cancer, EvidenceKind evidence)
    {
        Entity Named(string entity) => Entities.Single(one => one.Key == entity);
        string Name(string entity, string lang) => Named(entity).NameIn([lang]).Value;
        var said = Relations.Single(one => one.Key == relation);
        return new Claim
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
            Evidence = evidence,
            Certainty = Certainty.Reported,
            Refs = [3, 4],
            Statement = Both(
                $"在{Name(cancer, "zh-Hans")}中，{said.Say("zh-Hans", Name(subject, "zh-Hans"), Name(@object, "zh-Hans"))}。",
                $"In {Name(cancer, "en")}, {said.Say("en", Name(subject, "en"), Name(@object, "en"))}."),
        };
    }

    public static Entity Gene(string key) => Of(key, EntityKind.Gene, key.ToUpperInvariant(), key.ToUpperInvariant());

    public static Entity Of(string key, EntityKind kind, string zh, string en) => new(key, kind, en, new Dictionary<string, IReadOnlyList<string>> { ["zh-Hans"] = [zh], ["en"] = [en] });

    static Relation Relation(string key, Direction direction, string zh, string en) =>
        new(key, direction, [Facet.Function], Both(zh, en), Both($"{{subject}} {zh} {{object}}", $"{{subject}} {en} {{object}}"));

    public static LocalizedText Both(string zh, string en) => new([new("zh-Hans", zh), new("en", en)]);
}
