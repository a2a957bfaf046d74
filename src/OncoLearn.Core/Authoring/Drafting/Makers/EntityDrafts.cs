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

    public DraftKind Kind => asksObject ? DraftKind.Object : DraftKind.Subject;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim =>
        index.IsFact(claim) && claim.Object is not null && claim.Object != claim.Subject && index.DirectionOf(claim) != Direction.None && !index.IsHub(Key(claim)) && !index.Entity(Key(claim)).IsGeneral
        && claim.Relation != RelationFrames.Why && !(index.Entity(Key(claim)).Kind == EntityKind.Cancer && RelationFrames.Of(claim.Relation) == RelationFrames.Type) && CellCycle.Fits(index, claim) && !Links.IsTurned(index, claim) && !IsGivenAway(index, claim));

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        var (key, other) = asksObject ? (claim.Object!, claim.Subject) : (claim.Subject, claim.Object!);
        if (index.Remember($"{Kind} stem", claim, () => Asking.For(index, claim, asksObject)) is not { } stem) return null;
        if (Distractors.Choose(index, key, index.Remember($"{Kind} options", claim, () => Distractors.Ranked(index, claim, key, other, asksObject)), draw) is not { } wrong) return null;
        DraftOption[] options =
        [
            new(Wording.Option(index, key), Correct: true, Reasons.Named(index, claim, key, stem.IsGapped)),
            .. wrong.Select(one => new DraftOption(Wording.Option(index, one.Key), Correct: false, Reasons.Wrong(index, claim, one.Role))),
        ];
        if (Echoes.GivesAway(stem.Text, options[0].Text, [.. options.Skip(1).Select(option => option.Text)])) return null;
        var difficulty = wrong.Sum(one => one.Score) >= Close ? Difficulty.Medium : Difficulty.Easy;
        return Payloads.Choice(index, Kind, [claim], wrong.Select(one => one.Key), stem.Text, draw.Chance.Shuffle(options), CognitiveLevel.Remember, difficulty);
    }

    /// <summary>
    /// The key tells the setting that the stem names too (“tumour formation in vivo”, in animal experiments); or a treatment is asked for by what any treatment
    /// of tumours is given for, or does harm by, whatever the review says of the others; or a treatment is asked what it does that any such treatment does.
    /// </summary>
    bool IsGivenAway(DraftIndex index, Claim claim) => AskedContext.SaysSetting(Wording.Name(index, Key(claim)).En)
        || (index.Entity(claim.Subject).Kind == EntityKind.Drug && (GeneralEffects.Name(index, claim.Object!) || GeneralEffects.NameOfAnyCytotoxic(index, claim.Object!) || (asksObject && GeneralEffects.NameOfCytotoxics(index, claim.Object!)) || (!asksObject && RelationFrames.Of(claim.Relation) == RelationFrames.Harm)));

    string Key(Claim claim) => asksObject ? claim.Object! : claim.Subject;
}
