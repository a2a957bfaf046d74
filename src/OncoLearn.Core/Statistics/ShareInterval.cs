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
        double n = trials, share = successes / n, z2 = Z * Z;
        var centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        var half = Z / (1 + z2 / n) * Math.Sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        // At 0 and at 1 a bound is the share itself, which rounding would miss by a hair.
        return new ShareInterval(Math.Clamp(centre - half, 0, share), Math.Clamp(centre + half, share, 1));
    }
}
