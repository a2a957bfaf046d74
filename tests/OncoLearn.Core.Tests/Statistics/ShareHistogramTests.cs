using OncoLearn.Core.Statistics;

namespace OncoLearn.Core.Tests.Statistics;

public sealed class ShareHistogramTests
{
    [Fact]
    public void Each_share_lies_in_one_tenth_and_a_bound_in_the_upper_one() =>
        Assert.Equal([2, 1, 0, 2, 0, 0, 1, 0, 0, 2], ShareHistogram.Of([0, 0.05, 0.1, 0.3, 0.6, 0.1 + 0.2, 0.999, 1]).Tenths);

    [Fact]
    public void Shares_below_zero_lie_in_no_tenth()
    {
        var histogram = ShareHistogram.Of([-5.0 / 3, -0.01, -1e-12, 0.05]);

        Assert.Equal((2, 2), (histogram.Below, histogram.Tenths[0]));
    }

    [Fact]
    public void None_are_lost() => Assert.Equal(101, ShareHistogram.Of(Enumerable.Range(0, 101).Select(percent => percent / 100.0)).Tenths.Sum());

    [Fact]
    public void Two_versions_of_a_question_count_as_one()
    {
        var both = new QuestionTally(Right: 3, Partly: 0, Wrong: 1, Blank: 0, Waiting: 0, Graded: 4, Shares: 3, Least: 0)
            .Plus(new QuestionTally(Right: 0, Partly: 2, Wrong: 0, Blank: 1, Waiting: 1, Graded: 3, Shares: 1, Least: 0));

        Assert.Equal((8, 4.0 / 7), (both.Asked, both.Mean));
        Assert.Equal(ShareInterval.Wilson(4.0 / 7, 7), both.Interval);
    }

    [Fact]
    public void Marks_below_zero_scatter_more_than_the_interval_allows_for() =>
        Assert.Null(new QuestionTally(1, 0, 1, 0, 0, Graded: 2, Shares: 0.5, Least: -0.5).Interval);
}
