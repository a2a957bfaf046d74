using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.Core.Tests.Claims.Extraction;

public sealed class ClaimExtractorLawTests
{
    // What is longer is skipped.
    const int LongestSentence = 1500;

    static readonly string[] Pieces =
    [
        "NUPR1", "Nanog", "p53", "Slug", "肺癌", "乳腺癌细胞", "增殖", "侵袭", "自噬小体的形成", "促进", "抑制", "上调", "沉默", "敲低", "未", "可能", "通过", "与", "和", "、", "的", "表达", "高表达", "低于", "正相关",
        "无显著相关性", "被", "由", "在", "中", "后", "，", "；", "（", "）", "(", ")", "[1]", "[", "其", "而", "随着", "作为", "靶点", "差异", "磷酸化", "对二甲双胍的", "敏感性", "包括", "如", "结合", "相互作用",
        "promotes", "was inhibited by", "in", "of", "and", "expression", " ", "-", "/", "\u0000", "\uD83D", "癌", "替尼", "ﬁ", "İ", "ß", "Ⅱ",
    ];

    static Arbitrary<string> Sentences { get; } = Arb.From(Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat));

    [Fact]
    public void No_text_is_too_odd() => Prop.ForAll(Sentences, sentence =>
    {
        foreach (var claim in Extracting.In(sentence, "其促进侵袭。"))
        {
            Assert.Contains(claim.Sentence, new[] { sentence, "其促进侵袭。" });
            Assert.InRange(claim.Confidence, double.Epsilon, 1);
            Assert.NotEmpty(claim.Rule);
            Assert.NotEqual(claim.Subject.Key, claim.Object.Key);
            Assert.NotEqual(OncoLearn.Core.Claims.Direction.Unsigned, claim.Direction);
            Assert.NotNull(Extracting.Lexicon.Relation(claim.Relation));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));

    [Fact]
    public void A_mutated_sentence_is_read()
    {
        const string Sentence = "在乳腺癌组织中，沉默NUPR1通过上调p53（tumour protein 53, TP53）抑制自噬小体的形成和成熟，且与淋巴结转移，病理分级呈正相关[1-3]。";
        var mutations = Gen.ArrayOf(Gen.Choose(0, Sentence.Length - 1).SelectMany(at => Gen.Elements(Pieces).Select(piece => (at, piece))));
        Prop.ForAll(Arb.From(mutations), mutated =>
        {
            var text = mutated.Aggregate(Sentence, (sentence, one) => one.at < sentence.Length ? sentence[..one.at] + one.piece + sentence[(one.at + 1)..] : sentence);
            Assert.All(Extracting.In(text), claim => Assert.Equal(text, claim.Sentence));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Any_characters_are_read() => Prop.ForAll<string, string>((one, other) =>
    {
        _ = Extracting.In(one ?? "", other ?? "");
        _ = AbbreviationLearner.Learn(one + "(" + other + ")");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_gives_the_same_claims() => Prop.ForAll(Sentences, sentence => Assert.Equal(Lines(sentence), Lines(sentence))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sentence_says_a_thing_once() => Prop.ForAll(Sentences, sentence =>
    {
        var found = Extracting.In(sentence).Select(claim => (claim.Subject.Key, claim.Relation, claim.Object.Key, claim.Direction, claim.Negated, claim.Cancer?.Key)).ToList();
        Assert.Equal(found.Count, found.Distinct().Count());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_sentence_is_read_by_itself()
    {
        const string Sentence = "Nanog通过抑制下游基因FOXJ1和Slug表达促进乳腺癌细胞增殖、迁移和侵袭（而沉默Nanog抑制之）[1-3]。";
        var once = Extracting.In(Sentence).Count;

        Assert.Equal(400 * once, Extracting.In([.. Enumerable.Repeat(Sentence, 400)]).Count);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("，")]
    [InlineData("在")]
    [InlineData("NUPR1")]
    [InlineData("促进")]
    [InlineData("自噬小体的")]
    [InlineData("A")]
    [InlineData("的")]
    [InlineData("p53、")]
    [InlineData("p53,")]
    [InlineData("不")]
    public void A_long_sentence_of_one_word_ends(string word) => Assert.Empty(Extracting.In(Repeat(word, LongestSentence)));

    [Theory]
    [InlineData("p53与Slug结合")]
    [InlineData("NUPR1促进细胞增殖")]
    public void The_longest_sentence_is_still_read(string clause) => Assert.NotEmpty(Extracting.In(Repeat(clause, LongestSentence)));

    [Fact]
    public void Many_names_on_both_sides_of_a_verb_give_few_claims()
    {
        // A hundred names before the verb and behind it: every pair would be 10,000 claims.
        var names = string.Join('、', Enumerable.Range(100, 100).Select(number => $"GEN{number}"));

        Assert.Empty(Extracting.In($"{names}促进{names}的表达。"));
        Assert.Empty(Extracting.In($"{names}与{names}结合。"));
        Assert.Empty(Extracting.In($"{names}与{names}呈正相关。"));
    }

    [Fact]
    public void Open_brackets_define_nothing() => Assert.Empty(AbbreviationLearner.Learn(new string('(', 500_000) + ")"));

    [Fact]
    public void What_is_too_long_for_a_sentence_claims_nothing() =>
        Assert.Empty(Extracting.In(Repeat("NUPR1促进细胞增殖，", LongestSentence + 100)));

    static string Repeat(string word, int length) => string.Concat(Enumerable.Repeat(word, length / word.Length));

    static IEnumerable<string> Lines(string sentence) => Extracting.In(sentence).Select(claim => claim.ToString());
}
