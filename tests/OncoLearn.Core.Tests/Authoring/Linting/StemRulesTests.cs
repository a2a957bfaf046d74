using System.Text.Json.Nodes;
using static OncoLearn.Core.Tests.Authoring.Linting.LintExample;

namespace OncoLearn.Core.Tests.Authoring.Linting;

/// <summary>What rules find in a stem, and between it and its options.</summary>
public sealed class StemRulesTests
{
    [Theory]
    [InlineData("key-echoes-stem", "en", "What follows when autophagy is blocked in these cells?", "Blocked autophagy markers rise* | Growth falls | Death rises")]
    [InlineData("key-echoes-stem", "en", "Which factor does AKT depend on?", "ATF4 beside AKT* | TFE3 | LAMP1")]
    [InlineData("key-echoes-stem", "zh-Hans", "沉默后自噬受阻，会看到什么？", "自噬标志升高* | 生长减慢 | 凋亡增多")]
    [InlineData("key-echoes-stem", "zh-Hans", "溶酶体数目由哪个因子决定？", "促进溶酶体生成的 TFE3* | 抑制生长的 AKT | 诱导凋亡的 p38")]
    [InlineData("negative-stem", "en", "Which of these genes is not induced by stress?", "AKT* | ERK | p38")]
    [InlineData("negative-stem", "en", "All of these are kinases except which?", "LAMP1* | ERK | p38")]
    [InlineData("negative-stem", "en", "Which finding does the review never report?", "AKT* | ERK | p38")]
    [InlineData("negative-stem", "en", "Which result that it cites does not fit?", "AKT* | ERK | p38")]
    [InlineData("negative-stem", "zh-Hans", "下列哪项不属于激酶？", "LAMP1* | ERK | p38")]
    [InlineData("negative-stem", "zh-Hans", "除哪一项之外，下列各项均为激酶？", "LAMP1* | ERK | p38")]
    [InlineData("negative-stem", "zh-Hans", "关于自噬，下列说法错误的是？", "甲* | 乙 | 丙")]
    [InlineData("unfocused-stem", "en", "Which of the following is true?", "AKT* | ERK | p38")]
    [InlineData("unfocused-stem", "en", "Which of these statements about NUPR1 are correct?", "AKT* | ERK* | p38")]
    [InlineData("unfocused-stem", "en", "NUPR1:", "AKT* | ERK | p38")]
    [InlineData("unfocused-stem", "zh-Hans", "下列说法正确的是", "甲* | 乙 | 丙")]
    [InlineData("unfocused-stem", "zh-Hans", "关于 NUPR1，下列哪项是正确的？", "甲* | 乙 | 丙")]
    [InlineData("unfocused-stem", "zh-Hans", "以下叙述中，不正确的是（ ）", "甲* | 乙 | 丙")]
    [InlineData("unfocused-stem", "zh-Hans", "NUPR1", "甲* | 乙 | 丙")]
    [InlineData("grammar-giveaway", "en", "The factor that binds the gene is an", "activator* | kinase | protease")]
    [InlineData("grammar-giveaway", "en", "In these cells NUPR1 acts as a ___.", "kinase* | inhibitor | enzyme")]
    [InlineData("grammar-giveaway", "en", "Which genes does the factor induce?", "ATF4 and AKT* | ERK | p38")]
    [InlineData("grammar-giveaway", "zh-Hans", "该因子诱导哪些基因？", "ATF4 与 AKT* | ERK | p38")]
    [InlineData("grammar-giveaway", "zh-Hans", "哪两种激酶受到抑制？", "ERK、AKT* | p38 | JNK")]
    public void A_flaw_is_found(string rule, string lang, string stem, string options)
    {
        var payload = Payload(lang, stem, options);
        var findings = Find(rule, payload);
        Assert.NotEmpty(findings);
        AssertFixed(TypeOf(payload), payload, findings);
    }

