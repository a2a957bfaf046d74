using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>What drafts say of entities, tumours, sections and evidence.</summary>
static class Wording
{
    public const string Zh = "zh-Hans";
    public const string En = "en";

    public static Bilingual Name(DraftIndex index, string key) => new(index.Entity(key).NameIn([Zh]).Value, Articles.With(index.Entity(key), index.Entity(key).NameIn([En]).Value));

    /// <summary>As an option: with a capital where it is an ordinary word.</summary>
    public static Bilingual Option(DraftIndex index, string key)
    {
        var name = Name(index, key);
        var en = name.En;
        foreach (var article in new[] { "the ", "a ", "an " })
            if (en.StartsWith(article, StringComparison.Ordinal)) en = en[article.Length..];
        return new(name.Zh, Capitals.First(en));
    }

    /// <summary>The word that asks for an entity of the kind.</summary>
    public static Bilingual Which(EntityKind kind) => kind switch
    {
        EntityKind.Gene => new("哪种分子", "which molecule"),
        EntityKind.Drug => new("哪种治疗", "which treatment"),
        EntityKind.Cancer => new("哪种肿瘤", "which tumour"),
        EntityKind.CellLine => new("哪种细胞系", "which cell line"),
        EntityKind.Pathway => new("哪条通路", "which pathway"),
        EntityKind.Technique => new("哪种方法", "which method"),
        EntityKind.Sample => new("哪种细胞或组织", "which cells or tissue"),
        _ => new("下列哪一项", "which of these"),
    };

    /// <summary>The finding as the relation words it, without its tumour.</summary>
    public static Bilingual Say(DraftIndex index, Claim claim, Bilingual? subject = null, Bilingual? @object = null)
    {
        var relation = index.Relation(claim);
        var plural = subject is null && EnglishVerbs.IsPlural(Name(index, claim.Subject).En);
        subject ??= Name(index, claim.Subject);
        @object ??= claim.Object is null ? null : Name(index, claim.Object);
        var en = relation.Clause.In([En]).Value;
        var said = en.StartsWith(Relation.SubjectSlot + " ", StringComparison.Ordinal)
            ? $"{subject.En} {EnglishVerbs.Agree(en[(Relation.SubjectSlot.Length + 1)..], plural).Replace(Relation.ObjectSlot, @object?.En, StringComparison.Ordinal)}"
            : relation.Say(En, subject.En, @object?.En);
        return new(relation.Say(Zh, subject.Zh, @object?.Zh), said.Trim());
    }

    /// <summary>
    /// Where the finding was made, to stand at the head of a stem: “在膀胱癌的细胞实验中，”, “in cell experiments on bladder cancer, ”. The tumour is left out
    /// where the question names it in another place, or where it is tumours in general.
    /// </summary>
    public static Bilingual Setting(DraftIndex index, Claim claim, bool withTumour, bool withEvidence)
    {
        var tumour = withTumour && claim.Cancer is { } key && !index.Entity(key).IsGeneral && !Names(index, claim.Subject, key) && !Names(index, claim.Object, key)
            ? Name(index, key) : null;
        var evidence = withEvidence ? claim.Evidence : EvidenceKind.Review;
        return (evidence, tumour) switch
        {
            (EvidenceKind.InVitro, null) => new("在细胞实验中，", "in cell experiments, "),
            (EvidenceKind.InVitro, var t) => new($"在{Script.Spaced(t.Zh)}的细胞实验中，", $"in cell experiments on {t.En}, "),
            (EvidenceKind.InVivo, null) => new("在动物实验中，", "in animal experiments, "),
            (EvidenceKind.InVivo, var t) => new($"在{Script.Spaced(t.Zh)}的动物实验中，", $"in animal experiments on {t.En}, "),
            (EvidenceKind.Preclinical, null) => new("在临床前研究中，", "in preclinical work, "),
            (EvidenceKind.Preclinical, var t) => new($"在{Script.Spaced(t.Zh)}的临床前研究中，", $"in preclinical work on {t.En}, "),
            (EvidenceKind.ClinicalSamples, null) => new("在临床样本中，", "in clinical samples, "),
            (EvidenceKind.ClinicalSamples, var t) => new($"在{Script.Spaced(t.Zh)}的临床样本中，", $"in clinical samples of {t.En}, "),
            (EvidenceKind.Cohort, null) => new("在患者随访中，", "in patients who were followed up, "),
            (EvidenceKind.Cohort, var t) => new($"在{Script.Spaced(t.Zh)}患者的随访中，", $"in patients with {t.En} who were followed up, "),
            (EvidenceKind.Trial, null) => new("在临床试验中，", "in a clinical trial, "),
            (EvidenceKind.Trial, var t) => new($"在{Script.Spaced(t.Zh)}的临床试验中，", $"in a clinical trial in {t.En}, "),
            (_, null) => new("", ""),
            (_, var t) => new($"在{Script.Spaced(t.Zh)}中，", $"in {t.En}, "),
        };
    }

    /// <summary>Whether the name of what is asked about tells the tumour already.</summary>
    static bool Names(DraftIndex index, string? entity, string tumour) =>
        entity is not null && (entity == tumour || index.Names.FindIn(Name(index, entity).En).Any(mention => mention.Entity.Kind == EntityKind.Cancer && index.Tumours.Overlap(mention.Entity.Key, tumour)));

    /// <summary>“（体外实验，文献 13）” and “(in vitro, reference 13)”.</summary>
    public static Bilingual Source(Claim claim)
    {
        var kind = Evidence(claim.Evidence);
        var refs = claim.Refs.Count == 0 ? new Bilingual("未标文献", "no reference")
            : new Bilingual($"文献 {string.Join("、", claim.Refs)}", claim.Refs.Count == 1 ? $"reference {claim.Refs[0]}" : $"references {string.Join(", ", claim.Refs.SkipLast(1))} and {claim.Refs[^1]}");
        return new($"（{kind.Zh}，{refs.Zh}）", $"({kind.En}, {refs.En})");
    }

    public static Bilingual Evidence(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Review => new("综述陈述", "review statement"),
        EvidenceKind.Preclinical => new("临床前研究", "preclinical work"),
        EvidenceKind.InVitro => new("体外实验", "in vitro"),
        EvidenceKind.InVivo => new("体内实验", "in vivo"),
        EvidenceKind.Mixed => new("几类证据", "several kinds of evidence"),
        EvidenceKind.ClinicalSamples => new("临床样本", "clinical samples"),
        EvidenceKind.Cohort => new("队列随访", "cohort"),
        _ => new("临床试验", "trial"),
    };

    public static Bilingual Statement(Claim claim) => new(claim.Statement.In([Zh]).Value.Trim(), claim.Statement.In([En]).Value.Trim());
}
