using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Tells the lines before the first abstract apart: the title, who wrote it, where they work.</summary>
static class FrontMatter
{
    static readonly string[] Places =
    [
        "university", "hospital", "department", "institute", "college", "school of", "center", "centre", "laboratory", "faculty", "大学", "医院", "学院", "研究所", "研究院", "实验室", "中心", "科室", "附属",
    ];

    /// <param name="lines">Before the first abstract, keyword or section, without furniture.</param>
    /// <returns>The lines of the title, none where there is none; and the others with their kind.</returns>
    public static (IReadOnlyList<SourceLine> Title, IReadOnlyList<(string Kind, SourceLine Line)> Others) Sort(IReadOnlyList<SourceLine> lines)
    {
        var first = 0;
        while (first < lines.Count && KindOf(lines[first]) is not null) first++;
        var title = new List<SourceLine>();
        for (var at = first; at < lines.Count && title.Count < 3 && KindOf(lines[at]) is null; at++)
        {
            if (title.Count > 0 && !GoesOn(title[^1], lines[at])) break;
            title.Add(lines[at]);
        }
        return (title, [.. lines.Except(title).Select(line => (KindOf(line) ?? FurnitureKind.FrontMatter, line))]);
    }

    /// <summary>A title that was too long for a line goes on in the next one, in its own script.</summary>
    static bool GoesOn(SourceLine line, SourceLine next) =>
        !next.FollowsBlank && !line.EndsSentence && line.Text.Any(Script.IsHan) == next.Text.Any(Script.IsHan)
        && (LeavesOpen(line.Text) || char.IsLower(next.Text[0]) || line.Width > 30 && !IsName(next.Text));

    static bool LeavesOpen(string text) =>
        text[^1] is ':' or '：' or '-' or ',' || text[(text.LastIndexOf(' ') + 1)..].ToLowerInvariant() is "and" or "of" or "in" or "the" or "for" or "to" or "a" or "an" or "with" or "by" or "on" or "from" or "as" or "or";

    /// <summary>Whether a line names where somebody works.</summary>
    public static bool NamesPlace(string text)
    {
        var lower = text.ToLowerInvariant();
        return Array.Exists(Places, place => lower.Contains(place, StringComparison.Ordinal));
    }

    static string? KindOf(SourceLine line)
    {
        if (line.Text.Contains('@')) return FurnitureKind.Correspondence;
        if (NamesPlace(line.Text)) return FurnitureKind.Affiliation;
        return LooksLikeNames(line.Text) ? FurnitureKind.Authors : null;
    }

    /// <summary>Several short parts between commas, none of them a sentence: names.</summary>
    static bool LooksLikeNames(string text)
    {
        var parts = text.Replace(" and ", ",", StringComparison.Ordinal).Split([',', '，', '、', ';', '；', '&'])
            .Select(part => part.Trim(' ', '*', '#', '†', '‡', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '¹', '²', '³')).Where(part => part.Length > 0).ToList();
        return (parts.Count > 1 || text.EndsWith('*')) && parts.Count(IsName) >= 0.7 * parts.Count;
    }

    static bool IsName(string part)
    {
        if (part.All(c => Script.IsHan(c) || c == ' ')) return part.Count(Script.IsHan) is >= 2 and <= 4;
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && words.All(word => char.IsUpper(word[0]) || word is "de" or "van" or "von" or "der" or "la");
    }
}
