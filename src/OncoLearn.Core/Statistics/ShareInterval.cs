namespace OncoLearn.Core.Statistics;

/// <summary>Between which bounds a share lies, as far as the number of values tells. Both in [0, 1].</summary>
public sealed record ShareInterval(double Low, double High)
{
    /// <summary>The quantile of the normal distribution that leaves 2.5 % on each side.</summary>
    const double Z = 1.959963984540054;

    public double Width => High - Low;

    /// <summary>
    /// The 95 % score interval for a mean of values in [0, 1]: of right answers, or of marks that a partly right answer also reaches. Unlike the textbook's
    /// p ± z·√(p(1-p)/n) it stays within [0, 1] and says something at 0 and at 1: one right of one is "21 % to 100 %". Wilson, E. B. (1927): Probable inference, the
    /// law of succession, and statistical inference. Journal of the American Statistical Association 22(158), 209-212. It is made for zeros and ones; no other values
    /// in [0, 1] scatter more about their mean (their variance is at most μ(1-μ)), so it is never narrower than it should be.
    /// </summary>
    /// <param name="mean">In [0, 1].</param>
    /// <param name="values">How many; where they weigh differently (Σw)²/Σw², which is less. Above 0.</param>
    /// <returns>Bounds in [0, 1] with the mean between them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No value, or a mean that cannot be.</exception>
    public static ShareInterval Wilson(double mean, double values)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(values);
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mean, 1);
        const double Z2 = Z * Z;
        var centre = (mean + Z2 / (2 * values)) / (1 + Z2 / values);
        var half = Z / (1 + Z2 / values) * Math.Sqrt(mean * (1 - mean) / values + Z2 / (4 * values * values));
        // At 0 and at 1 a bound is the mean itself, which rounding would miss by a hair.
        return new ShareInterval(Math.Clamp(centre - half, 0, mean), Math.Clamp(centre + half, mean, 1));
    }
}
