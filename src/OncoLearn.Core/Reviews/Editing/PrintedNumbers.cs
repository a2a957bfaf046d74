using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>
/// What the printed numbers of sections are as decimals. <c>2.1</c> is itself; <c>二</c>, <c>第二章</c>, <c>II</c> and <c>B</c> are 2 below the number of the section they stand in, so
/// that <c>（一）</c> inside <c>二</c> is 2.1.
/// </summary>
static class PrintedNumbers
{
    /// <returns>One for each section; null where none is printed, or none that can be read.</returns>
    public static IReadOnlyList<NumberPath?> Of(IReadOnlyList<PlannedSection> sections)
    {
        var paths = new List<NumberPath?>();
        var open = new Stack<(int Level, NumberStyle? Style, NumberPath? Path)>();
        foreach (var section in sections)
        {
            while (open.TryPeek(out var last) && last.Level >= section.Level) open.Pop();
            var printed = Read(section.PrintedNumber);
            var path = printed is null ? null : Of(printed, open.TryPeek(out var parent) ? parent : default);
            if (path is { Depth: > NumberPath.Deepest }) path = null;
            paths.Add(path);
            open.Push((section.Level, printed?.Style, path));
        }
        return paths;
    }

    static NumberPath Of(HeadNumber printed, (int Level, NumberStyle? Style, NumberPath? Path) parent)
    {
        var isWhole = printed.Style == NumberStyle.Decimal && (printed.Path.Count > 1 || parent.Style == NumberStyle.Decimal);
        return isWhole || parent.Path is null ? new NumberPath([.. printed.Path]) : new NumberPath([.. parent.Path.Values, .. printed.Path]);
    }

    /// <summary>As at the beginning of a heading; a numeral needs its dot there.</summary>
    static HeadNumber? Read(string? printed)
    {
        var number = printed?.Trim().TrimEnd('.', '．', '、');
        if (string.IsNullOrEmpty(number)) return null;
        return new[] { $"{number} x", $"{number}. x" }.Select(heading => HeadNumber.At(heading, 0)).FirstOrDefault(found => found is not null && found.Printed.Length == number.Length);
    }
}
