using OncoLearn.Core.Quizzes;
using static OncoLearn.Core.Tests.Quizzes.QuestionDrawTests;

namespace OncoLearn.Core.Tests.Quizzes;

public sealed class PoolShortageTests
{
    [Fact]
    public void What_is_missing_is_what_the_best_choice_leaves_open()
    {
        foreach (var seed in Enumerable.Range(0, 1000))
        {
            var pools = Sample(new Chance(seed));
            Assert.Equal(pools.Sum(pool => pool.Count) - MostThatFit(pools), PoolShortage.Of(pools).Sum(shortage => shortage.Missing));
        }
    }

    [Fact]
    public void A_pool_that_is_too_small_is_named_with_what_it_lacks()
    {
        var shortage = Assert.Single(PoolShortage.Of([new(2, [1, 2, 3]), new(4, [4, 5])]));

        Assert.Equal([1], shortage.Pools);
        Assert.Equal((4, 2, 2), (shortage.Needed, shortage.Available, shortage.Missing));
    }

    [Fact]
    public void Draws_that_suffice_alone_and_not_together_are_named_together()
    {
        var shortage = Assert.Single(PoolShortage.Of([new(2, [1, 2, 3]), new(1, [9]), new(2, [2, 3])]));

        Assert.Equal([0, 2], shortage.Pools);
        Assert.Equal((4, 3), (shortage.Needed, shortage.Available));
    }

    [Fact]
    public void One_pool_shares_the_square_of_what_is_drawn_over_what_there_is()
    {
        var overlap = DrawOverlap.Of([new(5, Numbers(1, 20)), new(3, Numbers(31, 40))], 2)!;

        Assert.Equal(2 + 25.0 / 20 + 9.0 / 10, overlap.Shared, 9);
        Assert.Equal((10, false), (overlap.Questions, overlap.Estimated));
    }

    [Fact]
    public void Two_draws_from_one_pool_are_one_draw_of_both() =>
        Assert.Equal(64.0 / 20, DrawOverlap.Of([new(5, Numbers(1, 20)), new(3, Numbers(1, 20))], 0)!.Shared, 9);

    [Fact]
    public void The_formula_is_what_draws_share()
    {
        var draws = Enumerable.Range(0, 400).Select(seed => QuestionDraw.Draw([new(5, Numbers(1, 20))], new Chance(seed))![0]).Chunk(2);

        Assert.Equal(25.0 / 20, draws.Average(pair => pair[0].Intersect(pair[1]).Count()), 0.2);
    }

    /// <summary>The second draw has one choice, so the first shares 1/2 of what it shares alone, and the second everything.</summary>
    [Fact]
    public void Pools_that_overlap_in_part_are_simulated()
    {
        var overlap = DrawOverlap.Of([new(1, [1, 2, 3]), new(1, [1])], 0)!;

        Assert.True(overlap.Estimated);
        Assert.Equal(1.5, overlap.Shared, 0.1);
        Assert.Equal(overlap, DrawOverlap.Of([new(1, [1, 2, 3]), new(1, [1])], 0));
    }

    [Fact]
    public void What_cannot_be_drawn_has_no_overlap() => Assert.Null(DrawOverlap.Of([new(2, [1])], 0));
}
