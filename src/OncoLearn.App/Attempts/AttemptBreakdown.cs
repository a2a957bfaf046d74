using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Attempts;

/// <summary>
/// The score of a finished attempt, divided. Practice counts what was answered, a quiz everything; what waits for a person is left out, and what is withheld or
/// not released, as a share may be of one question.
/// </summary>
public static class AttemptBreakdown
{
    /// <param name="Key">A category, or a section number; empty for questions that belong to no section.</param>
    /// <param name="Right">Questions with full marks.</param>
    /// <param name="Mark">Marks reached of <paramref name="Points"/>, the most that could be reached.</param>
    public sealed record Share(string Key, int Right, int Questions, double Mark, double Points);

    /// <returns>In the order of <see cref="Category"/>.</returns>
    public static IReadOnlyList<Share> ByCategory(this AttemptView attempt) =>
        Divide(attempt, slot => slot.About.Category, slot => (int)Words<Category>.Parse(slot.About.Category));

    /// <returns>In the review's own order; what belongs to no section last.</returns>
    public static IReadOnlyList<Share> BySection(this AttemptView attempt) =>
        Divide(attempt, slot => slot.About.SectionNumber ?? "", slot => slot.About.SectionPosition ?? int.MaxValue);

    /// <summary>The slots that count: what is graded, but for what a learner only compared with the key.</summary>
    public static IEnumerable<SlotView> Counted(this AttemptView attempt) => attempt.Slots.Where(slot => slot is { State: SlotState.Graded, Uncounted: false });

    static IReadOnlyList<Share> Divide(AttemptView attempt, Func<SlotView, string> by, Func<SlotView, int> order) =>
    [
        .. attempt.Counted().Where(slot => slot.Mark is not null).GroupBy(by).OrderBy(group => group.Min(order)).Select(group => new Share(
            group.Key, group.Count(slot => slot.Fraction >= 1), group.Count(), group.Sum(slot => slot.Mark ?? 0), group.Sum(slot => slot.MaxMark))),
    ];
}
