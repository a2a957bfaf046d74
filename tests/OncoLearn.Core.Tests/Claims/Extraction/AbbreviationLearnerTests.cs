using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.Core.Tests.Claims.Extraction;

public sealed class AbbreviationLearnerTests
{
    [Theory]
    [InlineData("cultured embryonic stem cells (ESCs) were used", "ESCs", "embryonic stem cells")]
    [InlineData("the tumour necrosis factor (TNF) was", "TNF", "tumour necrosis factor")]
    [InlineData("heat shock transcription factor 1 (HSF1) binds", "HSF1", "heat shock transcription factor 1")]
    [InlineData("核蛋白1 (Nuclear protein 1, NUPR1)是一种", "NUPR1", "Nuclear protein 1")]
    [InlineData("胚胎干细胞（embryonic stem cells, ESCs）时", "ESCs", "embryonic stem cells")]
    [InlineData("结合FAK（focal adhesion kinase）而发生", "FAK", "focal adhesion kinase")]
    public void A_definition_is_learned(string text, string abbreviation, string full)
    {
        var learned = Assert.Single(AbbreviationLearner.Learn(text));

        Assert.Equal((abbreviation, full), (learned.Short, learned.English));
    }

    [Fact]
    public void A_Chinese_name_stands_before_its_short_form()
    {
        var learned = Assert.Single(AbbreviationLearner.Learn("诱导激活转录因子 4 (ATF4)依赖性"));

        Assert.Equal("ATF4", learned.Short);
        Assert.EndsWith("激活转录因子4", learned.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in three patients (see Table 1) and")]
    [InlineData("the tumour (Fig. 2) grew")]
    [InlineData("年龄(<65 岁)")]
    [InlineData("expression rose (twofold) in")]
    [InlineData("a bracket that never (closes")]
    [InlineData("()")]
    [InlineData("")]
    public void What_is_no_definition_is_not_learned(string text) => Assert.Empty(AbbreviationLearner.Learn(text));

    [Fact]
    public void The_first_meaning_stays() =>
        Assert.Equal("androgen receptor", Assert.Single(AbbreviationLearner.Learn("androgen receptor (AR) and allergic rhinitis (AR)")).English);

    [Fact]
    public void The_letters_of_a_short_form_stand_in_order_in_what_it_is_short_for()
    {
        var words = Gen.ArrayOf(Gen.Elements("alpha", "beta", "gamma", "kinase", "factor", "receptor", "of", "and", "tumour", "(AB)", "(TRK)", "（FK, Kr）", "(GFR)", "，", "促进", "(alpha beta, AB)"));
        Prop.ForAll(Arb.From(words), parts =>
        {
            foreach (var learned in AbbreviationLearner.Learn(string.Join(' ', parts)).Where(learned => learned.English is not null))
            {
                var at = 0;
                foreach (var letter in learned.Short.TrimEnd('s').ToLowerInvariant().Where(char.IsLetterOrDigit))
                {
                    at = learned.English!.ToLowerInvariant().IndexOf(letter, at) + 1;
                    Assert.True(at > 0, $"{learned.Short}: {learned.English}");
                }
                Assert.Equal(char.ToLowerInvariant(learned.Short[0]), char.ToLowerInvariant(learned.English![0]));
            }
        }).QuickCheckThrowOnFailure();
    }
}
