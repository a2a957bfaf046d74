namespace OncoLearn.Core.Statistics;

/// <summary>How the answers to one question went, in attempts that were handed in.</summary>
/// <param name="Right">With full marks.</param>
/// <param name="Partly">With a fraction between 0 and 1.</param>
/// <param name="Wrong">With a fraction of 0 or less.</param>
/// <param name="Blank">Left out; in none of the three.</param>
/// <param name="Waiting">Nobody has judged them yet.</param>
/// <param name="Graded">Those that have marks, blanks too.</param>
/// <param name="Shares">The sum of what each of them brought of the marks that it could bring at most: of what tries and certainty make of the answer.</param>
/// <param name="Least">The least of these shares.</param>
public sealed record QuestionTally(int Right, int Partly, int Wrong, int Blank, int Waiting, int Graded, double Shares, double Least)
{
    /// <summary>How often it was asked.</summary>
    public int Asked => Right + Partly + Wrong + Blank + Waiting;

    /// <summary>The facility index: the mean share of the marks, in [-2, 1], a blank as it counts; null while nothing is graded.</summary>
    public double? Mean => Graded == 0 ? null : Shares / Graded;

    /// <summary>The 95 % interval of <see cref="Mean"/>; null where nothing is graded, and where shares lie below 0: these scatter more than it allows for.</summary>
    // A sum of shares can be a rounding error above their number.
    public ShareInterval? Interval => Mean is { } mean && Least >= 0 ? ShareInterval.Wilson(Math.Clamp(mean, 0, 1), Graded) : null;

    /// <summary>The same question in two versions of a quiz.</summary>
    public QuestionTally Plus(QuestionTally other) => new(
        Right + other.Right, Partly + other.Partly, Wrong + other.Wrong, Blank + other.Blank, Waiting + other.Waiting, Graded + other.Graded,
        Shares + other.Shares, Math.Min(Least, other.Least));
}
