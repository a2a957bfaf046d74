using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Several findings, each to be given the tumour that it is reported of: extended matching.</summary>
sealed class CancerMatchingDrafts : IDraftMaker
{
    const int Items = 3;
    const int Extra = 2;

    public DraftKind Kind => DraftKind.CancerMatching;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.TumourFindings;

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        var chosen = new List<Claim> { claim };
        foreach (var other in draw.Chance.Shuffle(index.TumourFindings))
        {
            if (chosen.Count == Items) break;
            if (chosen.TrueForAll(one => one.Subject == other.Subject && !index.Tumours.Overlap(one.Cancer, other.Cancer) && !Links.InTumour(index, one, other.Cancer!) && !Links.InTumour(index, other, one.Cancer!))) chosen.Add(other);
        }
        if (chosen.Count < Items) return null;
        // The same findings are the same draft, whichever it began from.
        chosen.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        var extra = CancerDrafts.Others(index, chosen[0]).Where(one => chosen.TrueForAll(item => !index.Tumours.Overlap(item.Cancer, one.Key) && !Links.InTumour(index, item, one.Key))).Take(Extra).ToList();
        if (extra.Count == 0) return null;
        var tumours = chosen.Select(item => (Key: item.Cancer!, Reason: Another(index, item, chosen))).Concat(extra.Select(one => (one.Key, Reason: Reasons.Tumour(one.Role))))
            .OrderBy(one => Wording.Option(index, one.Key).In(index.Languages.First), StringComparer.Ordinal).ToList();
        if (chosen.Exists(item => Echoes.GivesAway(Item(index, item), Wording.Option(index, item.Cancer!), [.. tumours.Where(one => one.Key != item.Cancer).Select(one => Wording.Option(index, one.Key))]))) return null;
        var subject = Wording.Name(index, claim.Subject);
        var payload = new JsonObject
        {
            ["stem"] = Payloads.Text(new($"综述报告的下列各项结果，说的分别是哪种肿瘤？每个选项可以选一次、多次，也可以不选。", $"Of which tumour does the review report each of these findings on {subject.En}? A tumour may be chosen once, more than once or not at all.")),
            ["explanation"] = Payloads.Text(Payloads.Explanation(index, chosen)),
            ["options"] = new JsonArray([.. tumours.Select((one, at) => new JsonObject { ["id"] = $"o-{Payloads.Id(at)}", ["text"] = Payloads.Text(Wording.Option(index, one.Key)), ["reason"] = Payloads.Text(one.Reason) })]),
            ["items"] = new JsonArray([.. chosen.Select((item, at) => new JsonObject
            {
                ["id"] = $"i-{Payloads.Id(at)}",
                ["text"] = Payloads.Text(Item(index, item)),
                ["match"] = $"o-{Payloads.Id(tumours.FindIndex(one => one.Key == item.Cancer))}",
                ["reason"] = Payloads.Text(Reasons.Right(item)),
            })]),
        };
        return Payloads.Of(index, DraftKind.CancerMatching, chosen, chosen.Select(item => item.Key).Concat(tumours.Select(one => one.Key)), "extended-matching", CognitiveLevel.Understand, Difficulty.Medium,
            chosen.Select((item, at) => (Id: $"i-{Payloads.Id(at)}", item.Key)).ToDictionary(part => part.Id, part => (IReadOnlyList<string>)[part.Key], StringComparer.Ordinal), payload);
    }

    /// <summary>Something else that is said of the tumour, since the item's own reason says the finding already.</summary>
    static Bilingual Another(DraftIndex index, Claim item, List<Claim> chosen) =>
        index.Roles.Tumours.FirstOrDefault(tumour => tumour.Key == item.Cancer)?.Where(other => other != item && !chosen.Contains(other) && other.Category != Category.Background).MaxBy(other => other.Subject == item.Subject ? 1 : 0) is { } role
            ? Reasons.Tumour(role)
            : new($"综述在第 {item.Section} 节讲到这种肿瘤{Wording.Source(item).Zh}。", $"The review speaks of this tumour in section {item.Section} {Wording.Source(item).En}.");

    static Bilingual Item(DraftIndex index, Claim claim)
    {
        var said = CancerDrafts.Item(index, claim)!;
        return new(said.Zh, Capitals.First(said.En));
    }
}
