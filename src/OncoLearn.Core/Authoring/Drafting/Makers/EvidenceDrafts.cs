using System.Text.RegularExpressions;
using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Asks for the kind of evidence that a finding rests on, where the finding does not tell it.</summary>
sealed partial class EvidenceDrafts : IDraftMaker
{
    static readonly EvidenceKind[] Named = [EvidenceKind.Preclinical, EvidenceKind.InVitro, EvidenceKind.InVivo, EvidenceKind.ClinicalSamples, EvidenceKind.Cohort, EvidenceKind.Trial];

    public DraftKind Kind => DraftKind.Evidence;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim => index.IsFact(claim) && Named.Contains(claim.Evidence) && claim.Certainty == Certainty.Reported && (claim.Evidence == EvidenceKind.Preclinical || !Notes.DoubtsEvidence(claim.Note)));

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        if (index.Remember("evidence told", claim, () => Telling(index, claim)) is not { } told || Plain.Clause(index, claim) is not { } said) return null;
        var stem = new Bilingual(
            $"综述第 {claim.Section} 节报告：{said.Zh}。这一结果依据的是哪类证据？",
            $"Section {claim.Section} of the review reports that {said.En}. On what kind of evidence does this finding rest?");
        if (Kinds(index, claim, draw.Chance) is not { Count: >= Distractors.Wanted } kinds) return null;
        kinds = kinds[..Distractors.Wanted];
        DraftOption[] options =
        [
            new(Name(claim.Evidence), Correct: true, Right(claim, told)),
            .. kinds.Select(kind => new DraftOption(Name(kind), Correct: false, Wrong(index, claim, kind))),
        ];
        return Payloads.Choice(index, DraftKind.Evidence, [claim], kinds.Select(kind => kind.Word()), stem, [.. options.OrderBy(option => Array.FindIndex(Named, kind => Name(kind).En == option.Text.En))], CognitiveLevel.Understand, Difficulty.Medium);
    }

    /// <summary>The claim whose sentence says what was examined: its own, or another of the same references in the section. Null where none does, or where the stem would.</summary>
    static Claim? Telling(DraftIndex index, Claim claim)
    {
        if (Plain.Clause(index, claim) is not { } said || Tells(index, said)) return null;
        return Says(claim) ? claim : index.Course.Claims.FirstOrDefault(other => other.Section == claim.Section && other.Evidence == claim.Evidence && claim.Refs.Count > 0 && claim.Refs.SequenceEqual(other.Refs) && Says(other));
    }

    /// <summary>Whether the sentence names what its kind of evidence examines.</summary>
    static bool Says(Claim claim) => claim.Statement.All(text => Objects(claim.Evidence).IsMatch(text.Value));

    static Regex Objects(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Preclinical => Preclinical(),
        EvidenceKind.InVitro => Cells(),
        EvidenceKind.InVivo => Animals(),
        EvidenceKind.ClinicalSamples => Specimens(),
        EvidenceKind.Cohort => Cohorts(),
        _ => Trials(),
    };

    /// <summary>Kinds that no claim gives the same finding, and that no claim of the same work has; those that the course has examples of first.</summary>
    static List<EvidenceKind> Kinds(DraftIndex index, Claim claim, Chance chance)
    {
        var taken = index.Naming(claim.Subject).Where(other => claim.Object is null || (other.Object is not null && index.Closeness.IsTooClose(claim.Object, other.Object))).Select(other => other.Evidence)
            .Concat(index.Course.Claims.Where(other => other.Refs.Intersect(claim.Refs).Any()).Select(other => other.Evidence)).ToHashSet();
        if (taken.Contains(EvidenceKind.Mixed)) return [];
        // Work before the clinic is work on cells or on animals.
        if (claim.Evidence == EvidenceKind.Preclinical) taken.UnionWith([EvidenceKind.InVitro, EvidenceKind.InVivo]);
        taken.Add(EvidenceKind.Preclinical);
        // Patients whose specimens were examined are often followed up as well: a section that has both does not keep them apart.
        if (claim.Evidence is EvidenceKind.ClinicalSamples or EvidenceKind.Cohort && index.Course.Claims.Any(other => other.Section == claim.Section && other.Evidence != claim.Evidence && other.Evidence is EvidenceKind.ClinicalSamples or EvidenceKind.Cohort))
            taken.UnionWith([EvidenceKind.ClinicalSamples, EvidenceKind.Cohort]);
        return [.. chance.Shuffle(Named).Where(kind => kind != claim.Evidence && !taken.Contains(kind)).OrderByDescending(kind => index.Roles.WithEvidence(kind).Any(Says))];
    }

    static Bilingual Right(Claim claim, Claim told)
    {
        var (examined, said) = (Examined(claim.Evidence), Wording.Statement(told));
        return told == claim
            ? new($"{examined.Zh}：{said.Zh}", $"{examined.En}: {said.En}")
            : new($"{examined.Zh}，同一研究在第 {told.Section} 节另一处写明{Wording.Source(told).Zh}：{said.Zh}", $"{examined.En}, as another sentence on the same work says {Wording.Source(told).En}: {said.En}");
    }

    static Bilingual Wrong(DraftIndex index, Claim claim, EvidenceKind kind)
    {
        var meaning = Meaning(kind);
        var example = index.Roles.WithEvidence(kind).Where(other => Says(other) && !Notes.DoubtsEvidence(other.Note)).OrderByDescending(other => (other.Section == claim.Section ? 2 : 0) + (other.Subject == claim.Subject ? 1 : 0)).FirstOrDefault();
        if (example is null) return new($"{meaning.Zh}第 {claim.Section} 节这里说的是{Name(claim.Evidence).Zh}。", $"{meaning.En} What section {claim.Section} tells of here is another kind of work.");
        var said = Wording.Statement(example);
        return new($"{meaning.Zh}这类证据支持的是另一项结果（第 {example.Section} 节）：{said.Zh}", $"{meaning.En} It is behind another finding (section {example.Section}): {said.En}");
    }

    static Bilingual Examined(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Preclinical => new("依据的是临床前的实验", "Experiments before the clinic were done"),
        EvidenceKind.InVitro => new("实验用的是培养的细胞", "Cells in culture were studied"),
        EvidenceKind.InVivo => new("实验用的是活的动物", "Living animals were studied"),
        EvidenceKind.ClinicalSamples => new("检测的是取自患者的标本", "Specimens from patients were examined"),
        EvidenceKind.Cohort => new("对患者做了随访", "Patients were followed up"),
        _ => new("患者在试验中接受了治疗", "Patients were treated in a trial"),
    };

    static Bilingual Name(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Preclinical => new("临床前实验研究", "Preclinical experiments"),
        EvidenceKind.InVitro => new("体外细胞实验", "Experiments on cultured cells"),
        EvidenceKind.InVivo => new("动物体内实验", "Experiments in living animals"),
        EvidenceKind.ClinicalSamples => new("临床标本的检测", "Examination of clinical samples"),
        EvidenceKind.Cohort => new("患者队列的随访", "Follow-up of a patient cohort"),
        _ => new("临床试验", "A clinical trial"),
    };

    static Bilingual Meaning(EvidenceKind kind) => kind switch
    {
        EvidenceKind.InVitro => new("体外实验用的是培养的细胞。", "Work in vitro is done on cells in culture."),
        EvidenceKind.InVivo => new("体内实验用的是活的动物。", "Work in vivo is done in living animals."),
        EvidenceKind.ClinicalSamples => new("临床标本只反映取材那一刻。", "Clinical samples show one moment."),
        EvidenceKind.Cohort => new("队列要随访患者的结局。", "A cohort is followed to an outcome."),
        _ => new("临床试验要给患者施加治疗。", "A trial treats patients by a plan."),
    };

    static bool Tells(DraftIndex index, Bilingual said) => new[] { said.Zh, said.En }.Any(text => AskedContext.SaysSetting(text) || Hinting().IsMatch(text)
        || index.Names.FindIn(text).Any(mention => mention.Entity.Kind is EntityKind.CellLine or EntityKind.Sample or EntityKind.Technique));

    [GeneratedRegex(@"\b(trials?|follow|cells|samples?|patients?|phase I|arms?|survival|prognosis|endpoint|response|preclinical)\b|试验|随访|细胞|患者|样本|生存|预后|期临床|临床前", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Hinting();

    [GeneratedRegex(@"\bpreclinical\b|临床前", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Preclinical();

    [GeneratedRegex(@"\bcells?\b|\bcultur|\bin vitro\b|细胞|体外|培养", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cells();

    [GeneratedRegex(@"\bmice\b|\bmouse\b|\bxenograft|\bin vivo\b|\banimal|鼠|移植|体内|动物", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Animals();

    [GeneratedRegex(@"\bspecimen|\bsample|\bbiops|\bimmunohisto|\bIHC\b|\btissues?\b|\bproteomic|标本|样本|活检|免疫组化|组织|蛋白质组", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Specimens();

    [GeneratedRegex(@"\bfollow|\bcohort|\bsurvival\b|随访|队列|生存", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cohorts();

    [GeneratedRegex(@"\btrial|\bphase I|试验|期临床|临床前", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Trials();
}
