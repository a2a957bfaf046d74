using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>However an article was set, what is read back is what was written.</summary>
public sealed class TypesettingLawsTests
{
    const int Manuscripts = 150;

    public static TheoryData<bool> Languages => [true, false];

    [Theory, MemberData(nameof(Languages))]
    public void Sections_come_back_with_their_numbers_and_titles(bool isChinese) => ForEach(isChinese, (manuscript, review) => Assert.Equal(
        manuscript.Sections.Select(part => $"{string.Join('.', part.Path)} {part.Title} {part.Path.Count}"),
        review.Sections.Select(section => $"{section.Number} {section.Title} {section.Level}")));

    [Theory, MemberData(nameof(Languages))]
    public void Paragraphs_and_their_sentences_come_back(bool isChinese) => ForEach(isChinese, (manuscript, review) => Assert.Equal(
        manuscript.Sections.SelectMany(part => part.Paragraphs).Select(sentences => string.Join('|', sentences)),
        review.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => string.Join('|', paragraph.Sentences.Select(sentence => sentence.Text)))));

    [Theory, MemberData(nameof(Languages))]
    public void Both_abstracts_come_back(bool isChinese) => ForEach(isChinese, (_, review) => Assert.Equal(
        [("en", Manuscript.EnglishAbstract), ("zh-Hans", Manuscript.ChineseAbstract)],
        review.Abstracts.OrderBy(text => text.Language, StringComparer.Ordinal).Select(text => (text.Language, text.Text))));

    [Theory, MemberData(nameof(Languages))]
    public void Heads_and_numbers_of_pages_are_kept_apart(bool isChinese) => ForEach(isChinese, (_, review) =>
        Assert.All(review.Furniture, piece => Assert.True(piece.Kind is FurnitureKind.PageNumber or FurnitureKind.RunningHead, $"{piece.Kind}: {piece.Text}")));

    static void ForEach(bool isChinese, Action<Manuscript, ParsedReview> check)
    {
        for (var seed = 1; seed <= Manuscripts; seed++)
        {
            var manuscript = Manuscript.Of(seed, isChinese);
            var layout = Layout.Of(seed, isChinese);
            var source = new Typesetter(layout, new Chance(seed)).Set(manuscript);
            try
            {
                check(manuscript, ReviewParser.Parse(source));
            }
            catch (Xunit.Sdk.XunitException e)
            {
                Assert.Fail($"seed {seed}, {layout}\n{e.Message}\n{source}");
            }
        }
    }
}
