using OncoLearn.Core.Quizzes;

namespace OncoLearn.Core.Tests.Quizzes;

public sealed class QuestionDrawTests
{
    [Fact]
    public void Every_place_is_filled_whenever_that_is_possible()
    {
        foreach (var seed in Enumerable.Range(0, 2000))
        {
            var pools = Sample(new Chance(seed));
            var drawn = QuestionDraw.Draw(pools, new Chance(seed));
            Assert.Equal(MostThatFit(pools) == pools.Sum(pool => pool.Count), drawn is not null);
            Assert.Equal(drawn is not null, PoolShortage.Of(pools).Count == 0);
        }
    }

    [Fact]
    public void No_question_comes_twice()
    {
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var pools = Sample(new Chance(seed));
            if (QuestionDraw.Draw(pools, new Chance(seed)) is not { } drawn) continue;
            Assert.Distinct(drawn.SelectMany(slot => slot));
            Assert.All(drawn.Zip(pools), pair => Assert.True(pair.First.Count == pair.Second.Count && pair.First.All(pair.Second.Candidates.Contains)));
        }
    }

    [Fact]
    public void A_slot_gives_up_what_another_cannot_do_without()
    {
        DrawPool[] pools = [new(1, [1, 2]), new(1, [1])];

        Assert.All(Enumerable.Range(0, 50), seed => Assert.Equal([[2L], [1L]], QuestionDraw.Draw(pools, new Chance(seed))!));
    }

    [Fact]
    public void The_same_seed_draws_the_same()
    {
        DrawPool[] pools = [new(3, Numbers(1, 20)), new(4, Numbers(10, 30))];

        Assert.Equal(QuestionDraw.Draw(pools, new Chance(9))!.SelectMany(slot => slot), QuestionDraw.Draw(pools, new Chance(9))!.SelectMany(slot => slot));
        Assert.NotEqual(QuestionDraw.Draw(pools, new Chance(9))!.SelectMany(slot => slot), QuestionDraw.Draw(pools, new Chance(10))!.SelectMany(slot => slot));
    }

    /// <summary>Each of the 10 choices of 2 from 5; the critical value of chi-square with 9 degrees of freedom at p = 0.001.</summary>
    [Fact]
    public void Every_choice_from_one_pool_is_equally_likely()
    {
        const int draws = 10_000;
        var counts = Enumerable.Range(0, draws)
            .Select(seed => string.Join(' ', QuestionDraw.Draw([new(2, Numbers(1, 5))], new Chance(seed))![0].Order()))
            .CountBy(choice => choice)
            .Select(pair => pair.Value)
            .ToList();

        Assert.Equal(10, counts.Count);
        Assert.InRange(counts.Sum(count => (count - draws / 10.0) * (count - draws / 10.0) / (draws / 10.0)), 0, 27.877);
    }

    [Fact]
    public void Whatever_full_choice_there_is_can_come_out()
    {
        DrawPool[] pools = [new(1, [1, 2, 3]), new(1, [2, 3]), new(1, [3, 4])];
        var possible = from a in pools[0].Candidates from b in pools[1].Candidates from c in pools[2].Candidates where a != b && b != c && a != c select $"{a} {b} {c}";

        var seen = Enumerable.Range(0, 500).Select(seed => string.Join(' ', QuestionDraw.Draw(pools, new Chance(seed))!.SelectMany(slot => slot))).ToHashSet();

        Assert.Equal(possible.Order(), seen.Order());
    }

    [Fact]
    public void Nothing_to_draw_is_drawn() => Assert.Empty(QuestionDraw.Draw([], new Chance(1))!);

    internal static long[] Numbers(int from, int to) => [.. Enumerable.Range(from, to - from + 1).Select(number => (long)number)];

    /// <summary>Up to four pools of up to four of seven questions.</summary>
    internal static IReadOnlyList<DrawPool> Sample(Chance chance) =>
        [.. Enumerable.Range(0, 1 + chance.Below(4)).Select(_ => new DrawPool(1 + chance.Below(2), [.. chance.Shuffle(Numbers(1, 7)).Take(chance.Below(5))]))];

    /// <summary>By trying everything.</summary>
    internal static int MostThatFit(IReadOnlyList<DrawPool> pools) => Most([.. pools.SelectMany(pool => Enumerable.Repeat(pool.Candidates, pool.Count))], 0, []);

    static int Most(IReadOnlyList<IReadOnlyList<long>> places, int at, HashSet<long> used)
    {
        if (at == places.Count) return 0;
        var most = Most(places, at + 1, used);
        foreach (var candidate in places[at])
        {
            if (!used.Add(candidate)) continue;
            most = Math.Max(most, 1 + Most(places, at + 1, used));
            used.Remove(candidate);
        }
        return most;
    }
}
