using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Claims.Candidates;

public sealed class CandidateFinderTests
{
    static readonly ClaimLexicon Lexicon = ClaimLexicon.Of(
        [
            new Entity("qrx7", EntityKind.Gene, "QRX7", new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["en"] = ["QRX7", "QRX-7"], ["zh-Hans"] = ["QRX7"] }),
            Gene("n-myc", "N-myc"), new Entity("drugol", EntityKind.Drug, "drugol", Names("drugol", "药醇")), Gene("klm2", "KLM2"), new Entity("lung-cancer", EntityKind.Cancer, "lung cancer", Names("lung cancer", "肺癌")), new Entity("gastric-cancer", EntityKind.Cancer, "gastric cancer", Names("gastric cancer", "胃癌")),
        ],
        [
            Relation("promotes", Direction.Up, "{subject} 促进 {object}", "{subject} promotes {object}"),
            Relation("upregulates", Direction.Up, "{subject} 上调 {object}", "{subject} upregulates {object}"),
        ]);

    [Theory]
    [InlineData("QRX7促进肺癌细胞增殖[3]。", "QRX7促进肺癌细胞增殖。")]
    [InlineData("QRX7 promotes the proliferation of lung cancer cells [3].", "QRX7 promotes the proliferation of lung cancer cells.")]
    public void A_sentence_that_says_one_thing_is_its_own_wording(string sentence, string statement) => Assert.Equal(statement, Assert.Single(Find(sentence)).Fields.Statement);

    [Fact]
    public void Of_a_sentence_that_says_several_each_has_a_clause_with_names_of_the_language()
    {
        var statements = Find("在肺癌中，QRX7促进增殖和迁移[3]。").Select(claim => claim.Fields.Statement).ToList();

        Assert.Equal(["在肺癌中，QRX7 促进增殖。", "在肺癌中，QRX7 促进迁移。"], statements);
    }

    [Theory]
    [InlineData("此外，QRX7促进肺癌细胞增殖[3]。", "QRX7促进肺癌细胞增殖。")]
    [InlineData("然而，此外QRX7促进肺癌细胞增殖。", "QRX7促进肺癌细胞增殖。")]
    [InlineData("并且QRX7促进肺癌细胞增殖。", "QRX7促进肺癌细胞增殖。")]
    [InlineData("同时，QRX7促进肺癌细胞增殖。", "QRX7促进肺癌细胞增殖。")]
    [InlineData("Moreover, QRX7 promotes proliferation of lung cancer cells [3].", "QRX7 promotes proliferation of lung cancer cells.")]
    [InlineData("However, it is QRX7 that promotes proliferation.", "It is QRX7 that promotes proliferation.")]
    [InlineData("In addition, QRX7 promotes proliferation.", "QRX7 promotes proliferation.")]
    [InlineData("But QRX7 promotes proliferation.", "QRX7 promotes proliferation.")]
    public void A_statement_does_without_the_words_that_join_its_sentence_to_the_one_before(string sentence, string statement) => Assert.Equal(statement, Assert.Single(Find(sentence)).Fields.Statement);

    [Theory]
    [InlineData("同时表达QRX7的肺癌细胞增殖加快。")]
    [InlineData("In addition to KLM2, more is known.")]
    [InlineData("Then again p53 is known.")]
    [InlineData("However")]
    [InlineData("此外，")]
    [InlineData("")]
    public void What_belongs_to_the_sentence_stays(string sentence) => Assert.Equal(sentence, PlainSentence.Alone(sentence));

    [Theory]
    [InlineData("Moreover, mTOR is known.", "mTOR is known.")]
    [InlineData("Thus, p53 is known.", "p53 is known.")]
    public void A_symbol_keeps_its_case_where_a_sentence_now_begins_with_it(string sentence, string alone) => Assert.Equal(alone, PlainSentence.Alone(sentence));

    [Theory]
    [InlineData("N-Myc促进增殖和迁移[3]。", "N-Myc 促进增殖。", "N-Myc 促进迁移。")]
    [InlineData("QRX-7促进增殖和迁移。", "QRX-7 促进增殖。", "QRX-7 促进迁移。")]
    [InlineData("N-Myc promotes proliferation and migration.", "N-Myc promotes proliferation.", "N-Myc promotes migration.")]
    [InlineData("Drugol promotes proliferation and migration.", "Drugol promotes proliferation.", "Drugol promotes migration.")]
    public void Names_stand_as_the_sentence_writes_them(string sentence, params string[] statements)
    {
        var found = Find(sentence);

        Assert.Equal(statements, found.Select(claim => claim.Fields.Statement));
        Assert.All(found, claim => Assert.Contains(claim.Fields.Subject.Name, (string[])["N-myc", "QRX7", "drugol"]));
    }

    [Fact]
    public void A_sentence_that_stands_twice_is_two_claims_each_in_its_paragraph()
    {
        var review = ReviewParser.Parse("1 作用\n\nQRX7促进肺癌细胞增殖。\n\nQRX7促进肺癌细胞增殖。\n");
        var claims = new CandidateFinder(Lexicon).Find(review);

        Assert.All(claims, claim => Assert.Equal(claim.Sentence, review.Sections[claim.Section].Paragraphs[claim.Paragraph].Text));
        Assert.Equal(2, claims.Select(claim => claim.Paragraph).Distinct().Count());
        Assert.All(claims, claim => Assert.Equal("QRX7促进肺癌细胞增殖。", claim.Fields.Statement));
        Assert.Equal(2, claims.Select(claim => claim.Mark).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_same_sentence_has_the_same_mark_and_another_has_another()
    {
        var (once, again) = (Find("QRX7促进增殖[1]。QRX7上调KLM2[2]。"), Find("QRX7上调KLM2[2]。\n"));

        Assert.Equal(2, once.Select(claim => claim.Mark).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(once[1].Mark, Assert.Single(again).Mark);
    }

    [Fact]
    public void What_names_its_tumour_is_surer_than_what_takes_it_from_the_sentence_before()
    {
        var named = Assert.Single(Find("QRX7促进肺癌细胞增殖[3]。"));
        var carried = Find("QRX7促进胃癌细胞迁移[2]。QRX7促进细胞增殖[3]。")[^1];

        Assert.Equal("gastric cancer", carried.Fields.Cancer!.Name);
        Assert.True(carried.Confidence < named.Confidence);
    }

    static IReadOnlyList<ClaimCandidate> Find(string text) => new CandidateFinder(Lexicon).Find(ReviewParser.Parse($"1 作用\n\n{text}\n"));

    static Entity Gene(string key, string symbol) => new(key, EntityKind.Gene, symbol, Names(symbol, symbol));

    static Dictionary<string, IReadOnlyList<string>> Names(string en, string zh) => new(StringComparer.Ordinal) { ["en"] = [en], ["zh-Hans"] = [zh] };

    static Relation Relation(string key, Direction direction, string zh, string en) => new(
        key, direction, [Facet.Expression, Facet.Function], Text(key, key), Text(zh, en));

    static LocalizedText Text(string zh, string en) => new([KeyValuePair.Create("zh-Hans", zh), KeyValuePair.Create("en", en)]);
}
