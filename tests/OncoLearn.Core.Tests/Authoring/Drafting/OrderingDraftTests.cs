using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Tests.Authoring.Drafting;

public sealed class OrderingDraftTests
{
    [Fact]
    public void A_chain_of_three_claims_is_put_into_its_order()
    {
        var draft = Assert.Single(Orderings([.. DraftExample.Pathway]));

        Assert.Equal(["step-1", "step-2", "step-3"], draft.Claims);
        Assert.Equal("According to section 5 of the review, in osteosarcoma, each of these acts on the next. In which order do they stand? Begin furthest upstream.", (string?)draft.Question.Payload["stem"]!["en"]);
        Assert.Equal("据综述第 5 节，在骨肉瘤中，下列各项依次影响下一项。请从最上游的排起。", (string?)draft.Question.Payload["stem"]!["zh-Hans"]);
        Assert.Equal(["STU7", "VWX8", "YZA9", "Adhesion"], draft.Question.Payload["items"]!.AsArray().Select(item => (string?)item!["text"]!["en"]));
    }

    [Fact]
    public void Two_claims_are_no_chain() => Assert.Empty(Orderings(DraftExample.Pathway[0], DraftExample.Pathway[1]));

    public static TheoryData<string, Claim> Breaks => new()
    {
        { "only suggested", DraftExample.Pathway[1] with { Certainty = Certainty.Suggested } },
        { "disputed", DraftExample.Pathway[1] with { Certainty = Certainty.Disputed } },
        { "of another tumour", DraftExample.Pathway[1] with { Cancer = "lung-cancer" } },
        { "without a direction", DraftExample.Pathway[1] with { Relation = "binds" } },
    };

    [Theory, MemberData(nameof(Breaks))]
    public void A_link_that_is_not_plainly_reported_there_breaks_it(string why, Claim middle) =>
        Assert.True(Orderings(DraftExample.Pathway[0], middle, DraftExample.Pathway[2]).Count == 0, why);

    /// <summary>With a way back the order is nobody's.</summary>
    [Fact]
    public void A_circle_has_no_order() =>
        Assert.Empty(Orderings([.. DraftExample.Pathway, DraftExample.Claim("back", "5", "yza9", "upregulates", "stu7", "bone-cancer", EvidenceKind.Review) with { Certainty = Certainty.Suggested }]));

    static List<ClaimDraft> Orderings(params Claim[] more) => [.. Drafter.Draft(DraftExample.Source(more), seed: 1, count: 900).Where(draft => draft.Kind == DraftKind.Ordering)];
}