    [Theory]
    [InlineData("key-echoes-stem", "en", "What follows when autophagy is blocked in these cells?", "Autophagy markers rise* | Autophagy markers fall | Death rises")]
    [InlineData("key-echoes-stem", "en", "Which results point to an anti-apoptotic function?", "The apoptotic index* | Less apoptosis | Fewer nodes")]
    [InlineData("key-echoes-stem", "en", "How does growth of the tumour depend on stage?", "Growth rises* | Stage rises | Nothing")]
    [InlineData("key-echoes-stem", "zh-Hans", "沉默后自噬受阻，会看到什么？", "自噬标志升高* | 自噬标志降低 | 凋亡增多")]
    [InlineData("key-echoes-stem", "zh-Hans", "据本综述，下列哪一项是它的作用？", "激活转录* | 抑制翻译 | 切割蛋白")]
    [InlineData("negative-stem", "en", "Which of these genes is **not** induced by stress?", "AKT* | ERK | p38")]
    [InlineData("negative-stem", "en", "All of these are kinases EXCEPT which?", "LAMP1* | ERK | p38")]
    [InlineData("negative-stem", "en", "Which result suggests that NUPR1 does not act alone?", "AKT* | ERK | p38")]
    [InlineData("negative-stem", "en", "Which result suggests that it does not act alone?", "AKT* | ERK | p38")]
    [InlineData("negative-stem", "en", "Cells that are not silenced grow. What do silenced cells do?", "AKT* | ERK | p38")]
    [InlineData("negative-stem", "zh-Hans", "下列哪项**不**属于激酶？", "LAMP1* | ERK | p38")]
    [InlineData("negative-stem", "zh-Hans", "哪项结果提示不良预后？", "甲* | 乙 | 丙")]
    [InlineData("negative-stem", "zh-Hans", "下列哪些问题尚不清楚？", "甲* | 乙 | 丙")]
    [InlineData("negative-stem", "zh-Hans", "两株细胞的结果不同，最可能的原因是什么？", "甲* | 乙 | 丙")]
    [InlineData("unfocused-stem", "en", "According to the review, which kinase does NUPR1 induce?", "AKT* | ERK | p38")]
    [InlineData("unfocused-stem", "en", "Which reading of the two results is best supported?", "AKT* | ERK | p38")]
    [InlineData("unfocused-stem", "zh-Hans", "据本综述，NUPR1 诱导哪种激酶？", "甲* | 乙 | 丙")]
    [InlineData("unfocused-stem", "zh-Hans", "一位同学的推断，哪种批注最恰当？", "甲* | 乙 | 丙")]
    [InlineData("grammar-giveaway", "en", "The factor that binds the gene is an", "activator* | inhibitor | enzyme")]
    [InlineData("grammar-giveaway", "en", "The factor that binds the gene is a/an", "activator* | kinase | protease")]
    [InlineData("grammar-giveaway", "en", "Which genes does the factor induce?", "ATF4 and AKT* | ERK and p38 | JNK")]
    [InlineData("grammar-giveaway", "zh-Hans", "该因子诱导哪些基因？", "ATF4* | ERK* | p38")]
    [InlineData("grammar-giveaway", "zh-Hans", "该因子诱导哪个基因？", "ATF4 与 AKT* | ERK | p38")]
    public void What_is_clean_is_left_alone(string rule, string lang, string stem, string options) => Assert.Empty(Find(rule, Payload(lang, stem, options)));

    [Fact]
    public void A_graph_asks_whatever_its_stem_says()
    {
        var payload = JsonNode.Parse("""
            {
              "stem": { "en": "Complete the pathway." }, "explanation": { "en": "-" },
              "nodes": [{ "id": "a", "text": { "en": "A" } }, { "id": "b", "asked": true }, { "id": "c", "text": { "en": "C" } }],
              "arrows": [{ "id": "ab", "from": "a", "to": "b", "sign": "activates" }, { "id": "bc", "from": "b", "to": "c", "sign": "inhibits" }],
              "blanks": [{ "id": "who", "node": "b", "options": [{ "id": "x", "text": { "en": "X" }, "correct": true }, { "id": "y", "text": { "en": "Y" } }, { "id": "z", "text": { "en": "Z" } }] }]
            }
            """)!;
        Assert.Empty(LintExample.Find("unfocused-stem", Target("pathway-completion", payload)));
    }

    [Theory]
    [InlineData("en", "All tumours always express NUPR1.", true)]
    [InlineData("en", "Most tumours express NUPR1.", false)]
    [InlineData("zh-Hans", "所有肿瘤都表达 NUPR1。", true)]
    [InlineData("zh-Hans", "多数肿瘤表达 NUPR1。", false)]
    public void A_statement_is_judged_without_absolute_words(string lang, string stem, bool flawed) =>
        Assert.Equal(flawed, Find("absolute-word", Statement(lang, stem)).Count > 0);

    [Theory]
    [InlineData("en", "NUPR1 is not expressed there.")]
    [InlineData("zh-Hans", "下列哪种细胞都不表达 NUPR1，这一点是正确的。")]
    public void A_statement_may_deny(string lang, string stem)
    {
        Assert.Empty(Find("negative-stem", Statement(lang, stem)));
        Assert.Empty(Find("unfocused-stem", Statement(lang, stem)));
    }

    [Fact]
    public void An_article_before_a_gap_gives_it_away()
    {
        var payload = Cloze("en", "It is an {{gap}} of growth.", "inhibitor* | driver | marker");
        var finding = Assert.Single(Find("grammar-giveaway", payload));
        Assert.Equal(("text", "en"), (finding.Path, finding.Lang));
        AssertFixed("cloze-choices", payload, [finding]);
        Assert.Empty(Find("grammar-giveaway", Cloze("en", "It is {{gap}} of growth.", "an inhibitor* | a driver | a marker")));
    }

    [Theory]
    [InlineData("en", 101, true)]
    [InlineData("en", 100, false)]
    [InlineData("zh-Hans", 201, true)]
    [InlineData("zh-Hans", 200, false)]
    public void A_stem_has_a_limit_of_its_language(string lang, int length, bool flawed) =>
        Assert.Equal(flawed, Find("long-stem", Payload(lang, string.Join(lang == "en" ? " " : "", Enumerable.Repeat(lang == "en" ? "word" : "字", length)), "a* | b")).Count > 0);
}
