using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Statistics;

namespace OncoLearn.Core.Tests.Statistics;

public sealed class ShareIntervalTests
{
    /// <summary>The last four are the examples of Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, table I, method 3.</summary>
    [Theory]
    [InlineData(1, 1, 0.2065, 1)]
    [InlineData(0, 1, 0, 0.7935)]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Known_intervals(int successes, int trials, double low, double high)
    {
        var interval = Of(successes, trials);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(-0.1, 1)]
    [InlineData(1.1, 1)]
    public void A_mean_that_cannot_be_has_no_interval(double mean, double values) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Wilson(mean, values));

    [Fact]
    public void It_lies_within_0_and_1_and_holds_the_share_that_was_seen() => ForAny((successes, trials) =>
    {
        var (interval, share) = (Of(successes, trials), (double)successes / trials);

        Assert.InRange(share, interval.Low, interval.High);
        Assert.InRange(interval.Low, 0, 1);
        Assert.InRange(interval.High, 0, 1);
        Assert.True(interval.Width > 0);
    });

    [Fact]
    public void The_same_share_of_more_trials_is_known_more_closely() => ForAny((successes, trials) =>
        Assert.True(Of(successes * 2, trials * 2).Width < Of(successes, trials).Width));

    [Fact]
    public void Failures_mirror_successes() => ForAny((successes, trials) =>
    {
        var (right, wrong) = (Of(successes, trials), Of(trials - successes, trials));

        Assert.Equal(right.Low, 1 - wrong.High, 1e-12);
        Assert.Equal(right.High, 1 - wrong.Low, 1e-12);
    });

    [Fact]
    public void More_successes_move_both_bounds_up() => ForAny((successes, trials) =>
    {
        if (successes == trials) return;
        var (fewer, more) = (Of(successes, trials), Of(successes + 1, trials));

        Assert.True(more.Low > fewer.Low);
        Assert.True(more.High > fewer.High);
    });

    static ShareInterval Of(int successes, int trials) => ShareInterval.Wilson((double)successes / trials, trials);

    static void ForAny(Action<int, int> law)
    {
        var shares =
            from trials in Gen.Choose(1, 5000)
            from successes in Gen.Frequency((8, Gen.Choose(0, trials)), (1, Gen.Constant(0)), (1, Gen.Constant(trials)))
            select (successes, trials);
        Prop.ForAll(shares.ToArbitrary(), share => law(share.successes, share.trials)).QuickCheckThrowOnFailure();
    }
}
