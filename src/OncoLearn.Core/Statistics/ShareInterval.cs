namespace OncoLearn.Core.Statistics;

/// <summary>Between which bounds a share lies, as far as the number of trials tells. Both in [0, 1].</summary>
public sealed record ShareInterval(double Low, double High)
{
    /// <summary>The quantile of the normal distribution that leaves 2.5 % on each side.</summary>
    const double Z = 1.959963984540054;

    public double Width => High - Low;

    /// <summary>
    /// The 95 % score interval for a share. Unlike the textbook's p ± z·√(p(1-p)/n) it stays within [0, 1] and says something at 0 and at 1: one right of one
    /// is "21 % to 100 %". Wilson, E. B. (1927): Probable inference, the law of succession, and statistical inference. Journal of the American Statistical
    /// Association 22(158), 209-212.
    /// </summary>
    /// <param name="successes">From 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">At least 1.</param>
    /// <returns>Bounds in [0, 1] with the share that was seen between them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No trial, or a number of successes that cannot be.</exception>
    public static ShareInterval Wilson(int successes, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        return Of((double)successes / trials, trials);
    }

    /// <summary>
    /// The same interval for a mean of values in [0, 1], such as marks that a partly right answer also reaches. No such values scatter more about their mean
    /// than zeros and ones do (their variance is at most μ(1-μ)), so the interval is never narrower than it should be.
    /// </summary>
    /// <param name="mean">In [0, 1].</param>
    /// <param name="values">How many; where they weigh differently (Σw)²/Σw², which is less. Above 0.</param>
    /// <returns>Bounds in [0, 1] with the mean between them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No value, or a mean that cannot be.</exception>
    public static ShareInterval OfMean(double mean, double values)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(values);
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mean, 1);
        return Of(mean, values);
    }

    static ShareInterval Of(double share, double n)
    {
        const double Z2 = Z * Z;
        var centre = (share + Z2 / (2 * n)) / (1 + Z2 / n);
        var half = Z / (1 + Z2 / n) * Math.Sqrt(share * (1 - share) / n + Z2 / (4 * n * n));
        // At 0 and at 1 a bound is the share itself, which rounding would miss by a hair.
        return new ShareInterval(Math.Clamp(centre - half, 0, share), Math.Clamp(centre + half, share, 1));
    }
}
