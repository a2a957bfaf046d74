namespace OncoLearn.Core.Tests.Claims.Extraction;

/// <summary>Parts and forms of genes, what two of them make together, and what is said with a noun.</summary>
public sealed class ClaimPartTests
{
    [Theory]
    [InlineData("Nanog含有N端和同源盒区。", "nanog none nanog-homeobox; nanog none nanog-n-terminal")]
    [InlineData("Nanog分为N端，同源盒区。", "nanog none nanog-homeobox; nanog none nanog-n-terminal")]
    public void Parts_are_those_of_the_gene_before(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Fact]
    public void A_part_may_be_named_alone_in_the_next_sentence() =>
        Assert.Equal("nanog up proliferation; nanog-homeobox up invasion; nanog-n-terminal up migration", Extracting.Found("Nanog促进增殖。", "N端促进迁移；同源盒区促进侵袭。"));

    [Theory]
    [InlineData("NUPR1促进增殖。", "N端促进迁移。")]
    [InlineData("本文作一综述。", "N端促进迁移。")]
    public void A_part_that_the_lexicon_has_not_is_none(string first, string second) => Assert.DoesNotContain("nanog", Extracting.Found(first, second), StringComparison.Ordinal);

    [Theory]
    [InlineData("人Nanog基因（Nanog1基因）促进增殖。", "nanog1 up proliferation")]
    [InlineData("Nanog（Nanog1）促进增殖。", "nanog1 up proliferation")]
    [InlineData("p53（Nanog1）促进增殖。", "tp53 up proliferation")]
    [InlineData("Nanog（见下文）促进增殖。", "nanog up proliferation")]
    public void A_bracket_may_name_the_form_of_the_gene(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("肺癌细胞和乳腺癌组织中Nanog启动子甲基化程度明显降低。", "nanog-promoter-methylation down breast-cancer; nanog-promoter-methylation down lung-cancer")]
    public void Methylation_has_a_level_and_places(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Fact]
    public void A_feedback_is_of_who_acts_and_what_is_acted_on() =>
        Assert.Equal("snail none nanog; snail none nanog-snail-feedback", Extracting.Found("Snail也可调控Nanog表达，表明两者存在正反馈调控作用。"));

    [Fact]
    public void A_complex_may_be_what_is_promoted() => Assert.Contains("akt up nanog-slug-complex", Extracting.Found("AKT促进Nanog与Slug结合。"), StringComparison.Ordinal);

    [Fact]
    public void A_pattern_of_two_markers_is_one() => Assert.Equal("nupr1-high-p53-low up lymph-node-metastasis", Extracting.Found("高p8和低p53的表达模式在淋巴结转移中更常见。"));

    [Theory]
    [InlineData("NUPR1具有肿瘤抑制作用。", "nupr1 down malignancy")]
    [InlineData("NUPR1具有抗凋亡功能。", "nupr1 down apoptosis")]
    [InlineData("NUPR1发挥促增殖作用。", "nupr1 up proliferation")]
    [InlineData("NUPR1不具有抗凋亡功能。", "nupr1 none apoptosis")]
    [InlineData("Nanog转染的H1299细胞能够侵袭。", "nanog up invasion")]
    [InlineData("NUPR1表达通过p38诱导。", "p38 up nupr1")]
    [InlineData("Nanog参与干性维持。", "nanog up stemness")]
    [InlineData("Nanog保持未分化特性。", "nanog up undifferentiated-state")]
    public void An_effect_may_be_a_noun(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("肺癌中NUPR1过表达率低于乳腺癌。", "nupr1 down breast-cancer")]
    [InlineData("Nanog表达水平可作为乳腺癌的独立预后评估指标。", "nanog none prognosis")]
    [InlineData("Nanog高表达是乳腺癌预后不良的独立预测指标。", "nanog down poor-prognosis")]
    [InlineData("NUPR1与口腔癌细胞自噬小体的形成和成熟无关。", "nupr1 none autophagosome-formation; nupr1 none autophagosome-maturation")]
    [InlineData("AKT磷酸化Nanog，促进增殖。", "akt none nanog; akt up proliferation")]
    public void What_is_measured_is_what_is_meant(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));
}
