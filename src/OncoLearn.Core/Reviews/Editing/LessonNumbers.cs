namespace OncoLearn.Core.Reviews.Editing;

/// <summary>A section with its number.</summary>
/// <param name="Number">Such as <c>2</c> or <c>2.1</c>; unique, and greater than those before it.</param>
/// <param name="IsLesson">It has text and was not dropped.</param>
public sealed record NumberedSection(PlannedSection Section, string Number, bool IsLesson);

/// <summary>
/// Numbers the sections of a plan. Printed numbers are kept (<see cref="PrintedNumbers"/>), but for those that break the order: the longest series that ascends stands. What has no
/// number gets the next one at its level; where the one printed next forbids that, one below the section before it (2.1 between 2 and 3, 2.0 between 2 and 2.1). A dropped section
/// keeps its number, so that dropping one changes no other.
/// </summary>
public static class LessonNumbers
{
    /// <returns>All sections of the plan in its order, with the dropped ones.</returns>
    public static IReadOnlyList<NumberedSection> Of(SectionPlan plan) =>
        [.. plan.Sections.Zip(Number(plan.Sections), (section, number) => new NumberedSection(section, number.ToString(), section is { IsDropped: false, HasText: true }))];

    static List<NumberPath> Number(IReadOnlyList<PlannedSection> sections)
    {
        var printed = PrintedNumbers.Of(sections);
        var fixedAt = Ascending(printed);
        var numbers = new List<NumberPath>();
        var levels = new Stack<int>();
        var (next, before) = (0, (NumberPath?)null);
        foreach (var (at, section) in sections.Index())
        {
            while (levels.TryPeek(out var level) && level >= section.Level) levels.Pop();
            levels.Push(section.Level);
            while (next < fixedAt.Count && (fixedAt[next] < at || before?.IsBefore(printed[fixedAt[next]]!) == false)) next++;
            var limit = next < fixedAt.Count ? printed[fixedAt[next]] : null;
            var number = limit is not null && fixedAt[next] == at ? limit : Between(before, limit, Math.Min(levels.Count, NumberPath.Deepest));
            numbers.Add(number);
            before = number;
        }
        return numbers;
    }

    /// <summary>A number above the one before and, where there is room, below the next one that is printed.</summary>
    static NumberPath Between(NumberPath? before, NumberPath? limit, int depth)
    {
        bool Fits(NumberPath path) => limit is null || path.IsBefore(limit);
        if (before is null) return Fits(NumberPath.One) ? NumberPath.One : NumberPath.Zero;
        for (var at = Math.Min(depth, before.Depth + 1); at <= before.Depth + 1; at++)
            if (Fits(before.Next(at))) return before.Next(at);
        return Fits(before.Child(0)) ? before.Child(0) : before.Child(1);
    }

    /// <summary>Where the longest series of ascending numbers stands (patience sorting, Fredman 1975, doi 10.1016/0012-365X(75)90103-X); of equal ones the first.</summary>
    static List<int> Ascending(IReadOnlyList<NumberPath?> paths)
    {
        var tails = new List<int>();
        var previous = new int[paths.Count];
        foreach (var (at, path) in paths.Index())
        {
            if (path is null) continue;
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (paths[tails[middle]]!.IsBefore(path)) low = middle + 1;
                else high = middle;
            }
            previous[at] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count) tails.Add(at);
            else if (path.IsBefore(paths[tails[low]]!)) tails[low] = at;
        }
        var chain = new List<int>();
        for (var at = tails.Count > 0 ? tails[^1] : -1; at >= 0; at = previous[at]) chain.Add(at);
        chain.Reverse();
        return chain;
    }
}
