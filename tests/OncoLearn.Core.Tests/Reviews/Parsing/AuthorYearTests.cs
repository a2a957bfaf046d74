using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Reviews.Documents;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>Citations by author and year.</summary>
public sealed class AuthorYearTests
{
    static readonly string[] List =
    [
        "Berg A, Field T. Hypoxia. J Inv. 2018;1:1-9.",
        "Guo Y, Li X, Wang Z. Heat in yeast. J Inv. 2019;3:1-9.",
        "Li, X., Wang, Z. (2020a). Stress of 2019. J Inv.",
        "Li, X., Field, T. (2020b). More stress. J Inv.",
        "van den Berg C. Cold. J Inv. 2021.",
        "Wang Z, Guo Y. One. J Inv. 2022.",
        "Wang Z, Li X. Two. J Inv. 2022.",
        "郭一, 李二. 热. 虚构学报, 2019.",
        "郭三, 李二. 冷. 虚构学报, 2021.",
    ];

    [Theory]
    [InlineData("It rises (Guo et al., 2019).", "2")]
    [InlineData("It rises (Guo et al., 2019; Berg and Field, 2018).", "1 2")]
    [InlineData("It rises (see also Guo et al. 2019).", "2")]
    [InlineData("Guo et al. (2019) saw it.", "2")]
    [InlineData("As Berg and Field (2018) saw, it rises.", "1")]
    [InlineData("It rises (Li & Wang, 2020a).", "3")]
    [InlineData("It rises (Li et al., 2020a, 2020b).", "3 4")]
    [InlineData("It rises (van den Berg, 2021).", "5")]
    [InlineData("It rises (Wang and Guo, 2022).", "6")]
    [InlineData("它升高（郭一等，2019）。", "8")]
    [InlineData("它升高（郭一和李二, 2019；Guo等, 2019）。", "2 8")]
    [InlineData("它升高(郭三等人, 2021)。", "9")]
    [InlineData("Guo等(2019)发现它升高。", "2")]
    [InlineData("It rises (Figure 2, in 2019 patients).", "")]
    [InlineData("It rose in spring (2019).", "")]
    public void A_sentence_is_joined_to_what_it_cites(string sentence, string numbers)
    {
        var review = Parse(sentence);

        Assert.Equal(numbers, string.Join(' ', review.Sections[0].Paragraphs[0].Sentences.SelectMany(one => one.Citations)));
        Assert.Empty(review.Doubts);
    }

    [Theory]
    [InlineData("It rises (Wang et al., 2022).", "It cites Wang 2022, and more than one reference fits.")]
    [InlineData("It rises (Nobody et al., 2017).", "It cites Nobody 2017, but no such reference is in the list.")]
    [InlineData("它升高（王五等，2017）。", "It cites 王五 2017, but no such reference is in the list.")]
    public void What_fits_none_or_several_is_doubted(string sentence, string doubt)
    {
        var review = Parse(sentence);

        Assert.Empty(review.Sections[0].Paragraphs[0].Sentences[0].Citations);
        Assert.Equal(doubt, Assert.Single(review.Doubts).Why.En);
    }

    [Fact]
    public void Where_numbers_are_cited_years_are_not() =>
        Assert.Equal([[1], []], Parse("It rises [1]. It falls (Guo et al., 2019).").Sections[0].Paragraphs[0].Sentences.Select(sentence => sentence.Citations));

    [Fact]
    public void A_plain_text_with_such_a_list_is_joined_too()
    {
        var review = ReviewParser.Parse($"1. Introduction\nIt rises in hypoxic cells (Guo et al., 2019).\n2. Lungs\nIt falls in the lung (Berg and Field, 2018).\nReferences\n{string.Join('\n', List.Take(4))}\n");

        Assert.Equal([[2], [1]], review.Sections.Select(section => section.Paragraphs[0].Sentences[0].Citations));
    }

    [Fact]
    public void Any_text_is_read() => Prop.ForAll(
        Gen.ArrayOf(Gen.Elements("(", ")", "（", "）", "Guo", " ", "et al.", ",", "2019", "2020a", ";", "and", "郭一", "等", "van", "&", "a", ".")).Select(string.Concat).ToArbitrary(),
        text => Parse("It rises. " + text + "。").References.Count == List.Length).QuickCheckThrowOnFailure();

    static ParsedReview Parse(string text) => DocumentParser.Parse(new SourceDocument.Blocks(
        SourceKind.Word,
        [new SourceBlock.Heading(1, "1", "Introduction"), new SourceBlock.Paragraph(text), new SourceBlock.Heading(1, Label: null, "References"), .. List.Select(entry => new SourceBlock.Reference(Label: null, entry))],
        SourceMetadata.None));
}
