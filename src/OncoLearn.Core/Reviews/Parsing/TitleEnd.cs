using System.Collections.Frozen;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>How a title ends.</summary>
static class TitleEnd
{
    static readonly FrozenSet<string> Joining = FrozenSet.ToFrozenSet(
        ["a", "an", "and", "as", "at", "between", "by", "during", "for", "from", "in", "into", "of", "on", "or", "the", "through", "to", "under", "versus", "via", "vs", "with", "within"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether its last word wants another behind it: “Invasion and”, “Nanog与”.</summary>
    public static bool IsOpen(string title)
    {
        var text = title.TrimEnd();
        return text.Length > 0 && (text[^1] is '与' or '和' or '及' or '的' or '、' || Joining.Contains(text[(text.LastIndexOf(' ') + 1)..]));
    }
}
