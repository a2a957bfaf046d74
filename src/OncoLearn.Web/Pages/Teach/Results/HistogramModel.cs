using OncoLearn.Core.Statistics;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>
/// Scores in tenths, as a drawing that the server makes: heights are in pixels and widths in percent of whatever room there is, so that its words are as large on a
/// phone as on a desk.
/// </summary>
/// <param name="PassingShare">Where the line stands; null for none.</param>
public sealed record HistogramModel(ShareHistogram Scores, double? PassingShare)
{
    public const int Top = 46;
    public const int Bottom = 204;
    const int MostLines = 4;

    /// <summary>Of the room of a tenth, what its bar leaves free.</summary>
    const double Gap = 0.1;

    /// <summary>How many there are in all.</summary>
    public int Count => Scores.Below + Scores.Tenths.Sum();

    /// <summary>The room of a tenth, in percent. What lies below 0 has its bar before them, and as much free room behind it.</summary>
    double Step => 100.0 / (ShareHistogram.Bins + (Scores.Below > 0 ? 2 : 0));

    double Left => 100 - Step * ShareHistogram.Bins;

    /// <summary>What the topmost line stands for.</summary>
    int Highest => Lines[^1];

    /// <summary>The counts at which a line is drawn, from 0: whole and round numbers.</summary>
    public IReadOnlyList<int> Lines { get; } = LinesTo(Math.Max(1, Math.Max(Scores.Below, Scores.Tenths.Max())));

    public static HistogramModel Of(IEnumerable<double> shares, double? passingShare) => new(ShareHistogram.Of(shares), passingShare);

    /// <returns>Pixels from above.</returns>
    public double YOf(int count) => Bottom - (Bottom - Top) * (double)count / Highest;

    /// <returns>Percent of the width.</returns>
    public double XOf(double share) => Left + share * Step * ShareHistogram.Bins;

    /// <summary>That of what lies below 0 first, if there is any.</summary>
    public IEnumerable<Bar> Bars =>
    [
        .. Scores.Below > 0 ? [BarAt(null, Scores.Below, 0)] : Array.Empty<Bar>(),
        .. Scores.Tenths.Select((count, tenth) => BarAt(tenth, count, Left + tenth * Step)),
    ];

    Bar BarAt(int? tenth, int count, double left) => new(tenth, count, left + Step * Gap / 2, YOf(count), Step * (1 - Gap), Bottom - YOf(count));

    /// <param name="Tenth">From 0; null for what lies below 0.</param>
    public sealed record Bar(int? Tenth, int Count, double X, double Y, double Width, double Height)
    {
        public double Middle => X + Width / 2;

        public string Range => Tenth is { } tenth ? ResultsText.Between(tenth * 10, tenth * 10 + 10) : ResultsText.BelowZero;
    }

    static IReadOnlyList<int> LinesTo(int most)
    {
        var step = 1;
        // 1, 2, 5, 10, 20, 50 …
        for (var at = 0; step * MostLines < most; at++) step = at % 3 == 1 ? step / 2 * 5 : step * 2;
        return [.. Enumerable.Range(0, (most + step - 1) / step + 1).Select(line => line * step)];
    }
}
