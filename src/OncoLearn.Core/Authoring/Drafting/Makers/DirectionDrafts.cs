using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Asks which way an effect or an association goes: up, down, or no effect.</summary>
sealed class DirectionDrafts : IDraftMaker
{
    public DraftKind Kind => DraftKind.Direction;

    static readonly string[] Lacking = ["incomplete", "restricted", "lack", "absence", "missing", "insufficient"];

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim => index.IsFact(claim) && claim.Certainty == Certainty.Reported && claim.Object is not null && claim.Relation != RelationFrames.Why && !IsPlain(index, claim) && !Links.IsTurned(index, claim));

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        if (index.Remember("direction", claim, () => Words(index, claim)) is { } words) return FromRelation(index, claim, words);
        return TurningWords.Of(index, claim) is { } turning ? FromStatement(index, claim, turning) : null;
    }

    /// <summary>Nobody needs the review for it: what a treatment does to its target, to DNA or to growth, and that a lack does harm.</summary>
    static bool IsPlain(DraftIndex index, Claim claim) =>
        Array.Exists(Lacking, word => Wording.Name(index, claim.Subject).En.StartsWith(word, StringComparison.Ordinal))
        || (index.Entity(claim.Subject).Kind == EntityKind.Drug && claim.Object is { } key && (GeneralEffects.Name(index, key) || claim.Relation is "inhibits" or "binds" or "prolongs" or "causes-adverse-effect" or "activates"));

    static DirectionWords? Words(DraftIndex index, Claim claim) =>
        Plain.Is(index, claim) && index.DirectionOf(claim) != Direction.Unsigned && !index.Entity(claim.Object!).IsGeneral && index.Entity(claim.Object!).Kind != EntityKind.Cancer && CellCycle.Fits(index, claim)
        && !(RelationFrames.IsLoss(claim.Relation) && index.Entity(claim.Subject).Parts.Count > 1)
        && DirectionWords.For(index, claim) is { } words && Whole.Says(index, claim, new(Wording.Say(index, claim).Zh, $"{Wording.Say(index, claim).En} {words.Stem.En} {Verbs}")) ? words : null;

    /// <summary>Words of a statement that say the direction, which the options say.</summary>
    const string Verbs = "raises lowers increases decreases reduces strengthens weakens promotes inhibits suppresses silencing knockdown depletion rate";

    static ClaimDraft FromRelation(DraftIndex index, Claim claim, DirectionWords words)
    {
        var setting = Wording.Setting(index, claim, withTumour: true, withEvidence: true);
        var stem = new Bilingual($"据综述第 {claim.Section} 节，{setting.Zh}{words.Stem.Zh}？", $"According to section {claim.Section} of the review, {setting.En}{words.Stem.En}?");
        var inverted = words.Seen != index.DirectionOf(claim);
        DraftOption Option(Direction direction, Bilingual text) => direction == words.Seen
            ? new(text, Correct: true, Reasons.Right(claim))
            : new(text, Correct: false, Wrong(index, claim, inverted ? Turned(direction) : direction, inverted));
        DraftOption[] options = [Option(Direction.Up, words.Up), Option(Direction.Down, words.Down), Option(Direction.None, words.None)];
        return Payloads.Choice(index, DraftKind.Direction, [claim], [], stem, options, CognitiveLevel.Understand, inverted ? Difficulty.Medium : Difficulty.Easy);
    }

    static ClaimDraft FromStatement(DraftIndex index, Claim claim, TurningWords turning)
    {
        var stem = Gap.Ask(index, claim, turning.Gapped, new("哪个词", "which word"), Asking.NamesTumour(index, claim));
        var key = turning.Words[turning.Key];
        var options = turning.Words.Select((word, at) => at == turning.Key
            ? new DraftOption(word, Correct: true, Reasons.Right(claim))
            : new DraftOption(word, Correct: false, at == 2 ? Neither(claim) : Other(index, claim) ?? new Bilingual($"正好说反了：第 {claim.Section} 节写的是“{key.Zh}”。", $"The wrong way round: section {claim.Section} has “{key.En.ToLowerInvariant()}”.")));
        return Payloads.Choice(index, DraftKind.Direction, [claim], [], stem, [.. options], CognitiveLevel.Understand, Difficulty.Easy);
    }

    static Direction Turned(Direction direction) => direction switch { Direction.Up => Direction.Down, Direction.Down => Direction.Up, _ => direction };

    static Bilingual Neither(Claim claim) => new($"这等于说{Basis(claim).Zh}没有看出差别，而第 {claim.Section} 节写明了方向。", $"That would mean that {Basis(claim).En} showed no difference, but section {claim.Section} does give a direction.");

    /// <summary>What goes the other way of the same things, or of the subject in another tumour of the section: that is what it is confused with.</summary>
    static Bilingual? Other(DraftIndex index, Claim claim)
    {
        var turned = Turned(index.DirectionOf(claim));
        var like = turned == index.DirectionOf(claim) ? null : index.Roles.AsSubject(claim.Subject).FirstOrDefault(other =>
            other != claim && index.DirectionOf(other) == turned && other.Certainty != Certainty.Disputed && RelationFrames.Of(other.Relation) == RelationFrames.Of(claim.Relation)
            && (other.Section == claim.Section || (other.Cancer == claim.Cancer && claim.Cancer is not null)) && (RelationFrames.Of(claim.Relation) == RelationFrames.Level || index.KinOf(claim.Object!).Contains(other.Object!)));
        return like is null ? null : Elsewhere(like);
    }

    static Bilingual Elsewhere(Claim like) => Wording.Statement(like) is var said ? new($"这个方向属于另一项结果（第 {like.Section} 节）：{said.Zh}", $"That direction belongs to another finding (section {like.Section}): {said.En}") : new("", "");

    /// <summary>What the course reports in that direction of the same object, in the same tumour or section: that is what it is confused with.</summary>
    static Bilingual Wrong(DraftIndex index, Claim claim, Direction direction, bool inverted)
    {
        var like = index.Roles.AsObject(claim.Object!).FirstOrDefault(other =>
            other != claim && index.DirectionOf(other) == direction && other.Certainty != Certainty.Disputed && RelationFrames.Of(other.Relation) == RelationFrames.Of(claim.Relation)
            && (other.Section == claim.Section || (other.Cancer == claim.Cancer && claim.Cancer is not null)));
        if (like is not null) return Elsewhere(like);
        if (direction == Direction.None) return Neither(claim);
        if (inverted) return new("这样选，是把去掉它以后的结果和它本身的作用弄反了：少了它会怎样，和它做什么，方向相反。", "This mixes up what it does with what its loss does: the two go opposite ways.");
        var (zh, en) = IfSo(index, claim, direction);
        return index.DirectionOf(claim) == Direction.None
            ? new($"{zh}；第 {claim.Section} 节没有报告这样的变化。", $"{en}; section {claim.Section} reports nothing of the kind.")
            : new($"{zh}；第 {claim.Section} 节说的正相反。", $"{en}; section {claim.Section} has it the other way round.");
    }

    /// <summary>What the wrong direction would mean.</summary>
    static Bilingual IfSo(DraftIndex index, Claim claim, Direction direction)
    {
        if (RelationFrames.Of(claim.Relation) != RelationFrames.Effect)
            return direction == Direction.Up ? new("若是这样，两者应当同升同降", "If so, the two would rise and fall together") : new("若是这样，两者应当一升一降", "If so, one would fall as the other rises");
        var (subject, @object) = (Wording.Name(index, claim.Subject), Wording.Name(index, claim.Object!));
        return new(
            Script.WithoutLooseSpaces($"若是这样， {subject.Zh} 应使 {@object.Zh} {(direction == Direction.Up ? "增强或升高" : "减弱或下降")}"),
            $"If so, {subject.En} would {(direction == Direction.Up ? "increase" : "reduce")} {@object.En}");
    }

    /// <summary>What the finding rests on, as the subject of a sentence.</summary>
    static Bilingual Basis(Claim claim) => claim.Evidence switch
    {
        EvidenceKind.InVitro => new("细胞实验", "work on cells"),
        EvidenceKind.InVivo => new("动物实验", "animal experiments"),
        EvidenceKind.ClinicalSamples => new("对标本的检测", "the samples"),
        EvidenceKind.Cohort => new("随访", "the follow-up"),
        EvidenceKind.Trial => new("试验", "the trial"),
        _ => new("有关的研究", "the work behind it"),
    };
}
