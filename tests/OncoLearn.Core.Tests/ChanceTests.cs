using FsCheck;
using FsCheck.Fluent;

namespace OncoLearn.Core.Tests;

public sealed class ChanceTests
{
    /// <summary>The first outputs of the reference implementation (Vigna, splitmix64.c; the first seed's are also Rosetta Code's). Below(2^30) is the upper 30 bits.</summary>
    [Theory]
    [InlineData(1234567L, new[] { 6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL })]
    [InlineData(0L, new[] { 0xE220A8397B1DCDAFUL, 0x6E789E6AA1B965F4UL, 0x06C45D188009454FUL, 0xF88BB8A8724C81ECUL, 0x1B39896A51A8749BUL })]
    public void It_is_SplitMix64(long seed, ulong[] outputs)
    {
        var chance = new Chance(seed);
        Assert.Equal(outputs.Select(output => (int)(output >> 34)), outputs.Select(_ => chance.Below(1 << 30)));
    }

    /// <summary>The critical values of chi-square at p = 0.001; the seed is fixed, so that the test does not fail by chance.</summary>
    [Theory]
    [InlineData(2, 10.828)]
    [InlineData(3, 13.816)]
    [InlineData(6, 20.515)]
    [InlineData(24, 49.728)]
    public void Draws_are_uniform(int below, double critical)
    {
        var chance = new Chance(20260301);
        Assert.InRange(ChiSquare(Enumerable.Range(0, 48_000).Select(_ => chance.Below(below)), below), 0, critical);
    }

    [Fact]
    public void Every_order_of_four_is_equally_likely()
    {
        var chance = new Chance(20260301);
        var orders = Enumerable.Range(0, 48_000).Select(_ => string.Concat(chance.Shuffle<char>(['a', 'b', 'c', 'd']))).ToArray();
        Assert.Equal(24, orders.Distinct().Count());
        Assert.InRange(ChiSquare(orders, 24), 0, 49.728);
    }

    [Fact]
    public void A_draw_lies_in_its_range() => Prop.ForAll<int, PositiveInt>((seed, below) =>
        Assert.InRange(new Chance(seed).Below(below.Get), 0, below.Get - 1)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_draw_from_nothing(int below) => Assert.Throws<ArgumentOutOfRangeException>(() => new Chance(1).Below(below));

    [Fact]
    public void A_shuffle_is_a_permutation_and_leaves_its_list_alone() => Prop.ForAll<int, int[]>((seed, items) =>
    {
        var before = items.ToArray();
        Assert.Equal(items.Order(), new Chance(seed).Shuffle(items).Order());
        Assert.Equal(before, items);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_fork_does_not_depend_on_what_was_drawn_before()
    {
        var drawn = new Chance(7);
        drawn.Shuffle(Enumerable.Range(0, 50).ToArray());
        Assert.Equal(Draws(new Chance(7).Fork(3)), Draws(drawn.Fork(3)));
    }

    [Fact]
    public void Forks_for_different_purposes_and_seeds_differ_from_each_other_and_from_their_origin()
    {
        var streams = Enumerable.Range(0, 50).SelectMany(seed => Enumerable.Range(0, 50).Select(purpose => new Chance(seed).Fork(purpose)).Append(new Chance(seed)));
        Assert.Distinct(streams.Select(stream => string.Join(' ', Draws(stream))));
    }

    [Fact]
    public void A_fork_gives_what_it_always_gave() => Assert.Equal([393038, 893108, 34039, 366415], Draws(new Chance(7).Fork(3)));

    [Fact]
    public void There_is_no_fork_for_a_negative_purpose() => Assert.Throws<ArgumentOutOfRangeException>(() => new Chance(1).Fork(-1));

    static int[] Draws(Chance chance) => [.. Enumerable.Range(0, 4).Select(_ => chance.Below(1_000_000))];

    static double ChiSquare<T>(IEnumerable<T> draws, int classes)
        where T : notnull
    {
        var counts = draws.CountBy(draw => draw).Select(pair => pair.Value).ToArray();
        var expected = (double)counts.Sum() / classes;
        return counts.Sum(count => (count - expected) * (count - expected) / expected) + ((classes - counts.Length) * expected);
    }
}
