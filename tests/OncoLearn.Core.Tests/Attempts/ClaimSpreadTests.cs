using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Attempts;

namespace OncoLearn.Core.Tests.Attempts;

/// <summary>A question is written as the claims that it tests.</summary>
public sealed class ClaimSpreadTests
{
    static Gen<string[][]> AllGroups => Gen.ArrayOf(Gen.ArrayOf(Gen.SubListOf("abcdef".ToCharArray()).Select(claims => string.Concat(claims.Take(3)))));

    [Fact]
    public void What_tests_a_claim_of_an_earlier_question_comes_after_the_rest_of_its_group() =>
        Assert.Equal(["ab", "c", "a", "bd", "e", "cf", "d"], Order(["ab", "a", "c", "bd"], ["cf", "d", "e"]));

    [Fact]
    public void What_tests_no_claim_keeps_its_place() => Assert.Equal(["", "a", "", "a"], Order(["", "a", "a", ""]));

    [Fact]
    public void Each_group_comes_whole_and_in_its_turn() => Holds(groups =>
    {
        var order = Order(groups);
        var from = 0;
        return order.Length == groups.Sum(group => group.Length) && groups.All(group =>
        {
            var part = order[from..(from += group.Length)];
            return part.Order(StringComparer.Ordinal).SequenceEqual(group.Order(StringComparer.Ordinal));
        });
    });

    [Fact]
    public void Whatever_repeats_a_claim_has_nothing_new_behind_it_in_its_group() => Holds(groups =>
    {
        var order = Order(groups);
        var from = 0;
        return groups.All(group =>
        {
            var fresh = Enumerable.Range(from, group.Length).Select(at => !order[at].Any(string.Concat(order[..at]).Contains)).ToList();
            from += group.Length;
            return fresh.SequenceEqual(fresh.OrderByDescending(one => one));
        });
    });

    static void Holds(Func<string[][], bool> law) => Prop.ForAll(AllGroups.ToArbitrary(), law).QuickCheckThrowOnFailure();

    static string[] Order(params string[][] groups) => [.. ClaimSpread.Order(groups, question => question.Select(claim => (long)claim))];
}
