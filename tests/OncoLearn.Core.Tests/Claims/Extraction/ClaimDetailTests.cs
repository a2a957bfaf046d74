using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.Core.Tests.Claims.Extraction;

public sealed class ClaimDetailTests
{
    [Fact]
    public void A_claim_keeps_its_sentence_section_and_citations()
    {
        var claim = Assert.Single(Extracting.In("NUPR1促进肺癌细胞增殖[1]。"));

        Assert.Equal(("1", "NUPR1促进肺癌细胞增殖[1]。"), (claim.Section, claim.Sentence));
        Assert.Equal([1], claim.Citations);
        Assert.NotEmpty(claim.Rule);
    }

    [Theory]
    [InlineData("NUPR1促进增殖。", "NUPR1", "cell proliferation")]
    [InlineData("核蛋白1促进上皮–间质转化。", "NUPR1", "epithelial–mesenchymal transition")]
    public void Names_are_given_as_symbol_or_in_English(string sentence, string subject, string @object)
    {
        var claim = Assert.Single(Extracting.In(sentence));

        Assert.Equal((subject, @object), (claim.Subject.Name, claim.Object.Name));
    }

    [Theory]
    [InlineData("NUPR1可能促进细胞增殖。", "可能")]
    [InlineData("NUPR1 may promote proliferation.", "may")]
    [InlineData("这提示NUPR1促进细胞增殖。", "提示")]
    public void A_hedge_is_kept_and_lowers_the_confidence(string sentence, string hedge)
    {
        var claim = Assert.Single(Extracting.In(sentence));

        Assert.Equal(hedge, claim.Hedge);
        Assert.True(claim.Confidence < Extracting.In("NUPR1促进细胞增殖。")[0].Confidence);
    }

    [Theory]
    [InlineData("NUPR1促进肺癌细胞增殖。", "", "lung-cancer")]
    [InlineData("NUPR1促进细胞增殖。", "4. 乳腺癌", "breast-cancer")]
    [InlineData("NUPR1促进非小细胞肺癌细胞增殖。", "4. 乳腺癌", "nsclc")]
    [InlineData("NUPR1促进细胞增殖。", "", null)]
    public void The_tumour_is_that_of_the_sentence_else_of_the_heading(string sentence, string title, string? tumour) =>
        Assert.Equal(tumour, ClaimExtractor.Extract(Extracting.Review(title, sentence), Extracting.Lexicon)[0].Cancer?.Key);

    [Fact]
    public void The_tumour_is_else_that_of_the_sentence_before() =>
        Assert.Equal("breast-cancer", Extracting.In("在乳腺癌组织中NUPR1高表达。", "NUPR1促进细胞增殖。")[1].Cancer?.Key);

    [Theory]
    [InlineData("NUPR1沉默抑制裸鼠皮下肿瘤生长。", EvidenceKind.InVivo)]
    [InlineData("异种移植试验表明NUPR1促进肿瘤生长。", EvidenceKind.InVivo)]
    [InlineData("NUPR1促进H1299细胞增殖。", EvidenceKind.InVitro)]
    [InlineData("乳腺癌临床样本中NUPR1高表达。", EvidenceKind.ClinicalSamples)]
    [InlineData("Ⅱ期临床试验表明二甲双胍抑制细胞增殖。", EvidenceKind.Trial)]
    [InlineData("NUPR1 promotes tumour growth in nude mice.", EvidenceKind.InVivo)]
    [InlineData("NUPR1高表达的乳腺癌患者的总生存期更短。", EvidenceKind.Cohort)]
    [InlineData("NUPR1促进增殖，影响细胞存活。", EvidenceKind.Preclinical)]
    [InlineData("目前尚不清楚NUPR1是否促进H1299细胞增殖。", EvidenceKind.Review)]
    public void Evidence_is_told_by_the_words_of_the_sentence(string sentence, EvidenceKind evidence) => Assert.Equal(evidence, Extracting.In(sentence)[0].Evidence);

