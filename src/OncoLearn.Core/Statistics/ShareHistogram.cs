namespace OncoLearn.Core.Statistics;

/// <summary>How many shares lie in each tenth.</summary>
public static class ShareHistogram
{
    public const int Bins = 10;

    /// <param name="shares">At most 1. What is below 0 lies in the first tenth.</param>
    /// <returns>From [0, 0.1) to [0.9, 1].</returns>
    // A sum of fractions can be a rounding error below what it stands for.
    public static IReadOnlyList<int> Of(IEnumerable<double> shares)
    {
        var counts = new int[Bins];
        foreach (var share in shares) counts[Math.Clamp((int)Math.Floor(share * Bins + 1e-9), 0, Bins - 1)]++;
        return counts;
    }
}
