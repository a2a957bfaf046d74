using OncoLearn.Core.Authoring.Linting;
using static OncoLearn.Core.Tests.Authoring.Linting.LintExample;

namespace OncoLearn.Core.Tests.Authoring.Linting;

/// <summary>What rules find in options, and what they leave alone.</summary>
public sealed class OptionRulesTests
{
    const string En = "According to the review, which kinase does the factor induce in these cells?";
    const string Zh = "据本综述，该因子在这些细胞中诱导哪种激酶？";

    [Theory]
    [InlineData("key-longest", "AKT that *really* depends on `ATF4` and holds the drug back* | ERK | p38", "AKT that really depends on")]
    [InlineData("all-or-none", "AKT* | ERK | __All of the above__", "“All of the above”")]
    [InlineData("empty-option", "AKT* | ERK | _Other_", "“Other”")]
    [InlineData("duplicate-options", "__TGF-β1__* | AKT | TGF-β1", "“TGF-β1”")]
    [InlineData("near-duplicate-options", "Ca^2+^ and __ERK__* | ERK and Ca^2+^ | p38", "“Ca2+ and ERK” and “ERK and Ca2+”")]
    public void A_text_is_quoted_without_its_marks(string rule, string options, string quoted) =>
        Assert.Contains(quoted, Linter.Check(Target(Payload("en", En, options))).First(finding => finding.RuleId == rule).Message.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("key-longest", "en", "AKT that depends on ATF4 and holds the drug back* | ERK | p38 | JNK")]
    [InlineData("key-longest", "en", "Less growth in mice but not in the dish, as reported* | More growth in mice | No change in mice")]
    [InlineData("key-longest", "zh-Hans", "依赖 ATF4 的 AKT，由此削弱二甲双胍的作用* | ERK | p38 | JNK")]
    [InlineData("key-longest", "zh-Hans", "在裸鼠体内抑制生长，而在培养皿里没有影响* | 促进生长 | 没有影响")]
    [InlineData("absolute-word", "en", "It is always nuclear | It is mostly nuclear* | It is mostly cytoplasmic")]
    [InlineData("absolute-word", "en", "Never seen in normal cells | Weak in normal cells* | Strong in normal cells")]
    [InlineData("absolute-word", "zh-Hans", "总是位于细胞核 | 主要位于细胞核* | 主要位于细胞质")]
    [InlineData("absolute-word", "zh-Hans", "所有细胞都死亡 | 凋亡增多* | 凋亡减少")]
    [InlineData("absolute-word", "zh-Hans", "仅见于正常组织 | 癌组织更强* | 两者相近")]
    [InlineData("all-or-none", "en", "AKT* | ERK | All of the above")]
    [InlineData("all-or-none", "en", "AKT* | ERK | None of these")]
    [InlineData("all-or-none", "en", "AKT* | ERK | Both A and B")]
    [InlineData("all-or-none", "zh-Hans", "AKT* | ERK | 以上都是")]
    [InlineData("all-or-none", "zh-Hans", "AKT* | ERK | 上述各项均不正确")]
    [InlineData("all-or-none", "zh-Hans", "AKT* | ERK | A 和 B")]
    [InlineData("all-or-none", "zh-Hans", "AKT* | ERK | p38 | A、B、C 都对")]
    [InlineData("all-or-none", "zh-Hans", "AKT* | ERK | **以上都对**")]
    [InlineData("mixed-grammar", "en", "It binds the gene | The nucleus* | Cell membrane | Cytoplasm")]
    [InlineData("mixed-grammar", "en", "Raising ATF4 | Higher AKT* | Lower p62 | More LC3")]
    [InlineData("mixed-grammar", "en", "82 | Short* | Long | Absent")]
    [InlineData("mixed-grammar", "zh-Hans", "82 个 | 较短* | 较长 | 没有改变")]
    [InlineData("mixed-grammar", "zh-Hans", "它激活转录。随后促进自噬。 | 细胞核* | 细胞质 | 细胞膜")]
    [InlineData("mixed-punctuation", "en", "It falls.* | It rises | It stays")]
    [InlineData("mixed-punctuation", "zh-Hans", "下降。* | 上升 | 不变")]
    [InlineData("mixed-capitals", "en", "nuclear membrane* | Cytoplasm | Lysosome")]
    [InlineData("unordered-numbers", "en", "82 | 18* | 100")]
    [InlineData("unordered-numbers", "en", "5% | 50%* | 20%")]
    [InlineData("unordered-numbers", "zh-Hans", "82 个氨基酸 | 18 个氨基酸* | 100 个氨基酸")]
    [InlineData("unordered-numbers", "zh-Hans", "大于 65 岁 | 45–65 岁* | 小于 45 岁 | 80 岁")]
    [InlineData("overlapping-ranges", "en", "1–5 | 5–10* | 11–20")]
    [InlineData("overlapping-ranges", "en", "under 45 | under 65* | over 65")]
    [InlineData("overlapping-ranges", "en", "at least 10 % | more than 20 %* | 5 %")]
    [InlineData("overlapping-ranges", "zh-Hans", "10 至 20 岁 | 15 至 30 岁* | 31 岁以上")]
    [InlineData("overlapping-ranges", "zh-Hans", "不超过 5 天 | 5 天以上* | 20–30 小时")]
    [InlineData("duplicate-options", "en", "TGF-β1* | TGF β1 | AKT")]
    [InlineData("duplicate-options", "zh-Hans", "细胞核* | 细胞核。 | 细胞质")]
    [InlineData("duplicate-options", "zh-Hans", "ＡＫＴ* | AKT | ERK")]
    [InlineData("near-duplicate-options", "en", "AKT and ERK* | ERK and AKT | p38")]
    [InlineData("near-duplicate-options", "en", "The nucleus* | Nuclei | Nucleus of a cell | A nucleus")]
    [InlineData("near-duplicate-options", "zh-Hans", "AKT 与 ERK* | ERK 和 AKT | p38")]
    [InlineData("near-duplicate-options", "zh-Hans", "正常的细胞* | 正常细胞 | 癌细胞")]
    [InlineData("empty-option", "en", "AKT* | ERK | Other")]
    [InlineData("empty-option", "en", "AKT* | ERK | …")]
    [InlineData("empty-option", "en", "AKT* | ERK | I don't know")]
    [InlineData("empty-option", "zh-Hans", "AKT* | ERK | 其他")]
    [InlineData("empty-option", "zh-Hans", "AKT* | ERK | 不知道。")]
    [InlineData("empty-option", "zh-Hans", "AKT* | ERK | ——")]
    [InlineData("long-option", "en", "One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six* | b | c")]
    [InlineData("long-option", "zh-Hans", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一* | 二 | 三")]
    public void A_flaw_is_found(string rule, string lang, string options)
    {
        var payload = Payload(lang, lang == "en" ? En : Zh, options);
        var findings = Find(rule, payload);
        Assert.NotEmpty(findings);
        AssertFixed(TypeOf(payload), payload, findings);
    }

    [Theory]
    [InlineData("key-longest", "en", "ATF4-dependent AKT* | ERK in the nucleus | p38 | JNK")]
    [InlineData("key-longest", "en", "AKT* | The mitogen-activated kinase p38 | JNK")]
    [InlineData("key-longest", "zh-Hans", "依赖 ATF4 的 AKT* | 细胞核内的 ERK | p38")]
    [InlineData("absolute-word", "en", "Only AKT | Only ERK | Neither of them*")]
    [InlineData("absolute-word", "en", "The first has metformin, the second none* | Not only AKT | All-or-none firing")]
    [InlineData("absolute-word", "zh-Hans", "只有 AKT | 只有 ERK | 两者相近*")]
    [InlineData("absolute-word", "zh-Hans", "在一定程度上减弱* | 不仅减弱，而且消失 | 增强")]
    [InlineData("all-or-none", "en", "Both genes fall* | The cells above the layer | Each of the two drugs")]
    [InlineData("all-or-none", "zh-Hans", "两种细胞均减少* | 65 岁以上的患者 | 都位于细胞核")]
    [InlineData("mixed-grammar", "en", "Staining in the nucleus | Nuclear signal* | Weak signal")]
    [InlineData("mixed-grammar", "en", "The tumour grows | Apoptosis rises* | Cells are arrested in G1")]
    [InlineData("mixed-grammar", "en", "Whether p62 fell | How strong it was* | What the rise was against")]
    [InlineData("mixed-grammar", "zh-Hans", "65 岁以下与年长的患者 | 癌与正常组织* | 高级别与低级别癌")]
    [InlineData("mixed-grammar", "zh-Hans", "G0 期 | G1 期* | S 期")]
    [InlineData("mixed-punctuation", "en", "Genes, drugs, etc. | Proteins etc.* | Cells, tissues, e.g.")]
    [InlineData("mixed-punctuation", "zh-Hans", "下降。* | 上升。 | 不变。")]
    [InlineData("mixed-capitals", "en", "p62 | Cytoplasm* | mRNA of TFE3 | α-catenin")]
    [InlineData("mixed-capitals", "en", "nucleus* | cytoplasm | Golgi’s")]
    [InlineData("unordered-numbers", "en", "18 | 82* | 100")]
    [InlineData("unordered-numbers", "en", "100 % | 50 %* | 20 %")]
    [InlineData("unordered-numbers", "en", "17p13.1 | 8q24.21* | 16p11.2")]
    [InlineData("unordered-numbers", "zh-Hans", "T24 | 5637* | H1299")]
    [InlineData("overlapping-ranges", "en", "1–5 | 6–10* | 11–20")]
    [InlineData("overlapping-ranges", "en", "under 45 | 45–65* | over 65")]
    [InlineData("overlapping-ranges", "zh-Hans", "小于 65 岁* | 65 岁以上 | 5 至 10 天")]
    [InlineData("duplicate-options", "en", "p < 0.05* | p > 0.05 | p = 0.05")]
    [InlineData("duplicate-options", "en", "1.5* | 15 | -15")]
    [InlineData("duplicate-options", "zh-Hans", "升高* | 降低 | 不变")]
    [InlineData("near-duplicate-options", "en", "NUPR1 raises AKT* | AKT raises NUPR1 | NUPR1 lowers AKT")]
    [InlineData("near-duplicate-options", "en", "Less ATF4, more sensitive* | More ATF4, more sensitive | Less ATF4, less sensitive")]
    [InlineData("near-duplicate-options", "zh-Hans", "NUPR1 激活 AKT* | AKT 激活 NUPR1 | NUPR1 抑制 AKT")]
    [InlineData("empty-option", "en", "+* | − | ↔")]
    [InlineData("empty-option", "en", "Other kinases* | None of the genes | ERK")]
    [InlineData("empty-option", "zh-Hans", "无关联* | 其他激酶 | ↑")]
    [InlineData("long-option", "zh-Hans", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十* | 二 | 三")]
    public void What_is_clean_is_left_alone(string rule, string lang, string options) => Assert.Empty(Find(rule, Payload(lang, lang == "en" ? En : Zh, options)));
}
