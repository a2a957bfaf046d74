using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Tests.Questions.Typed;

public sealed class SpellingSlipTests
{
    [Theory]
    [InlineData("autophagy", "autopphagy", true)]
    [InlineData("autophagy", "autphagy", true)]
    [InlineData("autophagy", "autophagi", true)]
    [InlineData("autophagy", "autohpagy", true)]
    [InlineData("autophagy", "autophagyy", true)]
    [InlineData("autophagy", "utophagy", true)]
    [InlineData("autophagy", "autophagy", false)]
    [InlineData("autophagy", "auotphgay", false)]
    [InlineData("autophagy", "autohagi", false)]
    [InlineData("p53", "p63", false)]
    [InlineData("caspase3", "caspase8", false)]
    [InlineData("caspase3", "caspase", false)]
    [InlineData("caspase3", "caspase33", false)]
    [InlineData("caspase38", "caspase83", false)]
    [InlineData("caspase3", "caspas3e", false)]
    [InlineData("caspase3", "capsase3", true)]
    [InlineData("自噬a", "自嗜a", false)]
    [InlineData("自噬a", "自噬b", true)]
    [InlineData("Nanog", "nanog", false)]
    [InlineData("", "a", true)]
    [InlineData("", "", false)]
    public void One_letter_too_many_too_few_another_or_two_swapped_is_a_slip(string one, string other, bool slip)
    {
        Assert.Equal(slip, SpellingSlip.IsBetween(one, other));
        Assert.Equal(slip, SpellingSlip.IsBetween(other, one));
    }

    [Theory]
    [InlineData("nanog", true)]
    [InlineData("Nanog", true)]
    [InlineData("nupr1", false)]
    [InlineData("tgfbeta1", true)]
    [InlineData("自噬自噬自噬", false)]
    public void A_slip_is_forgiven_in_words_of_five_letters(string normal, bool forgiven) => Assert.Equal(forgiven, SpellingSlip.IsForgivenIn(normal));

    [Fact]
    public void A_slip_is_an_optimal_string_alignment_distance_of_1() => Prop.ForAll(Strings("abc"), Strings("abc"), (one, other) =>
    {
        Assert.Equal(Distance(one, other) == 1, SpellingSlip.IsBetween(one, other));
        Assert.Equal(SpellingSlip.IsBetween(one, other), SpellingSlip.IsBetween(other, one));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Digits_and_Chinese_characters_never_slip() => Prop.ForAll(Strings("ab1自"), Strings("ab1自"), (one, other) =>
    {
        var slip = SpellingSlip.IsBetween(one, other);
        Assert.Equal(slip, SpellingSlip.IsBetween(other, one));
        if (slip) Assert.Equal(1, Distance(one, other));
        if (slip) Assert.Equal(one.Where(c => c is '1' or '自'), other.Where(c => c is '1' or '自'));
    }).QuickCheckThrowOnFailure();

    static Arbitrary<string> Strings(string letters) => Gen.Elements(letters.ToCharArray()).ArrayOf().Resize(6).Select(letters => new string(letters)).ToArbitrary();

    /// <summary>By the whole table, as the definition says: Boytsov, "Indexing methods for approximate dictionary searching", JEA 16 (2011), section 2.1.</summary>
    static int Distance(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[one.Length, other.Length];
    }
}
