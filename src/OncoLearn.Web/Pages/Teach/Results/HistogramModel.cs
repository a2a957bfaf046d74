using OncoLearn.Core.Statistics;

namespace OncoLearn.Web.Pages.Teach.Results;

/// <summary>Scores in tenths, as a drawing that the server makes; all lengths are in units of the drawing.</summary>
/// <param name="Counts">How many shares lie in each tenth.</param>
/// <param name="PassingShare">Where the line stands; null for none.</param>
public sealed record HistogramModel(IReadOnlyList<int> Counts, double? PassingShare)
{
    public const int Width = 500;
    public const int Height = 230;
    public const int Left = 34;
    public const int Top = 34;
    public const int Bottom = 192;
    public const int Step = 44;
    const int Gap = 4;
    const int MostLines = 4;

    /// <summary>How many there are in all.</summary>
    public int Count => Counts.Sum();

    /// <summary>What the topmost line stands for.</summary>
    int Highest => Lines[^1];

    /// <summary>The counts at which a line is drawn, from 0: whole and round numbers.</summary>
    public IReadOnlyList<int> Lines { get; } = LinesTo(Math.Max(1, Counts.Max()));

    public static HistogramModel Of(IEnumerable<double> shares, double? passingShare) => new(ShareHistogram.Of(shares), passingShare);

    public double YOf(int count) => Bottom - (Bottom - Top) * (double)count / Highest;

    public static double XOf(double share) => Left + share * Step * ShareHistogram.Bins;

    public IEnumerable<Bar> Bars => Counts.Select((count, at) => new Bar(at, count, Left + at * Step + Gap / 2, YOf(count), Step - Gap, Bottom - YOf(count)));

    /// <param name="Tenth">From 0.</param>
    public sealed record Bar(int Tenth, int Count, double X, double Y, double Width, double Height)
    {
        public double Middle => X + Width / 2;

        /// <summary>Percent.</summary>
        public int From => Tenth * 10;

        /// <summary>Percent.</summary>
        public int To => From + 10;
    }

    static IReadOnlyList<int> LinesTo(int most)
    {
        var step = 1;
        // 1, 2, 5, 10, 20, 50 …
        for (var at = 0; step * MostLines < most; at++) step = at % 3 == 1 ? step / 2 * 5 : step * 2;
        return [.. Enumerable.Range(0, (most + step - 1) / step + 1).Select(line => line * step)];
    }
}
