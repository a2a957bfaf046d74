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
    static readonly EvidenceKind[] Named = [EvidenceKind.InVitro, EvidenceKind.InVivo, EvidenceKind.ClinicalSamples, EvidenceKind.Cohort, EvidenceKind.Trial];

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim => index.IsFact(claim) && Named.Contains(claim.Evidence) && claim.Certainty == Certainty.Reported);

    public ClaimDraft? Make(DraftIndex index, Claim claim, int round, Chance chance)
    {
        if (round > 0 || Plain.Clause(index, claim) is not { } said || Tells(index, said)) return null;
        var stem = new Bilingual(
            $"综述第 {claim.Section} 节报告：{said.Zh}。这一结果依据的是哪类证据？",
            $"Section {claim.Section} of the review reports that {said.En}. On what kind of evidence does this finding rest?");
        if (Kinds(index, claim, chance) is not { Count: >= Distractors.Wanted } kinds) return null;
        kinds = kinds[..Distractors.Wanted];
        DraftOption[] options =
        [
            new(Name(claim.Evidence), Correct: true, Reasons.Right(claim)),
            .. kinds.Select(kind => new DraftOption(Name(kind), Correct: false, Wrong(index, claim, kind))),
        ];
        return Payloads.Choice(index, DraftKind.Evidence, [claim], kinds.Select(kind => kind.Word()), stem, [.. options.OrderBy(option => Array.FindIndex(Named, kind => Name(kind).En == option.Text.En))], CognitiveLevel.Understand, Difficulty.Medium);
    }

    /// <summary>Kinds that no claim gives the same finding; those that the course has examples of first.</summary>
    static List<EvidenceKind> Kinds(DraftIndex index, Claim claim, Chance chance)
    {
        var taken = index.Naming(claim.Subject).Where(other => claim.Object is null || (other.Object is not null && index.KinOf(claim.Object).Contains(other.Object))).Select(other => other.Evidence).ToHashSet();
        if (taken.Contains(EvidenceKind.Mixed)) return [];
        return [.. chance.Shuffle(Named).Where(kind => kind != claim.Evidence && !taken.Contains(kind)).OrderByDescending(kind => index.Roles.WithEvidence(kind).Any())];
    }

    static Bilingual Wrong(DraftIndex index, Claim claim, EvidenceKind kind)
    {
        var example = index.Roles.WithEvidence(kind).OrderByDescending(other => (other.Section == claim.Section ? 2 : 0) + (other.Subject == claim.Subject ? 1 : 0)).FirstOrDefault();
        if (example is null) return new($"{Meaning(kind).Zh}综述没有报告这样的工作。", $"{Meaning(kind).En} The review reports no such work.");
        var said = Wording.Statement(example);
        return new($"{Meaning(kind).Zh}这类证据支持的是另一项结果（第 {example.Section} 节）：{said.Zh}", $"{Meaning(kind).En} It is behind another finding (section {example.Section}): {said.En}");
    }

    static Bilingual Name(EvidenceKind kind) => kind switch
    {
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

    static bool Tells(DraftIndex index, Bilingual said) => new[] { said.Zh, said.En }.Any(text => AskedContext.SaysSetting(text) || Telling().IsMatch(text)
        || index.Names.FindIn(text).Any(mention => mention.Entity.Kind is EntityKind.CellLine or EntityKind.Sample or EntityKind.Technique));

    [GeneratedRegex(@"\b(trials?|follow|cells|samples?|patients?|phase I|arms?|survival|prognosis|endpoint|response)\b|试验|随访|细胞|患者|样本|生存|预后|期临床", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Telling();
}
