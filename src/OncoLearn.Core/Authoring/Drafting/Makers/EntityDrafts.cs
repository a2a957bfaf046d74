using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Asks for the object of a claim, or for its subject.</summary>
sealed class EntityDrafts(bool asksObject) : IDraftMaker
{
    /// <summary>Three distractors this plausible together make a question harder.</summary>
    const int Close = 21;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim =>
        index.IsFact(claim) && claim.Object is not null && claim.Object != claim.Subject && index.DirectionOf(claim) != Direction.None && !index.IsHub(Key(claim)) && !index.Entity(Key(claim)).IsGeneral
        && claim.Relation != RelationFrames.Why && !(index.Entity(Key(claim)).Kind == EntityKind.Cancer && RelationFrames.Of(claim.Relation) == RelationFrames.Type) && CellCycle.Fits(index, claim) && !Links.IsTurned(index, claim) && !IsGivenAway(index, claim));

    public ClaimDraft? Make(DraftIndex index, Claim claim, int round, Chance chance)
    {
        var (key, other) = asksObject ? (claim.Object!, claim.Subject) : (claim.Subject, claim.Object!);
        var kind = asksObject ? DraftKind.Object : DraftKind.Subject;
        if (index.Remember($"{kind} stem", claim, () => Asking.For(index, claim, asksObject)) is not { } stem) return null;
        if (Distractors.Choose(index, index.Remember($"{kind} options", claim, () => Distractors.Ranked(index, claim, key, other, asksObject)), round, chance) is not { } wrong) return null;
        DraftOption[] options =
        [
            new(Wording.Option(index, key), Correct: true, Reasons.Right(claim)),
            .. wrong.Select(one => new DraftOption(Wording.Option(index, one.Key), Correct: false, Reasons.Wrong(index, claim, one.Role))),
        ];
        var difficulty = wrong.Sum(one => one.Score) >= Close ? Difficulty.Medium : Difficulty.Easy;
        return Payloads.Choice(index, kind, [claim], wrong.Select(one => one.Key), stem, chance.Shuffle(options), CognitiveLevel.Remember, difficulty);
    }

    /// <summary>
    /// The key tells the setting that the stem names too (“tumour formation in vivo”, in animal experiments); or a treatment is asked for by what any treatment
    /// of tumours is given for, or does harm by, whatever the review says of the others.
    /// </summary>
    bool IsGivenAway(DraftIndex index, Claim claim) => AskedContext.SaysSetting(Wording.Name(index, Key(claim)).En)
        || (!asksObject && index.Entity(claim.Subject).Kind == EntityKind.Drug && (RelationFrames.Of(claim.Relation) == RelationFrames.Harm || GeneralEffects.Name(index, claim.Object!)));

    string Key(Claim claim) => asksObject ? claim.Object! : claim.Subject;
}
