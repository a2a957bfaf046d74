namespace OncoLearn.Core.Reviews.Documents;

/// <summary>Keywords as they are listed in one text.</summary>
public static class Keywords
{
    static readonly char[][] Marks = [[';', '；'], [',', '，', '、', '|', '·']];

    /// <summary>By the strongest mark between them, or else by wide gaps; without the full stop behind the last one.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var marks = Array.Find(Marks, marks => text.IndexOfAny(marks) >= 0) ?? ['\u3000', '\t'];
        return text.Split(marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(term => term.TrimEnd('.', '。', ' ')).Where(term => term.Length > 0);
    }
}
