using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Asks which way an effect or an association goes: up, down, or no effect.</summary>
sealed class DirectionDrafts : IDraftMaker
{
    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim =>
        index.IsFact(claim) && Plain.Is(index, claim) && index.DirectionOf(claim) != Direction.Unsigned && claim.Object is { } key && !index.Entity(key).IsGeneral && index.Entity(key).Kind != EntityKind.Cancer && CellCycle.Fits(index, claim) && !(claim.Relation.StartsWith("loss-", StringComparison.Ordinal) && index.Entity(claim.Subject).Parts.Count > 1));

    public ClaimDraft? Make(DraftIndex index, Claim claim, int round, Chance chance)
    {
        if (round > 0 || DirectionWords.For(index, claim) is not { } words || Links.IsTurned(index, claim)) return null;
        var setting = Wording.Setting(index, claim, withTumour: true, withEvidence: true);
        var stem = new Bilingual($"据综述第 {claim.Section} 节，{setting.Zh}{words.Stem.Zh}？", $"According to section {claim.Section} of the review, {setting.En}{words.Stem.En}?");
        var inverted = words.Seen != index.DirectionOf(claim);
        DraftOption Option(Direction direction, Bilingual text) => direction == words.Seen
            ? new(text, Correct: true, Reasons.Right(claim))
            : new(text, Correct: false, Wrong(index, claim, words, inverted ? Turned(direction) : direction, inverted));
        DraftOption[] options = [Option(Direction.Up, words.Up), Option(Direction.Down, words.Down), Option(Direction.None, words.None)];
        return Payloads.Choice(index, DraftKind.Direction, [claim], [], stem, options, CognitiveLevel.Understand, inverted ? Difficulty.Medium : Difficulty.Easy);
    }

    static Direction Turned(Direction direction) => direction switch { Direction.Up => Direction.Down, Direction.Down => Direction.Up, _ => direction };

    /// <summary>What the course reports in that direction of the same subject, or else of the same object: that is what it is confused with.</summary>
    static Bilingual Wrong(DraftIndex index, Claim claim, DirectionWords words, Direction direction, bool inverted)
    {
        var like = index.Roles.AsSubject(claim.Subject).Concat(index.Roles.AsObject(claim.Object!)).FirstOrDefault(other =>
            other != claim && index.DirectionOf(other) == direction && other.Certainty != Certainty.Disputed && other.Section != claim.Section && DirectionWords.For(index, other) is { } theirs && theirs.Up.Zh == words.Up.Zh
            // Worse survival and a poor prognosis point one way: what correlates is compared with the same thing only.
            && (RelationFrames.Of(other.Relation) == RelationFrames.Effect || index.KinOf(claim.Object!).Contains(other.Object!)));
        if (like is not null)
        {
            var said = Wording.Statement(like);
            return new($"这个方向见于另一处（第 {like.Section} 节）：{said.Zh}", $"That direction belongs to another finding (section {like.Section}): {said.En}");
        }
        if (direction == Direction.None) return new($"这等于说{Basis(claim).Zh}没有看出差别，而第 {claim.Section} 节写明了方向。", $"That would mean that {Basis(claim).En} showed no difference, but section {claim.Section} does give a direction.");
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
