using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Ordering;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Members of a pathway to be put into their order: each claim's object is the subject of the next.</summary>
sealed class OrderingDrafts : IDraftMaker
{
    public DraftKind Kind => DraftKind.Ordering;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim => Pathways.IsFirst(index, claim));

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        if (index.Remember("chains", claim, () => Pathways.From(index, claim)).ElementAtOrDefault(draw.Round) is not { } steps) return null;
        var sections = steps.Select(step => step.Section).Distinct(StringComparer.Ordinal).ToList();
        var tumour = steps.Find(step => step.Cancer is not null) ?? claim;
        var setting = Wording.Setting(index, tumour, withTumour: true, withEvidence: false);
        var stem = new Bilingual(
            $"据综述第 {string.Join("、", sections)} 节，{setting.Zh}下列各项依次影响下一项。请从最上游的排起。",
            $"According to {(sections.Count == 1 ? "section" : "sections")} {EnglishList(sections)} of the review, {setting.En}each of these acts on the next. In which order do they stand? Begin furthest upstream.");
        var payload = new JsonObject
        {
            ["stem"] = Payloads.Text(stem),
            ["explanation"] = Payloads.Text(Payloads.Explanation(index, steps)),
            ["scoring"] = ScoringRule.AdjacentPairs.Word(),
            ["items"] = new JsonArray([Item(index, 0, claim.Subject, Start(steps[0])), .. steps.Select((step, at) => Item(index, at + 1, step.Object!, Reasons.Right(step)))]),
        };
        return Payloads.Of(index, DraftKind.Ordering, steps, steps.Select(step => step.Key), "ordering", CognitiveLevel.Understand, Difficulty.Medium,
            new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [OrderingQuestion.PartKey] = [.. steps.Select(step => step.Key)] }, payload);
    }

    static JsonObject Item(DraftIndex index, int at, string entity, Bilingual reason) =>
        new() { ["id"] = Payloads.Id(at), ["text"] = Payloads.Text(Wording.Option(index, entity)), ["reason"] = Payloads.Text(reason) };

    static Bilingual Start(Claim first) => new($"链从这里开始：第 {first.Section} 节没有说其余几项中有哪一项作用于它。", $"The chain begins here: section {first.Section} names none of the others as acting on it.");

    static string EnglishList(List<string> sections) => sections.Count == 1 ? sections[0] : $"{string.Join(", ", sections.SkipLast(1))} and {sections[^1]}";
}
