using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Tests.Authoring.Drafting;

/// <summary>What may stand beside a key.</summary>
public sealed class DistractorTests
{
    /// <summary>GHI3 stands beside DEF2 as they are; each of these makes it too close.</summary>
    public static TheoryData<string, Entity> Close => new()
    {
        { "its name holds the key's", DraftExample.Of("ghi3", EntityKind.Gene, "DEF2 受体", "DEF2 receptor") },
        { "a synonym of it holds the key's name", DraftExample.Gene("ghi3") with { Names = new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["GHI3", "DEF2-like"], ["zh-Hans"] = ["GHI3"] } } },
        { "the key is a part of it", DraftExample.Gene("ghi3") with { Parts = ["def2"] } },
    };

    [Theory, MemberData(nameof(Close))]
    public void What_is_nearly_the_key_is_no_distractor(string why, Entity ghi3)
    {
        Assert.Contains("GHI3", Options(DraftExample.Source(), "lung-def2"));
        Assert.False(Options(With([ghi3], []), "lung-def2").Contains(ghi3.NameIn(["en"]).Value), why);
    }

    [Fact]
    public void An_abbreviation_is_as_close_as_the_words_that_it_stands_for()
    {
        var stem = DraftExample.Gene("def2") with { Symbol = "CSC", Names = Named("CSC", "cancer stem cells") };
        var marker = DraftExample.Gene("ghi3") with { Symbol = "cancer stem cell marker", Names = Named("cancer stem cell marker") };

        Assert.DoesNotContain("Cancer stem cell marker", Options(With([stem, marker], []), "lung-def2"));
    }

    [Theory]
    [InlineData("carboplatin")]
    [InlineData("platinum-based treatment")]
    [InlineData("chemotherapy")]
    public void A_drug_of_the_same_class_is_no_distractor_and_the_class_is_none(string name)
    {
        var options = Options(Drugs("docetaxel", "etoposide", "alisertib", "enzalutamide", name), "asked", DraftKind.Subject);

        Assert.Contains("Cisplatin", options);
        Assert.Contains("Docetaxel", options);
        Assert.DoesNotContain(char.ToUpperInvariant(name[0]) + name[1..], options);
    }

    [Fact]
    public void Where_three_of_other_classes_cannot_be_had_there_is_no_draft() =>
        Assert.Empty(Options(Drugs("docetaxel", "etoposide", "carboplatin", "paclitaxel chemotherapy"), "asked", DraftKind.Subject));

    [Fact]
    public void A_treatment_that_is_alone_of_its_kind_makes_no_draft() =>
        Assert.Empty(Options(Drugs("docetaxel", "alisertib", "atezolizumab", "enzalutamide"), "asked", DraftKind.Subject));

    /// <summary>No claim says that ABC1 raises GHI3, but two together do.</summary>
    [Theory]
    [InlineData("lung-cancer", false)]
    [InlineData("colon-cancer", true)]
    public void What_follows_from_two_claims_of_the_tumour_is_no_distractor(string tumour, bool mayStand) =>
        Assert.Equal(mayStand, Options(DraftExample.Source(DraftExample.Claim("more", "1", "def2", "upregulates", "ghi3", tumour, EvidenceKind.Review)), "lung-def2").Contains("GHI3"));

    [Fact]
    public void Each_distractor_has_a_claim_of_its_own_for_its_reason()
    {
        foreach (var draft in Drafter.Draft(DraftExample.Source([.. DraftExample.Pathway]), seed: 1, count: 900))
            if (draft.Question.Payload["options"] is { } options) Assert.Distinct(options.AsArray().Select(option => (string?)option!["reason"]!["en"]));
    }

    /// <summary>Nobody takes a process of another section and another subject for the answer.</summary>
    [Fact]
    public void Processes_that_are_told_of_elsewhere_make_no_draft()
    {
        Claim Told(string key, string section, string process) => DraftExample.Claim(key, section, "pqr6", "promotes", process, "skin-cancer", EvidenceKind.InVitro) with { Facet = Facet.Function };
        DraftSource Course(string section) => Alone(DraftExample.Claim("asked", "7", "abc1", "promotes", "growth", "lung-cancer", EvidenceKind.InVitro),
            Told("b", section, "migration"), Told("c", section, "apoptosis"), Told("d", section, "autophagy"), DraftExample.Claim("e", section, "stu7", "promotes", "adhesion", "skin-cancer", EvidenceKind.InVitro));

        Assert.NotEmpty(Options(Course("7"), "asked"));
        Assert.Empty(Options(Course("8"), "asked"));
    }

    [Theory]
    [InlineData("In lung cancer, ABC1 is higher in tumours.", "在肺癌中，ABC1 在肿瘤中较高。", false)]
    [InlineData("In lung cancer, ABC1 is higher in tumours than in normal tissue.", "在肺癌中，ABC1 在肿瘤中的表达高于正常组织。", true)]
    public void A_comparison_is_asked_about_where_it_says_than_what(string en, string zh, bool isAsked)
    {
        var relation = new Relation("higher-in", Direction.Up, [Facet.Expression], DraftExample.Both("较高", "is higher in"), DraftExample.Both("{subject} 在 {object} 中较高", "{subject} is higher in {object}"));
        Entity Tissue(string key, string zh, string en) => DraftExample.Of(key, EntityKind.Sample, zh, en);
        Entity[] tissues = [Tissue("tumours", "肿瘤", "tumours"), Tissue("serum", "血清", "serum"), Tissue("marrow", "骨髓", "marrow"), Tissue("urine", "尿液", "urine")];
        var asked = DraftExample.Claim("asked", "1", "abc1", "upregulates", "def2", "lung-cancer", EvidenceKind.ClinicalSamples) with { Object = "tumours", Relation = "higher-in", Facet = Facet.Expression, Statement = DraftExample.Both(zh, en) };
        Claim Elsewhere(string key, string subject, string tissue, string name, string tumour) => asked with { Key = key, Subject = subject, Object = tissue, Cancer = tumour, Statement = DraftExample.Both($"{subject.ToUpperInvariant()} 在{name}中高于别处。", $"{subject.ToUpperInvariant()} is higher in {tissue} than elsewhere.") };
        Claim[] claims = [asked, Elsewhere("b", "ghi3", "serum", "血清", "colon-cancer"), Elsewhere("c", "jkl4", "marrow", "骨髓", "colon-cancer"), Elsewhere("d", "mno5", "urine", "尿液", "colon-cancer")];
        var drafts = Drafter.Draft(new DraftSource(new DraftCourse("mini", claims, []), [], [.. DraftExample.Entities, .. tissues], [.. DraftExample.Relations, relation]), seed: 1, count: 500);

        Assert.Equal(isAsked, drafts.Any(draft => draft.Claims[0] == "asked" && draft.Kind is DraftKind.Object or DraftKind.Subject));
        Assert.DoesNotContain(drafts, draft => draft.Claims.Contains("asked") && draft.Kind == DraftKind.Cancer);
    }

    static DraftSource Drugs(params string[] others)
    {
        var drugs = others.Prepend("cisplatin").Select((name, at) => DraftExample.Of($"drug-{at}", EntityKind.Drug, name, name)).ToList();
        Claim Used(int at, string process) => DraftExample.Claim($"used-{at}", "1", "abc1", "promotes", process, at == 0 ? "lung-cancer" : "skin-cancer", EvidenceKind.InVitro) with
        {
            Key = at == 0 ? "asked" : $"used-{at}",
            Subject = $"drug-{at}",
            Statement = DraftExample.Both($"{drugs[at].Symbol} 促进{process}。", $"{drugs[at].Symbol} promotes {process}."),
        };
        return With(drugs, [.. drugs.Select((_, at) => Used(at, at == 0 ? "migration" : "autophagy"))]);
    }

    static DraftSource With(IReadOnlyList<Entity> entities, Claim[] more)
    {
        var keys = entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal);
        return new DraftSource(DraftExample.Source(more).Course, [], [.. DraftExample.Entities.Where(entity => !keys.Contains(entity.Key)), .. entities], DraftExample.Relations);
    }

    static DraftSource Alone(params Claim[] claims) => new(DraftExample.Source().Course with { Claims = claims, Conflicts = [] }, [], DraftExample.Entities, DraftExample.Relations);

    static Dictionary<string, IReadOnlyList<string>> Named(params string[] names) => new() { ["en"] = names, ["zh-Hans"] = names };

    /// <summary>Every option, over the drafts of many seeds, that asks for one side of a claim.</summary>
    internal static HashSet<string> Options(DraftSource source, string claim, DraftKind kind = DraftKind.Object) => Enumerable.Range(1, 20).SelectMany(seed => Drafter.Draft(source, seed, count: 900))
        .Where(draft => draft.Kind == kind && draft.Claims[0] == claim)
        .SelectMany(draft => draft.Question.Payload["options"]!.AsArray()).Select(option => (string)option!["text"]!["en"]!).ToHashSet(StringComparer.Ordinal);
}
