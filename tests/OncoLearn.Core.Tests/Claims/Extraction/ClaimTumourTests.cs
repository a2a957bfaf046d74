namespace OncoLearn.Core.Tests.Claims.Extraction;

/// <summary>In which tumour a finding was made: what the sentence names outranks what was named before, and each clause takes its nearest.</summary>
public sealed class ClaimTumourTests
{
    const string Before = "在肺癌中，Nanog促进自噬。";

    [Theory]
    [InlineData("低表达肝癌细胞的增殖能力下降。", "nanog up proliferation in liver-cancer")]
    [InlineData("低表达NUPR1的肝癌细胞增殖能力减弱。", "nupr1 up proliferation in liver-cancer")]
    [InlineData("高表达NUPR1的乳腺癌细胞迁移能力增强。", "nupr1 up migration in breast-cancer")]
    [InlineData("NUPR1敲低抑制Huh7细胞增殖。", "nupr1 up proliferation in liver-cancer")]
    [InlineData("NUPR1 knockdown inhibits migration in Huh-7 cells.", "nupr1 up migration in liver-cancer")]
    [InlineData("In HepG2 cells, NUPR1 promotes invasion.", "nupr1 up invasion in liver-cancer")]
    [InlineData("NUPR1在肝癌细胞中促进增殖。", "nupr1 up proliferation in liver-cancer")]
    [InlineData("NUPR1促进增殖。", "nupr1 up proliferation in lung-cancer")]
    public void What_the_sentence_names_outranks_what_was_named_before(string sentence, string found) => Assert.Equal(found, Said(Before, sentence));

    [Theory]
    [InlineData("NUPR1促进肺癌细胞增殖，抑制肝癌细胞凋亡。", "nupr1 down apoptosis in liver-cancer; nupr1 up proliferation in lung-cancer")]
    [InlineData("NUPR1 promotes proliferation in lung cancer and inhibits apoptosis in liver cancer.", "nupr1 down apoptosis in liver-cancer; nupr1 up proliferation in lung-cancer")]
    [InlineData("NUPR1 promotes proliferation in lung cancer and in liver cancer inhibits apoptosis.", "nupr1 down apoptosis in liver-cancer; nupr1 up proliferation in lung-cancer")]
    [InlineData("NUPR1在肺癌中促进增殖，而在肝癌中抑制凋亡。", "nupr1 down apoptosis in liver-cancer; nupr1 up proliferation in lung-cancer")]
    [InlineData("In breast cancer, NUPR1 promotes proliferation, and Nanog induces apoptosis in Huh7 cells.", "nanog up apoptosis in liver-cancer; nupr1 up proliferation in breast-cancer")]
    [InlineData("NUPR1促进增殖，抑制肝癌细胞凋亡。", "nupr1 down apoptosis in liver-cancer; nupr1 up proliferation in liver-cancer")]
    public void Each_clause_takes_its_nearest(string sentence, string found) => Assert.Equal(found, Said(sentence));

    [Theory]
    [InlineData("NUPR1 promotes proliferation in lung and liver cancer.", "lung-cancer liver-cancer")]
    [InlineData("NUPR1 promotes proliferation in lung, gastric, and liver cancers.", "lung-cancer gastric-cancer liver-cancer")]
    [InlineData("NUPR1 promotes proliferation in lung cancer and liver cancer.", "lung-cancer liver-cancer")]
    [InlineData("NUPR1 promotes proliferation of A549 and MCF-7 cells.", "lung-cancer breast-cancer")]
    [InlineData("NUPR1促进肺、肝癌细胞增殖。", "lung-cancer liver-cancer")]
    [InlineData("NUPR1促进肺癌和肝癌细胞增殖。", "lung-cancer liver-cancer")]
    [InlineData("在肺癌、胃癌和肝癌中，NUPR1促进增殖。", "lung-cancer gastric-cancer liver-cancer")]
    [InlineData("在HeLa和PC-3细胞中，NUPR1促进增殖。", "cervical-cancer prostate-cancer")]
    public void Of_tumours_named_together_there_is_a_claim_for_each(string sentence, string tumours)
    {
        var claims = Extracting.In(sentence);

        Assert.All(claims, claim => Assert.Equal("nupr1 up proliferation", Extracting.Say(claim)));
        Assert.Equal(tumours, string.Join(' ', claims.Select(claim => claim.Cancer!.Key)));
    }

    [Theory]
    [InlineData("Huh7", "liver-cancer")]
    [InlineData("HepG2", "liver-cancer")]
    [InlineData("MCF-7", "breast-cancer")]
    [InlineData("MCF7", "breast-cancer")]
    [InlineData("MDA-MB-231", "breast-cancer")]
    [InlineData("A549", "lung-cancer")]
    [InlineData("H1299", "lung-cancer")]
    [InlineData("HeLa", "cervical-cancer")]
    [InlineData("PC-3", "prostate-cancer")]
    [InlineData("PC3", "prostate-cancer")]
    [InlineData("LNCaP", "prostate-cancer")]
    [InlineData("HCT116", "colon-cancer")]
    [InlineData("SW480", "colon-cancer")]
    [InlineData("U87", "glioma")]
    [InlineData("SGC-7901", "gastric-cancer")]
    [InlineData("PANC-1", "pancreatic-cancer")]
    public void A_common_cell_line_stands_for_its_tumour(string line, string tumour)
    {
        Assert.Equal(tumour, Assert.Single(Extracting.In($"NUPR1促进{line}细胞增殖。")).Cancer?.Key);
        Assert.Equal(tumour, Assert.Single(Extracting.In($"NUPR1 promotes the proliferation of {line} cells.")).Cancer?.Key);
    }

    [Theory]
    [InlineData("在非小细胞肺癌中，NUPR1促进A549细胞增殖。", "nsclc")]
    [InlineData("NUPR1促进A549细胞增殖。", "lung-cancer")]
    public void A_line_is_of_the_tumour_that_the_sentence_calls_it(string sentence, string tumour) => Assert.Equal(tumour, Assert.Single(Extracting.In(sentence)).Cancer?.Key);

    [Fact]
    public void A_line_found_to_be_another_is_doubted() =>
        Assert.True(Extracting.In("NUPR1促进SGC-7901细胞增殖。")[0].Confidence < Extracting.In("NUPR1促进HGC-27细胞增殖。")[0].Confidence);

    static string Said(params string[] sentences) => string.Join("; ", Extracting.In(sentences).Where(claim => claim.Sentence == sentences[^1]).Select(claim => $"{Extracting.Say(claim)} in {claim.Cancer?.Key}").Order(StringComparer.Ordinal));
}
