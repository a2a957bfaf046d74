using System.Globalization;

namespace OncoLearn.Core.Reviews;

/// <summary>One reference number of the review, or a run of them.</summary>
/// <param name="First">At least 1.</param>
/// <param name="Last">Not below <paramref name="First"/>; equal to it where one reference is cited.</param>
public sealed record Citation(int First, int Last)
{
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}–{Last}");
}
