namespace OncoLearn.Core.Statistics;

/// <summary>How many shares lie in each tenth, and how many below all of them.</summary>
/// <param name="Tenths">From [0, 0.1) to [0.9, 1].</param>
/// <param name="Below">How many are less than 0, as marks can be where being wrong costs some.</param>
public sealed record ShareHistogram(IReadOnlyList<int> Tenths, int Below)
{
    public const int Bins = 10;

    // A sum of fractions can be a rounding error beside what it stands for.
    const double Rounding = 1e-9;

    /// <param name="shares">At most 1.</param>
    public static ShareHistogram Of(IEnumerable<double> shares)
    {
        var (counts, below) = (new int[Bins], 0);
        foreach (var share in shares)
        {
            if (share < -Rounding) below++;
            else counts[Math.Clamp((int)Math.Floor(share * Bins + Rounding), 0, Bins - 1)]++;
        }
        return new(counts, below);
    }
}
