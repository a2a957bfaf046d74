using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Tests.Questions.Typed;

public sealed class TypedTextTests
{
    static readonly string[] Pieces = ["TGF", "p53", "α", "Β", "µ", "ς", "Ω", "ﬁ", "β1", "Ⅱ", "IC", "₅₀", "自噬", "ＮＵＰＲ", "'", "′", "(", "+", "/", "é"];

    [Theory]
    [InlineData("TGF-β1", "tgf beta 1")]
    [InlineData("TGF-β1", "ＴＧＦβ１")]
    [InlineData("TGF-β1", "TGF–Β₁")]
    [InlineData("TGF-β1", "tgf\u00A0beta\u30001")]
    [InlineData("TGF-β1", "TGF\u200Bβ\u20111。")]
    [InlineData("TGF-β1", "TGF-ß1")]
    [InlineData("µM", "μm")]
    [InlineData("µM", "MuM")]
    [InlineData("ΔNp63", "∆np63")]
    [InlineData("ΔNp63", "delta-N-p63")]
    [InlineData("IC₅₀", "ic50")]
    [InlineData("fibrosis", "ﬁbrosis.")]
    [InlineData("5′-UTR", "5' UTR")]
    [InlineData("5′-UTR", "5’UTR")]
    [InlineData("5′-UTR", "5´-utr")]
    [InlineData("3″", "3\"")]
    [InlineData("自噬", "自 噬。")]
    [InlineData("自噬（流）", "自噬(流)！")]
    [InlineData("NF-κB", "NFkappaB")]
    [InlineData("epithelial–mesenchymal transition", "Epithelial mesenchymal transition…")]
    public void What_keyboards_write_differently_is_the_same(string one, string other) => Assert.Equal(TypedText.Normalise(one), TypedText.Normalise(other));

    [Theory]
    [InlineData("p53", "p63")]
    [InlineData("CD44+", "CD44")]
    [InlineData("α", "a")]
    [InlineData("自噬", "自嗜")]
    [InlineData("E2F1", "E2F")]
    public void What_means_something_else_is_not_the_same(string one, string other) => Assert.NotEqual(TypedText.Normalise(one), TypedText.Normalise(other));

    [Theory]
    [InlineData("nupr1", "NUPR1")]
    [InlineData("δ", "Δ")]
    public void Capitals_count_where_case_matters(string one, string other)
    {
        Assert.Equal(TypedText.Normalise(one), TypedText.Normalise(other));
        Assert.NotEqual(TypedText.Normalise(one, caseMatters: true), TypedText.Normalise(other, caseMatters: true));
    }

    [Theory]
    [InlineData("Δ", "Delta")]
    [InlineData("δ", "delta")]
    [InlineData("ＮＵＰＲ－１", "NUPR1")]
    public void Width_hyphens_and_Greek_names_do_not_count_where_case_matters(string one, string other) =>
        Assert.Equal(TypedText.Normalise(one, caseMatters: true), TypedText.Normalise(other, caseMatters: true));

    [Theory]
    [InlineData("")]
    [InlineData(" - 。")]
    [InlineData("\u200B")]
    public void Nothing_but_spaces_hyphens_and_punctuation_is_nothing(string text) => Assert.Equal("", TypedText.Normalise(text));

    [Fact]
    public void Normalising_twice_is_normalising_once() => Prop.ForAll<NonNull<string>, bool>((text, caseMatters) =>
    {
        var normal = TypedText.Normalise(text.Get, caseMatters);
        Assert.Equal(normal, TypedText.Normalise(normal, caseMatters));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Normalising_any_pieces_twice_is_normalising_them_once() => Prop.ForAll(Words(), text =>
    {
        // A combining accent behind a hyphen joins the letter before it once the hyphen is gone.
        var normal = TypedText.Normalise($"{text}e-\u0301");
        Assert.Equal(normal, TypedText.Normalise(normal));
        Assert.EndsWith("é", normal, StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Case_does_not_count() => Prop.ForAll(Words(), text =>
    {
        Assert.Equal(TypedText.Normalise(text), TypedText.Normalise(text.ToUpperInvariant()));
        Assert.Equal(TypedText.Normalise(text), TypedText.Normalise(text.ToLowerInvariant()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Full_width_forms_are_the_half_width_ones() => Prop.ForAll(Words(), text =>
        Assert.Equal(TypedText.Normalise(text), TypedText.Normalise(string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c))))).QuickCheckThrowOnFailure();

    [Fact]
    public void Hyphens_and_spaces_do_not_count_wherever_they_stand() => Prop.ForAll(Words(), Gen.Elements("-", " ", "–", "\u2212", "\u00A0", "\u3000", "\u200B", "\u2060", "\uFEFF", "\u00AD", "－", "—").ToArbitrary(), (text, between) =>
        Assert.Equal(TypedText.Normalise(text), TypedText.Normalise(between + string.Join(between, text.ToCharArray()) + between))).QuickCheckThrowOnFailure();

    static Arbitrary<string> Words() => Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
