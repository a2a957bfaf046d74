using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Tests.Reviews.Editing;

namespace OncoLearn.Core.Tests.Claims.Candidates;

public sealed class ClaimMatchTests
{
    const string Rises = "QRX7 promotes the proliferation of lung cancer cells in culture and in mice [3].";
    const string Silenced = "After QRX7 was silenced, cultured gastric cancer cells migrated more slowly than before [4].";

    static readonly ParsedReview Old = SampleReview.Of(SampleReview.Section("1", "Growth", 1, Rises), SampleReview.Section("2", "Migration", 1, Silenced));

    [Fact]
    public void A_claim_follows_its_sentence_with_the_references_that_it_has_now()
    {
        var moved = Rises.Replace("[3]", "[7]", StringComparison.Ordinal);
        var found = Claim("new", 1, 0, moved, "proliferation", 7);

        var match = Match(SampleReview.Of(Old.Sections[1], SampleReview.Section("2", "Growth", 1, moved)), [found], Claim("old", 0, 0, Rises, "proliferation", 3));

        var claim = Assert.Single(match.Claims);
        Assert.Equal((MatchKind.Same, 1, moved), (claim.Kind, claim.Now!.Section, claim.Now.Sentence));
        Assert.Same(found, claim.Found);
        Assert.Equal([7], claim.Now.Fields.Refs);
        Assert.Empty(match.New);
    }

    [Fact]
    public void Of_a_changed_sentence_the_rules_may_make_the_same_or_nothing()
    {
        var changed = Rises.Replace("in mice", "in rats", StringComparison.Ordinal);
        var current = SampleReview.Of(SampleReview.Section("1", "Growth", 1, changed), Old.Sections[1]);
        var found = Claim("new", 0, 0, changed, "migration", 3);

        var match = Match(current, [found], Claim("old", 0, 0, Rises, "proliferation", 3));

        var claim = Assert.Single(match.Claims);
        Assert.Equal((MatchKind.Changed, changed), (claim.Kind, claim.Now!.Sentence));
        Assert.Null(claim.Found);
        Assert.Same(found, Assert.Single(match.New));
    }

    [Fact]
    public void Two_claims_of_one_sentence_are_told_apart_by_what_they_name()
    {
        ClaimCandidate[] found = [Claim("n2", 0, 0, Rises, "migration", 3), Claim("n1", 0, 0, Rises, "proliferation", 3)];

        var match = Match(Old, found, Claim("o1", 0, 0, Rises, "proliferation", 3), Claim("o2", 0, 0, Rises, "migration", 3), Claim("o3", 0, 0, Rises, "migration", 3));

        Assert.Equal(["n1", "n2", null], match.Claims.Select(claim => claim.Found?.Mark));
    }

    [Fact]
    public void A_claim_that_rests_on_a_whole_paragraph_follows_the_paragraph()
    {
        var old = SampleReview.Of(SampleReview.Section("1", "Growth", 1, $"{Rises} {Silenced}"));
        MatchedClaim Of(string text)
        {
            var current = SampleReview.Of(SampleReview.Section("1", "Aims", 1, "Here we look at many things that were never looked at."), SampleReview.Section("2", "Growth", 1, text));
            return ClaimMatch.Of([Claim("hand", 0, 0, $"{Rises} {Silenced}", "growth", 3)], [], SectionMatch.Of(SectionPlan.Of(old, []).Sections, SectionPlan.Of(current, []).Sections)).Claims[0];
        }

        var same = Of($"{Rises} {Silenced}");
        Assert.Equal((MatchKind.Same, 1, $"{Rises} {Silenced}"), (same.Kind, same.Now!.Section, same.Now.Sentence));
        Assert.Equal(MatchKind.Changed, Of($"{Rises} Nothing else was seen in any of the many cells. {Silenced}").Kind);
        Assert.Equal(MatchKind.Lost, Of("Nothing of this was ever seen in any fish at all.").Kind);
    }

    [Fact]
    public void Of_a_sentence_that_stood_twice_each_claim_follows_its_own()
    {
        var old = SampleReview.Of(SampleReview.Section("1", "Growth", 1, Rises, Silenced, Rises));
        var current = SampleReview.Of(SampleReview.Section("1", "Growth", 1, Rises, Silenced));

        var match = ClaimMatch.Of([Claim("a", 0, 0, Rises, "growth", 3), Claim("b", 0, 2, Rises, "growth", 3)], [], SectionMatch.Of(SectionPlan.Of(old, []).Sections, SectionPlan.Of(current, []).Sections));

        Assert.Equal([MatchKind.Same, MatchKind.Lost], match.Claims.Select(claim => claim.Kind));
    }

    [Fact]
    public void Where_its_sentence_is_gone_so_is_the_claim()
    {
        var match = Match(SampleReview.Of(Old.Sections[1]), [], Claim("old", 0, 0, Rises, "proliferation", 3));

        Assert.Equal((MatchKind.Lost, null), (match.Claims[0].Kind, match.Claims[0].Now));
    }

    static ClaimMatch Match(ParsedReview current, IReadOnlyList<ClaimCandidate> found, params ClaimCandidate[] old) =>
        ClaimMatch.Of(old, found, SectionMatch.Of(SectionPlan.Of(Old, []).Sections, SectionPlan.Of(current, []).Sections));

    static ClaimCandidate Claim(string mark, int section, int paragraph, string sentence, string what, int reference) => new(
        mark,
        section,
        paragraph,
        sentence,
        new ClaimFields
        {
            Subject = new ClaimTerm("qrx7", "QRX7", EntityKind.Gene),
            Relation = "promotes",
            Object = new ClaimTerm(what, what, EntityKind.Process),
            Facet = Facet.Function,
            Category = Category.Mechanism,
            Evidence = EvidenceKind.InVitro,
            Certainty = Certainty.Reported,
            Refs = [reference],
            Statement = sentence,
        },
        Hedge: null,
        0.9,
        "relation");
}
