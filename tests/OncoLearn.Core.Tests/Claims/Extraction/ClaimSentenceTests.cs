namespace OncoLearn.Core.Tests.Claims.Extraction;

/// <summary>One phenomenon each, in both languages.</summary>
public sealed class ClaimSentenceTests
{
    [Theory]
    [InlineData("NUPR1促进肺癌细胞增殖。", "nupr1 up proliferation")]
    [InlineData("NUPR1 promotes the proliferation of lung cancer cells.", "nupr1 up proliferation")]
    [InlineData("Nanog抑制FOXJ1表达。", "nanog down foxj1")]
    [InlineData("Nanog represses FOXJ1 expression.", "nanog down foxj1")]
    [InlineData("NUPR1调控自噬。", "nupr1 none autophagy")]
    [InlineData("NUPR1 regulates autophagy.", "nupr1 none autophagy")]
    [InlineData("NUPR1与p53结合。", "nupr1 none tp53")]
    [InlineData("NUPR1 binds p53.", "nupr1 none tp53")]
    public void A_verb_has_a_direction(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("Nanog上调Slug和Snail表达。")]
    [InlineData("Nanog上调Slug、Snail的表达。")]
    [InlineData("Nanog upregulates Slug and Snail.")]
    public void Coordinated_objects_give_a_claim_each(string sentence) => Assert.Equal("nanog up slug; nanog up snail", Extracting.Found(sentence));

