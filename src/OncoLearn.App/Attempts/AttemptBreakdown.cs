using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>The score of a finished attempt, divided. Practice counts what was answered, a quiz everything.</summary>
public static class AttemptBreakdown
{
    /// <param name="Key">A category, or a section number; empty for questions that belong to no section.</param>
    /// <param name="Right">Questions with full marks.</param>
    /// <param name="Mark">Marks reached of <paramref name="Points"/>.</param>
    public sealed record Share(string Key, int Right, int Questions, double Mark, double Points);

    public static IReadOnlyList<Share> ByCategory(this AttemptView attempt) => Divide(attempt, slot => slot.About.Category);

    public static IReadOnlyList<Share> BySection(this AttemptView attempt) => Divide(attempt, slot => slot.About.SectionNumber ?? "");

    /// <summary>The slots that count.</summary>
    public static IEnumerable<SlotView> Counted(this AttemptView attempt) => attempt.Slots.Where(slot => slot.State == SlotState.Graded);

    static IReadOnlyList<Share> Divide(AttemptView attempt, Func<SlotView, string> by) =>
    [
        .. attempt.Counted().GroupBy(by).Select(group => new Share(
            group.Key, group.Count(slot => slot.Fraction >= 1), group.Count(), group.Sum(slot => slot.Mark ?? 0), group.Sum(slot => slot.Points))),
    ];
}
