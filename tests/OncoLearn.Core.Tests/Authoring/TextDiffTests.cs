using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Authoring.Versions;

namespace OncoLearn.Core.Tests.Authoring;

public sealed class TextDiffTests
{
    [Theory]
    [InlineData("TGF-β1 raises p21", "TGF-β1 lowers p21", "TGF-β1 |-raises|+lowers| p21")]
    [InlineData("肿瘤中升高", "肿瘤中下降", "肿瘤中|-升高|+下降")]
    [InlineData("a b c", "a c", "a |-b |c")]
    [InlineData("", "new", "+new")]
    [InlineData("old", "", "-old")]
    [InlineData("same", "same", "same")]
    [InlineData("", "", "")]
    [InlineData("0.05 mg", "0.5 mg", "-0.05|+0.5| mg")]
    public void Words_are_compared_and_not_letters(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join('|', TextDiff.Of(before, after).Select(piece => piece.Kind switch { DiffKind.Removed => "-", DiffKind.Added => "+", _ => "" } + piece.Text)));

    [Fact]
    public void Both_texts_can_be_read_from_the_pieces() => Prop.ForAll(Texts(), Texts(), (before, after) =>
    {
        var pieces = TextDiff.Of(before, after);
        Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Added).Select(piece => piece.Text)));
        Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Removed).Select(piece => piece.Text)));
        Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
        Assert.All(pieces, piece => Assert.NotEqual("", piece.Text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void As_few_words_as_possible_are_changed() => Prop.ForAll(Texts(), Texts(), (before, after) =>
    {
        var same = TextDiff.Of(before, after).Where(piece => piece.Kind == DiffKind.Same).Sum(piece => TextDiff.Words(piece.Text).Count);
        Assert.Equal(LongestCommon(TextDiff.Words(before), TextDiff.Words(after)), same);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_make_the_text_again() =>
        Prop.ForAll<NonNull<string>>(text => Assert.Equal(text.Get, string.Concat(TextDiff.Words(text.Get)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Very_long_texts_are_replaced_whole()
    {
        var (before, after) = (string.Concat(Enumerable.Repeat("甲", 3000)) + "末", string.Concat(Enumerable.Repeat("乙", 3000)) + "末");
        Assert.Equal([DiffKind.Removed, DiffKind.Added, DiffKind.Same], TextDiff.Of(before, after).Select(piece => piece.Kind));
    }

    static Arbitrary<string> Texts() =>
        Gen.Elements("a", "b", "甲", "乙", " ", "-", "p53", "，").ListOf().Select(words => string.Concat(words)).ToArbitrary();

    /// <summary>By trying both ways, the plainest thing that can be right.</summary>
    static int LongestCommon(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var rows = new int[b.Count + 1];
        foreach (var word in a)
        {
            var before = (int[])rows.Clone();
            for (var j = 1; j <= b.Count; j++) rows[j] = word == b[j - 1] ? before[j - 1] + 1 : Math.Max(before[j], rows[j - 1]);
        }
        return rows[^1];
    }
}
