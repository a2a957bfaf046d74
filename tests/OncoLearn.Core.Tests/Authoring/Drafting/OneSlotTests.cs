using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Tests.Authoring.Drafting;

/// <summary>What one claim is asked about, and how often.</summary>
public sealed class OneSlotTests
{
    [Fact]
    public void A_claim_is_asked_once_for_the_same_thing() =>
        Assert.Distinct(Drafter.Draft(DraftExample.Source(), seed: 1, count: 900).Where(draft => draft.Kind != DraftKind.CancerMatching).Select(draft => string.Join(':', draft.Key.Split(':')[..2])));

    /// <summary>Four that differ in the subject alone: of the first hundred two are asked about while there are others.</summary>
    [Fact]
    public void Of_like_findings_two_come_before_the_others_are_used_up()
    {
        string[] like = ["def2", "ghi3", "jkl4", "mno5", "pqr6"];
        var drafts = Drafter.Draft(DraftExample.Source([.. like.Select(subject => DraftExample.Claim($"like-{subject}", "6", subject, "upregulates", "yza9", "bone-cancer", EvidenceKind.InVitro))]), seed: 1, count: 90).Where(draft => draft.Kind == DraftKind.Direction).ToList();

        Assert.True(drafts.Count(draft => draft.Claims[0].StartsWith("like-", StringComparison.Ordinal)) > 2);
        Assert.Equal(2, drafts.TakeWhile(draft => drafts.IndexOf(draft) <= drafts.FindLastIndex(other => !other.Claims[0].StartsWith("like-", StringComparison.Ordinal))).Count(draft => draft.Claims[0].StartsWith("like-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("In 1,000 of the cases ABC1 was high.", "1000 例中 ABC1 高。", null)]
    [InlineData("ABC1 was high in 2/3 of the cases, a frequency.", "频率上，2/3 的病例 ABC1 高。", null)]
    [InlineData("The ratio of ABC1 was 2:1.", "ABC1 的比值比为 2:1。", null)]
    [InlineData("ABC1 was high in 10–17 % of the cases.", "10–17% 的病例 ABC1 高。", null)]
    [InlineData("In 48 patients ABC1 was high.", "48 例患者 ABC1 高。", null)]
    [InlineData("ABC1 was high in tumours over 3 cm.", "超过 3 cm 的肿瘤 ABC1 高。", null)]
    [InlineData("ABC1 was high in 62 % of the cases.", "62% 的病例 ABC1 高。", 62.0)]
    [InlineData("Patients with high ABC1 had a hazard ratio of 1.8.", "ABC1 高者的风险比为 1.8。", 1.8)]
    [InlineData("The frequency of high ABC1 in patients was 1,250 %.", "ABC1 高者的频率为 1,250%。", 1250.0)]
    public void A_number_is_asked_for_whole_and_where_it_is_worth_knowing(string en, string zh, double? value)
    {
        var claim = DraftExample.Claim("counted", "6", "abc1", "promotes", "adhesion", "bone-cancer", EvidenceKind.Cohort) with { Statement = DraftExample.Both(zh, en) };
        var draft = Drafter.Draft(DraftExample.Source(claim), seed: 1, count: 900).SingleOrDefault(one => one.Kind == DraftKind.Number && one.Claims[0] == "counted");

        Assert.Equal(value, (double?)draft?.Question.Payload["value"]);
    }

    [Theory]
    [InlineData("ABC1 is higher in bone cancer than in normal tissue.", "骨肉瘤的 ABC1 表达高于正常组织。", "Higher|Lower|Neither higher nor lower", "“ABC1 is ____ in bone cancer than in normal tissue.”")]
    [InlineData("ABC1 can weaken the adhesion of the cells.", "ABC1 可削弱细胞的黏附。", "Strengthen|Weaken|Leave unchanged", "“ABC1 can ____ the adhesion of the cells.”")]
    public void A_direction_that_only_the_sentence_says_whole_is_asked_in_the_sentence(string en, string zh, string options, string gapped)
    {
        var claim = DraftExample.Claim("turned", "6", "abc1", "promotes", "adhesion", "bone-cancer", EvidenceKind.InVitro) with { Statement = DraftExample.Both(zh, en) };
        var draft = Drafter.Draft(DraftExample.Source(claim), seed: 1, count: 900).Single(one => one.Kind == DraftKind.Direction && one.Claims[0] == "turned");

        Assert.Equal(options, string.Join('|', draft.Question.Payload["options"]!.AsArray().Select(option => (string?)option!["text"]!["en"])));
        Assert.Contains(gapped, (string?)draft.Question.Payload["stem"]!["en"], StringComparison.Ordinal);
    }
}
