using System.Globalization;
using System.Text;

namespace OncoLearn.Core.Reviews.Documents;

/// <summary>Makes one form of the line ends and control characters of a text, and tells Markdown from plain text.</summary>
public static class PlainText
{
    /// <summary>Line ends become <c>\n</c>; control characters and byte order marks go.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\r')
            {
                if (at + 1 >= text.Length || text[at + 1] != '\n') clean.Append('\n');
            }
            else if (c is '\u2028' or '\u2029' or '\v' or '\u0085') clean.Append('\n');
            else if (!IsStray(c)) clean.Append(c);
        }
        return clean.ToString();
    }

    /// <summary>Nothing that anybody sees: a control character that ends no line and no page, a byte order mark.</summary>
    public static bool IsStray(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' => false,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.Control,
    };

    /// <summary>Has headings with <c>#</c>, or a block of fields before the text. A single <c>#</c> may be the mark of a note: it needs a second one, or opens the text.</summary>
    public static bool IsMarkdown(string text)
    {
        var isFirst = true;
        var (isBlank, main) = (true, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (isFirst && line.TrimEnd() is "---" && text.AsSpan(3, Math.Min(text.Length - 3, 4000)).Contains("\n---", StringComparison.Ordinal)) return true;
            isFirst = false;
            var marks = 0;
            while (marks < line.Length && line[marks] == '#') marks++;
            if (marks is >= 1 and <= 6 && marks < line.Length - 1 && line[marks] == ' ' && (isBlank || marks > 1 || ++main > 1)) return true;
            isBlank &= line.IsWhiteSpace();
        }
        return false;
    }
}
