using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Asks for the tumour that a finding is reported of.</summary>
sealed class CancerDrafts : IDraftMaker
{
    public DraftKind Kind => DraftKind.Cancer;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim => IsOfTumour(index, claim));

    /// <summary>The finding does not tell its tumour, and the tumour is not what the course is about.</summary>
    public static bool CanAsk(DraftIndex index, Claim claim) => IsOfTumour(index, claim) && Item(index, claim) is not null;

    /// <summary>The finding without its tumour; null where it cannot be told so.</summary>
    public static Bilingual? Item(DraftIndex index, Claim claim) => index.Remember("tumour item", claim, () => Gapped(index, claim) ?? (IsWhole(index, claim) ? Wording.Say(index, claim) : null));

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        if (index.Remember("tumour stem", claim, () => Stem(index, claim)) is not { } stem || Others(index, claim) is not { Count: >= Distractors.Wanted } others) return null;
        var wrong = others.Select((one, at) => (One: one, Weight: one.Score - at - (Uses.Weight * draw.Uses.Of(one.Key)) + draw.Chance.Below(Distractors.Wanted + draw.Round)))
            .OrderByDescending(one => one.Weight).Select(one => one.One).Take(Distractors.Wanted).ToList();
        DraftOption[] options =
        [
            new(Wording.Option(index, claim.Cancer!), Correct: true, Reasons.Named(index, claim, claim.Cancer!, stem.IsGapped)),
            .. wrong.Select(one => new DraftOption(Wording.Option(index, one.Key), Correct: false, Reasons.Tumour(one.Role))),
        ];
        if (Echoes.GivesAway(stem.Text, options[0].Text, [.. options.Skip(1).Select(option => option.Text)])) return null;
        return Payloads.Choice(index, DraftKind.Cancer, [claim], wrong.Select(one => one.Key), stem.Text, draw.Chance.Shuffle(options), CognitiveLevel.Understand, Difficulty.Medium);
    }

    static bool IsOfTumour(DraftIndex index, Claim claim) =>
        index.IsFact(claim) && claim.Cancer is { } cancer && !index.Entity(cancer).IsGeneral && !index.IsHub(cancer) && claim.Object is { } key && key != cancer && claim.Subject != cancer && claim.Relation != RelationFrames.Why && !Links.IsTurned(index, claim);

    /// <summary>Whether the finding can be told by its relation, without its tumour.</summary>
    static bool IsWhole(DraftIndex index, Claim claim) =>
        Plain.Is(index, claim) && RelationFrames.IsTold(claim.Relation) && CellCycle.Fits(index, claim) && claim.Object is { } key && !index.Entity(key).IsGeneral && index.Entity(key).Kind != EntityKind.Cancer
        && index.Entity(claim.Subject).Kind is not (EntityKind.Cancer or EntityKind.Process) && Whole.Says(index, claim, Wording.Say(index, claim));

    static AskedStem? Stem(DraftIndex index, Claim claim)
    {
        if (IsWhole(index, claim))
        {
            var said = Wording.Say(index, claim);
            return new(new($"综述报告“{said.Zh}”，说的是下列哪种肿瘤？", $"Of which of these tumours does the review report that {said.En}?"), IsGapped: false);
        }
        return Gapped(index, claim) is { } gapped ? new(Gap.Ask(index, claim, gapped, Wording.Which(EntityKind.Cancer), namesTumour: true), IsGapped: true) : null;
    }

    static Bilingual? Gapped(DraftIndex index, Claim claim) => Gap.Of(index, claim, claim.Cancer!) is { } gapped && !TellsTumour(index, gapped, claim.Cancer!) ? gapped : null;

    /// <summary>Whether what is left of the sentence names the tumour in another way, or cells of it.</summary>
    static bool TellsTumour(DraftIndex index, Bilingual gapped, string tumour) => new[] { gapped.Zh, gapped.En }.SelectMany(index.Names.FindIn)
        .Any(mention => mention.Entity.Kind == EntityKind.CellLine || (mention.Entity.Kind == EntityKind.Cancer && index.Tumours.Overlap(mention.Entity.Key, tumour)));

    /// <summary>The course's other tumours of which nothing like it is reported, though something of the same things is; those with the most similar findings first.</summary>
    public static IReadOnlyList<Distractor> Others(DraftIndex index, Claim claim) => index.Remember("other tumours", claim, () => Find(index, claim));

    static IReadOnlyList<Distractor> Find(DraftIndex index, Claim claim)
    {
        var found = new List<Distractor>();
        foreach (var tumour in index.Roles.Tumours)
        {
            if (index.Tumours.Overlap(tumour.Key, claim.Cancer) || index.IsHub(tumour.Key) || found.Exists(one => index.Tumours.Overlap(one.Key, tumour.Key)) || Links.InTumour(index, claim, tumour.Key)
                || !tumour.Any(other => other.Subject == claim.Subject || other.Object == claim.Object || other.Section == claim.Section)) continue;
            var role = tumour.MaxBy(other => (other.Subject == claim.Subject ? 4 : 0) + (other.Category == claim.Category ? 2 : 0) + (other.Facet == claim.Facet ? 1 : 0) - (other.Category == Category.Background ? 4 : 0))!;
            found.Add(new Distractor(tumour.Key, role, tumour.Count(other => other.Subject == claim.Subject)));
        }
        return [.. found.OrderByDescending(one => one.Score).ThenBy(one => one.Key, StringComparer.Ordinal)];
    }
}
