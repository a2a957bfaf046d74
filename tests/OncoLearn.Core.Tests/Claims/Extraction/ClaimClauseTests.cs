using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.Core.Tests.Claims.Extraction;

/// <summary>Who acts on what, where a sentence turns its order around or says more than one thing.</summary>
public sealed class ClaimClauseTests
{
    [Theory]
    [InlineData("Proliferation was inhibited by NUPR1 knockdown.", "nupr1 up proliferation")]
    [InlineData("Proliferation was inhibited by silencing of NUPR1.", "nupr1 up proliferation")]
    [InlineData("增殖被NUPR1沉默抑制。", "nupr1 up proliferation")]
    [InlineData("Proliferation was inhibited directly by NUPR1.", "nupr1 down proliferation")]
    [InlineData("Proliferation was inhibited in breast cancer cells by NUPR1.", "nupr1 down proliferation")]
    [InlineData("Apoptosis was caused by NUPR1.", "nupr1 up apoptosis")]
    [InlineData("Proliferation decreased after NUPR1 knockdown.", "nupr1 up proliferation")]
    [InlineData("Apoptosis was significantly increased in breast cancer cells upon silencing of NUPR1.", "nupr1 down apoptosis")]
    [InlineData("Proliferation increased after NUPR1 overexpression.", "nupr1 up proliferation")]
    public void Who_acts_may_come_last(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("NUPR1 inhibits cisplatin-induced apoptosis.", "nupr1 down apoptosis")]
    [InlineData("NUPR1 inhibits p53-mediated apoptosis.", "nupr1 down apoptosis")]
    [InlineData("NUPR1 promotes Nanog-driven proliferation.", "nupr1 up proliferation")]
    public void A_participle_behind_a_hyphen_says_which(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("NUPR1促进增殖，Nanog和Slug抑制凋亡。", "nanog down apoptosis; nupr1 up proliferation; slug down apoptosis")]
    [InlineData("NUPR1促进增殖；Nanog和Slug抑制凋亡。", "nanog down apoptosis; nupr1 up proliferation; slug down apoptosis")]
    [InlineData("NUPR1 promotes proliferation; Nanog and Slug inhibit apoptosis.", "nanog down apoptosis; nupr1 up proliferation; slug down apoptosis")]
    [InlineData("NUPR1促进增殖，迁移和侵袭并抑制凋亡。", "nupr1 down apoptosis; nupr1 up invasion; nupr1 up migration; nupr1 up proliferation")]
    [InlineData("增殖，迁移和侵袭被NUPR1抑制。", "nupr1 down invasion; nupr1 down migration; nupr1 down proliferation")]
    public void A_new_clause_is_no_list(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Fact]
    public void What_the_clause_before_acted_on_does_not_act_for_another() =>
        Assert.Equal("nanog up mir-21; tp53 down apoptosis", Extracting.Found("Nanog激活miR-21，p53抑制凋亡。"));

    [Theory]
    [InlineData("NUPR1上调p53表达，从而促进凋亡。", "nupr1 up apoptosis; nupr1 up tp53; tp53 up apoptosis")]
    [InlineData("NUPR1抑制p53表达，从而促进凋亡。", "nupr1 down tp53; nupr1 up apoptosis; tp53 down apoptosis")]
    [InlineData("NUPR1与p53结合，从而促进凋亡。", "nupr1 none tp53; nupr1 up apoptosis")]
    [InlineData("NUPR1上调p53表达，并促进凋亡。", "nupr1 up apoptosis; nupr1 up tp53")]
    public void What_was_acted_on_acts_in_its_turn(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("Nanog promotes invasion.", "There is a correlation between NUPR1 and tumour size.", "nanog up invasion; nupr1 none tumour-size")]
    [InlineData("Nanog promotes invasion.", "There was a positive correlation between the expression of NUPR1 and tumour size.", "nanog up invasion; nupr1 up tumour-size")]
    public void A_correlation_between_two_is_of_these_two(string first, string second, string found) => Assert.Equal(found, Extracting.Found(first, second));

    [Theory]
    [InlineData("This pathway promotes proliferation.")]
    [InlineData("These signaling pathways promote proliferation.")]
    [InlineData("RNA signaling promotes proliferation.")]
    public void A_word_before_pathway_is_not_always_its_name(string sentence) => Assert.Equal("", Extracting.Found(sentence));

    [Theory]
    [InlineData("NUPR1促进增殖(Fig 1)。")]
    [InlineData("在乳腺癌(MCF-7)中")]
    [InlineData("抑制肺癌细胞增殖(A549)")]
    public void A_bracket_with_a_figure_or_cell_line_defines_nothing(string text) => Assert.Empty(AbbreviationLearner.Learn(text));

    [Fact]
    public void Two_relations_of_the_same_two_are_two_claims() =>
        Assert.Equal(["binds", "regulates"], Extracting.In("NUPR1 binds p53 and regulates p53.").Select(claim => claim.Relation).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("NUPR1 promotes proliferation¹,² and invasion.")]
    [InlineData("NUPR1 promotes proliferation[1]-[3] and invasion.")]
    public void Citation_marks_are_not_read(string sentence) => Assert.Equal("nupr1 up invasion; nupr1 up proliferation", Extracting.Found(sentence));

    [Fact]
    public void Lists_too_long_to_be_meant_claim_nothing()
    {
        var many = Enumerable.Range(1, 13).Select(number => $"GENE{number}").ToList();

        Assert.Empty(Extracting.In($"{string.Join('、', many)}促进增殖。"));
        Assert.Equal(12, Extracting.In($"{string.Join('、', many.Skip(1))}促进增殖。").Count);
    }

    [Fact]
    public void A_hedge_of_a_loss_is_kept() => Assert.Equal("可能", Assert.Single(Extracting.In("p53可能在肺癌中缺失。")).Hedge);

    [Fact]
    public void More_names_of_a_known_entity_are_its_names()
    {
        var more = new Entity("nupr1", EntityKind.Gene, "COM1", new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["en"] = ["COM1"] });
        var lexicon = Extracting.Lexicon.With([more]);
        ExtractedClaim Claim(string sentence) => Assert.Single(ClaimExtractor.Extract(Extracting.Review("", sentence), lexicon));

        Assert.Equal("NUPR1", Claim("COM1促进增殖。").Subject.Name);
        Assert.Equal("NUPR1", Claim("NUPR1促进增殖。").Subject.Name);
    }
}