    [Theory]
    [InlineData("NUPR1抑制自噬小体的形成和成熟。", "nupr1 down autophagosome-formation; nupr1 down autophagosome-maturation")]
    [InlineData("p38和AKT激活NUPR1。", "akt up nupr1; p38 up nupr1")]
    [InlineData("p38 and AKT activate NUPR1.", "akt up nupr1; p38 up nupr1")]
    public void Coordination_shares_what_is_said_once(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("p53被NUPR1抑制。", "nupr1 down tp53")]
    [InlineData("NUPR1由p38调控。", "p38 none nupr1")]
    [InlineData("NUPR1受AKT调节。", "akt none nupr1")]
    [InlineData("p53 is inhibited by NUPR1.", "nupr1 down tp53")]
    [InlineData("p53 is inhibited by NUPR1 knockdown.", "nupr1 up tp53")]
    [InlineData("p53 is not inhibited by NUPR1.", "nupr1 none tp53")]
    public void The_passive_turns_the_order(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("沉默NUPR1抑制肺癌细胞增殖。", "nupr1 up proliferation")]
    [InlineData("NUPR1敲低后，H1299细胞的增殖活性受到显著抑制。", "nupr1 up proliferation")]
    [InlineData("通过抑制NUPR1的表达可以延缓肿瘤生长。", "nupr1 up tumour-growth")]
    [InlineData("NUPR1沉默使细胞凋亡明显增强。", "nupr1 down apoptosis")]
    [InlineData("NUPR1 knockdown inhibited proliferation.", "nupr1 up proliferation")]
    [InlineData("Knockdown of NUPR1 increased apoptosis.", "nupr1 down apoptosis")]
    [InlineData("NUPR1 silencing decreased AKT expression.", "nupr1 up akt")]
    public void Taking_the_subject_away_inverts_the_direction(string sentence, string found)
    {
        Assert.Equal(found, Extracting.Found(sentence));
        Assert.StartsWith("loss-", Extracting.In(sentence)[0].Relation, StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_the_subject_does_not_invert() => Assert.Equal("nanog up proliferation", Extracting.Found("Nanog过表达促进乳腺癌细胞增殖。"));

    [Theory]
    [InlineData("NUPR1未能促进肺癌细胞增殖。", "nupr1 none proliferation")]
    [InlineData("NUPR1不能诱导EMT。", "nupr1 none emt")]
    [InlineData("NUPR1 did not promote proliferation.", "nupr1 none proliferation")]
    [InlineData("NUPR1表达水平与肿瘤大小无显著相关性。", "nupr1 none tumour-size")]
    [InlineData("NUPR1与淋巴结转移没有明显相关性。", "nupr1 none lymph-node-metastasis")]
    [InlineData("NUPR1 expression was not correlated with tumour size.", "nupr1 none tumour-size")]
    [InlineData("乳腺癌组织中未见NUPR1过表达。", "nupr1 none breast-cancer")]
    public void A_denied_effect_is_none(string sentence, string found)
    {
        Assert.Equal(found, Extracting.Found(sentence));
        Assert.True(Extracting.In(sentence)[0].Negated);
    }

    [Theory]
    [InlineData("NUPR1表达与病理分级呈正相关。", "nupr1 up pathological-grade")]
    [InlineData("NUPR1表达与细胞凋亡呈负相关。", "nupr1 down apoptosis")]
    [InlineData("NUPR1 expression is positively correlated with tumour size.", "nupr1 up tumour-size")]
    [InlineData("NUPR1 expression is inversely correlated with apoptosis.", "nupr1 down apoptosis")]
    [InlineData("NUPR1高表达与乳腺癌患者预后不良相关。", "nupr1 up poor-prognosis")]
    [InlineData("NUPR1高表达的乳腺癌患者的总生存期更短。", "nupr1 down overall-survival")]
    public void Correlations_have_the_sign_that_is_stated(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("在乳腺癌组织中NUPR1高表达。", "nupr1 up breast-cancer")]
    [InlineData("与正常组织相比，乳腺癌组织中NUPR1表达显著增加。", "nupr1 up breast-cancer")]
    [InlineData("乳腺癌中p62表达降低。", "p62 down breast-cancer")]
    [InlineData("NUPR1 is overexpressed in breast cancer.", "nupr1 up breast-cancer")]
    [InlineData("NUPR1 is highly expressed in breast cancer tissues.", "nupr1 up breast-cancer")]
    public void Expression_has_a_place(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("NUPR1的敲低增强NSCLC对二甲双胍的敏感性。", "nupr1 down metformin")]
    [InlineData("NUPR1促进NSCLC对二甲双胍的抵抗。", "nupr1 down metformin")]
    [InlineData("NUPR1 promotes resistance to metformin.", "nupr1 down metformin")]
    public void Sensitivity_and_resistance_are_of_the_drug(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("Nanog上调Slug表达。", "此外，还促进肿瘤细胞侵袭。")]
    [InlineData("Nanog上调Slug表达。", "其促进肿瘤细胞侵袭。")]
    [InlineData("Nanog上调Slug表达。", "他们的研究表明，该蛋白促进肿瘤细胞侵袭。")]
    [InlineData("Nanog upregulates Slug.", "It promotes invasion.")]
    public void A_sentence_without_a_subject_takes_the_one_before(string first, string second)
    {
        Assert.Equal("nanog up invasion; nanog up slug", Extracting.Found(first, second));
        var claims = Extracting.In(first, second);
        Assert.True(claims[1].Confidence < claims[0].Confidence);
    }

    [Fact]
    public void Silencing_does_not_reach_into_the_next_sentence() =>
        Assert.Equal("nupr1 up invasion; nupr1 up proliferation", Extracting.Found("沉默NUPR1抑制细胞增殖。", "它促进细胞侵袭。"));

    [Fact]
    public void A_later_clause_keeps_the_subject_and_its_loss() =>
        Assert.Equal("nanog up invasion; nanog up proliferation", Extracting.Found("敲除Nanog抑制细胞增殖，并抑制细胞侵袭。"));

    [Theory]
    [InlineData("NUPR1通过激活AKT促进细胞增殖。", "nupr1 up akt; nupr1 up proliferation")]
    [InlineData("NUPR1通过p38诱导细胞凋亡。", "nupr1 none p38; nupr1 up apoptosis")]
    public void The_way_and_the_end_are_both_claimed(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("NanogP8促进细胞增殖。", "nanogp8 up proliferation")]
    [InlineData("Nanog P8促进细胞增殖。", "nanogp8 up proliferation")]
    [InlineData("FOXP3促进细胞增殖。", "foxp3 up proliferation")]
    [InlineData("FOXA2促进细胞增殖。", "foxa2 up proliferation")]
    [InlineData("p62促进细胞增殖。", "p62 up proliferation")]
    [InlineData("p8促进细胞增殖。", "nupr1 up proliferation")]
    [InlineData("SOX9促进细胞增殖。", "sox9 up proliferation")]
    public void Names_that_look_alike_stay_apart(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Fact]
    public void A_symbol_is_no_word() => Assert.Equal("", Extracting.Found("The rest promotes proliferation."));

    [Fact]
    public void A_general_remark_claims_nothing() => Assert.Equal("", Extracting.Found("本文就其在肿瘤中的研究进展作一综述。"));

    [Theory]
    [InlineData("NUPR1 promotes proliferation, migration and invasion.", "nupr1 up invasion; nupr1 up migration; nupr1 up proliferation")]
    [InlineData("NUPR1 promotes proliferation, migration, and invasion.", "nupr1 up invasion; nupr1 up migration; nupr1 up proliferation")]
    [InlineData("Knockdown of NUPR1 inhibited migration and invasion of H1299 cells in vitro and suppressed tumor growth in nude mice.", "nupr1 up invasion; nupr1 up migration; nupr1 up tumour-growth")]
    [InlineData("Nanog binds to the promoter of p53 and downregulates its expression, thereby promoting stemness.", "nanog down tp53; nanog none tp53; nanog up stemness; tp53 down stemness")]
    [InlineData("NUPR1 levels were higher in breast cancer tissues than in adjacent normal tissues.", "nupr1 up breast-cancer")]
    [InlineData("Patients with high NUPR1 expression had shorter overall survival than others.", "nupr1 down overall-survival")]
    [InlineData("NUPR1 is a potential therapeutic target in breast cancer.", "nupr1 none breast-cancer")]
    [InlineData("NUPR1 activates the Wnt pathway.", "nupr1 up wnt-signalling")]
    [InlineData("miR-101 negatively regulates NUPR1.", "mir-101 down nupr1")]
    [InlineData("Epithelial-mesenchymal transition (EMT) was induced by Nanog in breast cancer cells.", "nanog up emt")]
    public void English_sentences_are_read_as_they_are_written(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));

    [Theory]
    [InlineData("WTAP可介导NUPR1调节p53。", "nupr1 none tp53")]
    [InlineData("Nanog表达随着细胞凋亡逐渐降低。", "nanog down apoptosis")]
    [InlineData("NUPR1在乳腺癌组织中的表达显著低于其在肺癌组织中的表达。", "nupr1 up lung-cancer")]
    [InlineData("目前尚不清楚NUPR1是否促进细胞增殖。", "nupr1 none proliferation")]
    [InlineData("p53在肺癌中缺失。", "tp53 down lung-cancer")]
    [InlineData("NUPR1与肿瘤大小，淋巴结转移和病理分级呈正相关。", "nupr1 up lymph-node-metastasis; nupr1 up pathological-grade; nupr1 up tumour-size")]
    [InlineData("NUPR1在自噬中发挥重要作用。", "nupr1 none autophagy")]
    [InlineData("研究未发现p53表达与肿瘤分期存在相关性。", "tp53 none tumour-stage")]
    [InlineData("敲低NUPR1后，p53表达升高。", "nupr1 down tp53")]
    [InlineData("NUPR1可导致肺癌细胞对二甲双胍耐药。", "nupr1 down metformin")]
    [InlineData("肺癌与乳腺癌相似。", "lung-cancer none breast-cancer")]
    [InlineData("肿瘤细胞与肿瘤干细胞具有较多的相似性。", "tumour-cells none cancer-stem-cells")]
    [InlineData("肿瘤干细胞起源于肿瘤细胞。", "cancer-stem-cells none tumour-cells")]
    [InlineData("NUPR1对细胞增殖无影响。", "nupr1 none proliferation")]
    public void Chinese_sentences_are_read_as_they_are_written(string sentence, string found) => Assert.Equal(found, Extracting.Found(sentence));
}
