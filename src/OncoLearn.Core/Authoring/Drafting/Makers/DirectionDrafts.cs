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
            other != claim && index.DirectionOf(other) == direction && other.Certainty != Certainty.Disputed && other.Section != claim.Section && DirectionWords.For(index, other) is { } theirs && theirs.Up.Zh == words.Up.Zh);
        if (like is not null)
        {
            var said = Wording.Statement(like);
            return new($"这个方向见于另一处（第 {like.Section} 节）：{said.Zh}", $"That direction belongs to another finding (section {like.Section}): {said.En}");
        }
        var own = Wording.Statement(claim);
        if (words.Seen == Direction.None) return new($"综述并没有报告这样的变化或联系，综述说的是：{own.Zh}", $"The review reports no such effect or link. It says: {own.En}");
        return direction == Direction.None
            ? new($"综述的说法有明确的方向：{own.Zh}", $"The review does give a direction: {own.En}")
            : inverted
                ? new($"容易把去掉它的结果与它本身的作用弄反。综述说的是：{own.Zh}", $"It is easy to mix up what it does with what its loss does. The review says: {own.En}")
                : new($"方向反了。综述说的是：{own.Zh}", $"This is the reverse. The review says: {own.En}");
    }
}