    [Theory]
    [InlineData("体内外实验表明NUPR1促进增殖。", "proliferation Mixed")]
    [InlineData("体外和体内实验表明NUPR1促进增殖。", "proliferation Mixed")]
    [InlineData("NUPR1促进增殖和体内外转移。", "metastasis Mixed; proliferation Preclinical")]
    [InlineData("NUPR1在体外促进侵袭，在体内促进转移。", "invasion InVitro; metastasis InVivo")]
    [InlineData("NUPR1上调Slug表达，促进肺癌细胞体外迁移、侵袭和体内转移。", "invasion InVitro; metastasis InVivo; migration InVitro; slug InVitro")]
    [InlineData("NUPR1敲除抑制体外成球和体内致瘤能力，并且下调Slug的表达。", "slug Preclinical; sphere-formation InVitro; tumorigenicity InVivo")]
    [InlineData("NUPR1 promotes invasion in vitro and metastasis in vivo.", "invasion InVitro; metastasis InVivo")]
    [InlineData("In vitro, NUPR1 promotes invasion, while in vivo it promotes metastasis.", "invasion InVitro; metastasis InVivo")]
    [InlineData("NUPR1 promotes invasion in vitro and in vivo.", "invasion Mixed")]
    public void Of_two_kinds_of_experiment_each_finding_has_its_own(string sentence, string evidence) =>
        Assert.Equal(evidence, string.Join("; ", Extracting.In(sentence).Select(claim => $"{claim.Object.Key} {claim.Evidence}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("结论", "NUPR1促进H1299细胞增殖。", EvidenceKind.Review)]
    [InlineData("1 Introduction", "NUPR1 promotes proliferation.", EvidenceKind.Review)]
    [InlineData("乳腺癌", "NUPR1促进H1299细胞增殖。", EvidenceKind.InVitro)]
    [InlineData("乳腺癌", "NUPR1促进增殖。", EvidenceKind.Preclinical)]
    [InlineData("乳腺癌", "NUPR1可能促进增殖。", EvidenceKind.Review)]
    [InlineData("乳腺癌", "NUPR1参与自噬。", EvidenceKind.Review)]
    public void Without_a_citation_the_section_and_the_wording_tell(string title, string sentence, EvidenceKind evidence)
    {
        var section = Extracting.Review(title, sentence).Sections[0];
        var uncited = section with { Paragraphs = [.. section.Paragraphs.Select(paragraph => paragraph with { Sentences = [.. paragraph.Sentences.Select(one => one with { Citations = [] })] })] };

        Assert.Equal(evidence, ClaimExtractor.Extract(Extracting.Review(title) with { Sections = [uncited] }, Extracting.Lexicon)[0].Evidence);
    }

    [Theory]
    [InlineData("NUPR1促进细胞增殖。", Category.Mechanism, Facet.Function)]
    [InlineData("在乳腺癌组织中NUPR1高表达。", Category.Marker, Facet.Expression)]
    [InlineData("NUPR1表达与病理分级呈正相关。", Category.Marker, Facet.Stage)]
    [InlineData("NUPR1高表达与预后不良相关。", Category.Marker, Facet.Outcome)]
    [InlineData("二甲双胍抑制细胞增殖。", Category.Therapy, Facet.Function)]
    public void Category_and_facet_follow_from_what_is_said(string sentence, Category category, Facet facet)
    {
        var claim = Assert.Single(Extracting.In(sentence));

        Assert.Equal((category, facet), (claim.Category, claim.Facet));
    }

    [Theory]
    [InlineData("吡咯替尼抑制细胞增殖。", "吡咯替尼")]
    [InlineData("Pyrotinib inhibits proliferation.", "pyrotinib")]
    [InlineData("奥希替尼抑制细胞增殖。", "osimertinib")]
    [InlineData("奥希替尼联合二甲双胍抑制细胞增殖。", "osimertinib plus metformin")]
    public void A_drug_is_known_by_its_name_or_ending(string sentence, string drug)
    {
        var subject = Assert.Single(Extracting.In(sentence)).Subject;

        Assert.Equal((EntityKind.Drug, drug), (subject.Kind, subject.Name));
    }

    [Theory]
    [InlineData("NUPR1激活PI3K/AKT信号通路。", EntityKind.Pathway, "PI3K/AKT signalling")]
    [InlineData("NUPR1 activates the PI3K/AKT signaling pathway.", EntityKind.Pathway, "PI3K/AKT signalling")]
    [InlineData("NUPR1上调p16表达。", EntityKind.Gene, "p16")]
    [InlineData("NUPR1上调HIF-1α的表达。", EntityKind.Gene, "HIF-1α")]
    public void A_gene_or_pathway_is_known_by_its_shape(string sentence, EntityKind kind, string name)
    {
        var @object = Assert.Single(Extracting.In(sentence)).Object;

        Assert.Equal((kind, name), (@object.Kind, @object.Name));
    }

    [Theory]
    [InlineData("在食管癌组织中NUPR1高表达。", "oesophageal cancer")]
    [InlineData("NUPR1 is overexpressed in cholangiocarcinoma.", "cholangiocarcinoma")]
    [InlineData("在淋巴瘤组织中NUPR1高表达。", "lymphoma")]
    public void A_tumour_is_known_by_its_organ_or_ending(string sentence, string tumour) => Assert.Equal(tumour, Assert.Single(Extracting.In(sentence)).Object.Name);

    [Fact]
    public void An_abbreviation_means_what_the_review_says()
    {
        var claims = Extracting.In("程序性坏死因子(necrosis factor kinase, NFK)是一种激酶。", "NUPR1激活NFK。", "NFK促进细胞增殖。");

        Assert.Contains("nfk up proliferation", claims.Select(Extracting.Say));
    }

    [Fact]
    public void An_instructor_adds_names_and_they_outrank()
    {
        var gene = new Entity("my-gene", EntityKind.Gene, "MYG", new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["zh-Hans"] = ["我的基因"], ["en"] = ["p8"] });
        var lexicon = Extracting.Lexicon.With([gene]);
        string Found(string sentence) => Extracting.Say(ClaimExtractor.Extract(Extracting.Review("", sentence), lexicon).Single());

        Assert.Equal("my-gene up proliferation", Found("我的基因促进细胞增殖。"));
        Assert.Equal("my-gene up proliferation", Found("p8促进细胞增殖。"));
        Assert.Equal("nupr1 up proliferation", Found("NUPR1促进细胞增殖。"));
    }
}
