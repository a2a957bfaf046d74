namespace OncoLearn.Core.Tests.Claims.Extraction;

/// <summary>What a sentence must not be made to say: the reverse of a loss, somebody else's finding, or a fact out of a question.</summary>
public sealed class ClaimCareTests
{
    [Theory]
    [InlineData("TP53 loss promotes proliferation.", "tp53 down proliferation")]
    [InlineData("Loss of TP53 promotes proliferation.", "tp53 down proliferation")]
    [InlineData("TP53 deficiency promotes proliferation.", "tp53 down proliferation")]
    [InlineData("TP53-deficient cells showed increased proliferation.", "tp53 down proliferation")]
    [InlineData("TP53-null cells promote invasion.", "tp53 down invasion")]
    [InlineData("TP53-/- cells promote invasion.", "tp53 down invasion")]
    [InlineData("Proliferation was increased in TP53-null cells.", "tp53 down proliferation")]
    [InlineData("Knockout of TP53 inhibits apoptosis.", "tp53 up apoptosis")]
    [InlineData("Lack of TP53 inhibits apoptosis.", "tp53 up apoptosis")]
    [InlineData("TP53缺失促进增殖。", "tp53 down proliferation")]
    [InlineData("TP53失活促进增殖。", "tp53 down proliferation")]
    [InlineData("TP53缺失的细胞增殖能力增强。", "tp53 down proliferation")]
    [InlineData("TP53缺陷细胞凋亡减少。", "tp53 up apoptosis")]
    [InlineData("低表达NUPR1的乳腺癌细胞增殖能力减弱。", "nupr1 up proliferation")]
    [InlineData("高表达NUPR1的乳腺癌细胞增殖能力增强。", "nupr1 up proliferation")]
    public void A_loss_turns_the_direction_round(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("Trifluoperazine inhibits migration.")]
    [InlineData("Trifluoperazine treatment significantly inhibits migration.")]
    [InlineData("Treatment with trifluoperazine inhibits migration.")]
    [InlineData("Trifluoperazine was shown to inhibit migration.")]
    [InlineData("Trifluoperazine in lung cancer cells inhibited migration.")]
    [InlineData("Trifluoperazine, an antipsychotic, inhibits migration.")]
    [InlineData("Trifluoperazine抑制迁移。")]
    [InlineData("Trifluoperazine可显著抑制迁移。")]
    [InlineData("三氟拉嗪抑制迁移。")]
    [InlineData("姜黄素可抑制迁移。")]
    public void A_stranger_s_finding_is_not_given_to_who_was_named_before(string sentence) =>
        Assert.Equal("metformin down proliferation", Extracting.Found("Metformin inhibits proliferation.", sentence, "It induces apoptosis."));

    [Theory]
    [InlineData("NUPR1 promotes invasion, and trifluoperazine inhibits migration.", "nupr1 up invasion")]
    [InlineData("NUPR1 promotes invasion and significantly inhibits apoptosis.", "nupr1 down apoptosis; nupr1 up invasion")]
    [InlineData("NUPR1 promotes invasion, which in turn inhibits apoptosis.", "nupr1 down apoptosis; nupr1 up invasion")]
    [InlineData("NUPR1 is a small protein. However, the protein inhibits apoptosis.", "nupr1 down apoptosis")]
    public void Within_a_sentence_who_acts_goes_on_until_another_does(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("It inhibits apoptosis.")]
    [InlineData("This protein potently inhibits apoptosis.")]
    [InlineData("However, it has been shown to inhibit apoptosis.")]
    [InlineData("其显著抑制凋亡。")]
    [InlineData("该蛋白可抑制凋亡。")]
    public void A_word_that_stands_for_who_was_named_is_no_stranger(string sentence) =>
        Assert.Equal("nupr1 down apoptosis; nupr1 up invasion", Extracting.Found("NUPR1 promotes invasion.", sentence));

    [Theory]
    [InlineData("Whether NUPR1 promotes proliferation is not known.")]
    [InlineData("Whether NUPR1 promotes proliferation remains unclear.")]
    [InlineData("It is unknown whether NUPR1 promotes proliferation.")]
    [InlineData("It remains to be determined whether NUPR1 promotes proliferation.")]
    [InlineData("NUPR1是否促进增殖尚不清楚。")]
    [InlineData("NUPR1能否促进增殖有待研究。")]
    [InlineData("NUPR1促进增殖的作用仍不明确。")]
    [InlineData("目前尚不清楚NUPR1是否促进增殖。")]
    public void A_question_is_no_fact(string sentence)
    {
        var claim = Assert.Single(Extracting.In(sentence));

        Assert.Equal("effect-not-established-on", claim.Relation);
        Assert.NotNull(claim.Hedge);
    }

    [Theory]
    [InlineData("NUPR1 promotes invasion, but whether it promotes metastasis is unclear.")]
    [InlineData("NUPR1促进侵袭，但是否促进转移尚不清楚。")]
    [InlineData("NUPR1促进侵袭，是否促进转移有待研究。")]
    public void The_fact_beside_a_question_stays_one(string sentence) =>
        Assert.Equal(["promotes invasion", "effect-not-established-on metastasis"], Extracting.In(sentence).Select(claim => $"{claim.Relation} {claim.Object.Key}"));

    [Theory]
    [InlineData("Whether NUPR1 binds p53 is unknown.")]
    [InlineData("NUPR1与p53是否结合尚不清楚。")]
    public void A_question_that_the_vocabulary_has_no_word_for_claims_nothing(string sentence) => Assert.Empty(Extracting.In(sentence));

    [Theory]
    [InlineData("NUPR1促进侵袭的机制尚不清楚。")]
    [InlineData("How NUPR1 promotes invasion is not understood.")]
    public void Where_only_the_mechanism_is_unknown_the_effect_is_a_doubted_fact(string sentence)
    {
        var claim = Assert.Single(Extracting.In(sentence));

        Assert.Equal(("promotes", true), (claim.Relation, claim.Hedge is not null));
    }
}
