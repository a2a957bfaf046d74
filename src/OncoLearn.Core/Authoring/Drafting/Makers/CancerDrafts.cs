using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Asks for the tumour that a finding is reported of.</summary>
sealed class CancerDrafts : IDraftMaker
{
    public IEnumerable<Claim> Candidates(DraftIndex index) => index.TumourFindings;

    /// <summary>The finding does not tell its tumour, and the tumour is not what the course is about.</summary>
    public static bool CanAsk(DraftIndex index, Claim claim) =>
        index.IsFact(claim) && Plain.Is(index, claim) && claim.Cancer is { } cancer && !index.Entity(cancer).IsGeneral && !index.IsHub(cancer) && RelationFrames.IsTold(claim.Relation) && CellCycle.Fits(index, claim)
        && claim.Object is { } key && !index.Entity(key).IsGeneral && index.Entity(key).Kind != EntityKind.Cancer && index.Entity(claim.Subject).Kind is not (EntityKind.Cancer or EntityKind.Process);

    public ClaimDraft? Make(DraftIndex index, Claim claim, int round, Chance chance)
    {
        var said = Wording.Say(index, claim);
        if (Others(index, claim) is not { Count: >= Distractors.Wanted } others) return null;
        var stem = new Bilingual($"综述报告“{said.Zh}”，说的是哪种肿瘤？", $"Of which tumour does the review report that {said.En}?");
        var wrong = (round == 0 ? others : chance.Shuffle([.. others.Take(Distractors.Wanted + 2)])).Take(Distractors.Wanted).ToList();
        DraftOption[] options =
        [
            new(Wording.Option(index, claim.Cancer!), Correct: true, Reasons.Right(claim)),
            .. wrong.Select(one => new DraftOption(Wording.Option(index, one.Key), Correct: false, Reasons.Tumour(one.Role))),
        ];
        return Payloads.Choice(index, DraftKind.Cancer, [claim], wrong.Select(one => one.Key), stem, chance.Shuffle(options), CognitiveLevel.Understand, Difficulty.Medium);
    }

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
