namespace OncoLearn.Core.Statistics;

/// <summary>How answers went. It counts answers; what somebody has mastered is another question.</summary>
/// <param name="Answers">Those that count, see <see cref="SlotResult.IsAnswer"/>.</param>
/// <param name="Right">Answers with full marks.</param>
/// <param name="Marks">Reached by the answers; negative marks subtract.</param>
/// <param name="Points">What the answers could have reached.</param>
/// <param name="LeftBlank">Questions of quizzes that were left blank; in none of the other numbers.</param>
/// <param name="SquaredPoints">The sum of the squares of what each answer could have reached.</param>
/// <param name="LostMarks">An answer has negative marks.</param>
public sealed record AnswerTally(int Answers, int Right, double Marks, double Points, int LeftBlank, double SquaredPoints, bool LostMarks)
{
    /// <summary>The share of marks that the answers reached, in [-1, 1]; null without an answer.</summary>
    public double? Accuracy => Answers == 0 ? null : Marks / Points;

    /// <summary>The 95 % interval of <see cref="Accuracy"/>; null without an answer, and where marks were lost: values below 0 scatter more than it allows for.</summary>
    // Sums of fractions can be a rounding error above all points.
    public ShareInterval? AccuracyInterval => Accuracy is { } accuracy && !LostMarks ? ShareInterval.Wilson(Math.Min(accuracy, 1), Points * Points / SquaredPoints) : null;

    /// <summary>What neither counts as an answer nor was left blank is passed over.</summary>
    public static AnswerTally Of(IEnumerable<SlotResult> results)
    {
        int answers = 0, right = 0, leftBlank = 0;
        double marks = 0, points = 0, squaredPoints = 0;
        var lost = false;
        foreach (var result in results)
        {
            if (result.IsLeftBlank) leftBlank++;
            if (result is not { IsAnswer: true, Fraction: { } fraction }) continue;
            answers++;
            if (fraction >= 1) right++;
            marks += fraction * result.Points;
            lost |= fraction < 0;
            points += result.Points;
            squaredPoints += result.Points * result.Points;
        }
        return new AnswerTally(answers, right, marks, points, leftBlank, squaredPoints, lost);
    }
}
