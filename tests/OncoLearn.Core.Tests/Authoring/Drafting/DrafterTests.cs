using System.Text.Json;
using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Authoring.Drafting;

public sealed class DrafterTests
{
    /// <summary>One draft of each kind that the small course carries, word for word in both languages.</summary>
    [Fact]
    public void Each_kind_reads_so()
    {
        var first = Drafter.Draft(DraftExample.Source([.. DraftExample.Pathway]), seed: 1, count: 900).GroupBy(draft => draft.Kind).OrderBy(kind => kind.Key)
            .Select(kind => kind.OrderBy(draft => draft.Claims[0], StringComparer.Ordinal).ThenBy(draft => draft.Key, StringComparer.Ordinal).First());

        GoldenFile.Equal("kinds.json", JsonSerializer.Serialize(first.Select(draft => new { draft.Key, Parts = draft.Question.Claims, draft.Question.Payload })));
    }

    [Fact]
    public void What_only_may_hold_is_asked_with_its_reservation()
    {
        var draft = All().First(draft => draft.Kind == DraftKind.Subject && draft.Claims[0] == "maybe");

        Assert.Equal("According to section 2 of the review, in colon cancer, which molecule may inhibit apoptosis?", (string?)draft.Question.Payload["stem"]!["en"]);
        Assert.Equal("据综述第 2 节，在结肠癌中，哪种分子可能抑制凋亡？", (string?)draft.Question.Payload["stem"]!["zh-Hans"]);
        Assert.DoesNotContain(All(), draft => draft.Claims[0] == "maybe" && draft.Kind is DraftKind.Direction or DraftKind.Evidence);
    }

    [Fact]
    public void The_same_draft_drawn_again_has_the_same_key_and_no_other_has_it()
    {
        static string Content(ClaimDraft draft) => string.Join('|', (draft.Question.Payload["options"]?.AsArray() ?? []).Select(option => (string?)option!["text"]!["en"]).Order(StringComparer.Ordinal).Prepend((string?)draft.Question.Payload["stem"]!["en"]).Prepend($"{draft.Kind} {string.Join(' ', draft.Claims)}"));
        static List<ClaimDraft> Drawn(params int[] seeds) => [.. seeds.SelectMany(seed => Drafter.Draft(DraftExample.Source(), seed, count: 500)).DistinctBy(draft => draft.Key, StringComparer.Ordinal)];
        var (once, again) = (Drawn(1, 3, 5), Drawn(2, 4, 6));

        Assert.Distinct(All().Select(draft => draft.Key));
        var both = once.Join(again, draft => draft.Key, draft => draft.Key, (one, other) => (one, other), StringComparer.Ordinal).ToList();
        Assert.True(both.Count > 20, $"{both.Count}");
        Assert.Contains(both, pair => pair.one.Question.Payload.ToJsonString() != pair.other.Question.Payload.ToJsonString());
        Assert.All(both, pair => Assert.Equal(Content(pair.one), Content(pair.other)));
    }

    [Fact]
    public void The_sides_of_a_conflict_are_no_facts() =>
        Assert.DoesNotContain(All(), draft => draft.Kind != DraftKind.Conflict && draft.Claims.Any(key => key.StartsWith("skin-adhesion", StringComparison.Ordinal)));

    /// <summary>The two that follow differ from this course in one claim, which makes a distractor right.</summary>
    [Fact]
    public void A_molecule_of_another_tumour_may_be_a_distractor() => Assert.Contains("GHI3", DistractorTests.Options(DraftExample.Source(), "lung-def2"));

    [Theory]
    [InlineData("lung-cancer", Certainty.Suggested)]
    [InlineData("lung-cancer", Certainty.Disputed)]
    [InlineData("lung-cancer", Certainty.Unknown)]
    public void What_any_claim_links_in_the_asked_tumour_is_no_distractor(string tumour, Certainty certainty) =>
        Assert.DoesNotContain("GHI3", DistractorTests.Options(DraftExample.Source(DraftExample.Claim("more", "1", "abc1", "promotes", "ghi3", tumour, EvidenceKind.Review) with { Certainty = certainty }), "lung-def2"));

    [Fact]
    public void What_is_said_without_a_tumour_holds_in_each() =>
        Assert.DoesNotContain("GHI3", DistractorTests.Options(DraftExample.Source(DraftExample.Claim("more", "1", "abc1", "upregulates", "ghi3", "lung-cancer", EvidenceKind.Review) with { Cancer = null }), "lung-def2"));

    [Fact]
    public void What_the_same_sentence_names_in_the_asked_tumour_is_no_distractor()
    {
        var more = DraftExample.Claim("more", "1", "def2", "promotes", "growth", "lung-cancer", EvidenceKind.Review);
        var told = new LocalizedText([new("zh-Hans", "在肺癌中，DEF2 促进生长，ABC1 与 GHI3 起作用。"), new("en", "In lung cancer, DEF2 promotes cell growth by way of ABC1 and GHI3.")]);

        Assert.Contains("GHI3", DistractorTests.Options(DraftExample.Source(more), "lung-def2"));
        Assert.DoesNotContain("GHI3", DistractorTests.Options(DraftExample.Source(more with { Statement = told }), "lung-def2"));
    }

    [Fact]
    public void A_course_without_claims_gives_none() =>
        Assert.Empty(Drafter.Draft(new DraftSource(DraftExample.Source().Course with { Claims = [], Conflicts = [] }, [], DraftExample.Entities, DraftExample.Relations), seed: 1, count: 10));

    static IReadOnlyList<ClaimDraft> All() => Drafter.Draft(DraftExample.Source(), seed: 1, count: 500);
}
