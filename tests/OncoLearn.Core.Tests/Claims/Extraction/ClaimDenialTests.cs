namespace OncoLearn.Core.Tests.Claims.Extraction;

/// <summary>What is denied, and what only looks like it.</summary>
public sealed class ClaimDenialTests
{
    [Theory]
    [InlineData("Nanog沉默无法抑制增殖。", "nanog none proliferation")]
    [InlineData("Proliferation was not inhibited by NUPR1.", "nupr1 none proliferation")]
    [InlineData("增殖不受NUPR1影响。", "nupr1 none proliferation")]
    [InlineData("增殖未被NUPR1显著抑制。", "nupr1 none proliferation")]
    [InlineData("NUPR1未显著促进增殖。", "nupr1 none proliferation")]
    [InlineData("NUPR1不对增殖产生影响。", "nupr1 none proliferation")]
    [InlineData("NUPR1未增强对二甲双胍的敏感性。", "nupr1 none metformin")]
    [InlineData("NUPR1 did not enhance sensitivity to metformin.", "nupr1 none metformin")]
    [InlineData("NUPR1在自噬中不发挥重要作用。", "nupr1 none autophagy")]
    [InlineData("乳腺癌中NUPR1表达未增加。", "nupr1 none breast-cancer")]
    [InlineData("Nanog表达未随着细胞凋亡逐渐降低。", "nanog none apoptosis")]
    [InlineData("NUPR1高表达的乳腺癌患者的总生存期未缩短。", "nupr1 none overall-survival")]
    public void Every_rule_hears_a_denial(string sentence, string found)
    {
        Assert.Equal(found, Extracting.Found(sentence));
        Assert.True(Assert.Single(Extracting.In(sentence)).Negated);
    }

    [Theory]
    [InlineData("Nanog cannot bind Slug.")]
    [InlineData("NUPR1不与p53结合。")]
    [InlineData("肿瘤干细胞并不起源于肿瘤细胞。")]
    [InlineData("NUPR1不是乳腺癌的治疗靶点。")]
    [InlineData("NUPR1 is not a therapeutic target in breast cancer.")]
    [InlineData("p53在肺癌中未缺失。")]
    public void What_the_vocabulary_cannot_deny_is_left_out(string sentence) => Assert.Equal("", Extracting.Found(sentence));

    [Fact]
    public void A_way_that_is_denied_is_no_denial_of_the_effect() => Assert.Equal("nupr1 up proliferation", Extracting.Found("NUPR1不通过p38促进增殖。"));

    [Theory]
    [InlineData("NUPR1 not only promotes proliferation.", "nupr1 up proliferation")]
    [InlineData("Nanog不但促进增殖。", "nanog up proliferation")]
    [InlineData("Nanog不只促进增殖。", "nanog up proliferation")]
    [InlineData("无血清培养条件下Nanog促进增殖。", "nanog up proliferation")]
    public void A_word_that_looks_like_a_denial_is_none(string sentence, string found)
    {
        Assert.Equal(found, Extracting.Found(sentence));
        Assert.False(Extracting.In(sentence)[0].Negated);
    }

    [Fact]
    public void Instability_denies_nothing() => Assert.Contains("nanog up proliferation", Extracting.Found("Nanog促进基因组不稳定性和增殖。"), StringComparison.Ordinal);
}
