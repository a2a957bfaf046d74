using System.Text;

namespace OncoLearn.App.Transfer.Word;

/// <summary>Between the runs of Word and the Markdown of questions.</summary>
static class DocxMarkdown
{
    /// <summary>Stand for marks that were made of formatting, so that a star of the author's own is told from them.</summary>
    const string MarksMade = "\uE000\uE001\uE002";
    const string Marks = "^~*";

    /// <summary>A text in a mark, without the spaces around it.</summary>
    public static string Marked(string text, string mark)
    {
        if (mark.Length == 0 || text.Trim().Length == 0 || text.Contains('\n', StringComparison.Ordinal)) return text;
        var made = MarksMade[Marks.IndexOf(mark, StringComparison.Ordinal)];
        var inner = text.Trim();
        var at = text.IndexOf(inner, StringComparison.Ordinal);
        return $"{text[..at]}{made}{inner}{made}{text[(at + inner.Length)..]}";
    }

    /// <summary>A line in Markdown, and where each of its characters came to stand; marks that two runs set beside each other are one.</summary>
    public static (string Text, int[] Places) Escaped(string line)
    {
        var text = new StringBuilder(line.Length);
        var places = new int[line.Length + 1];
        for (var at = 0; at < line.Length; at++)
        {
            places[at] = text.Length;
            var c = line[at];
            var made = MarksMade.IndexOf(c, StringComparison.Ordinal);
            if (made >= 0)
            {
                // The end of one run and the beginning of the next in the same formatting.
                if (at + 1 < line.Length && line[at + 1] == c && IsOpen(line, at, c))
                {
                    places[++at] = text.Length;
                    continue;
                }
                text.Append(Marks[made]);
            }
            else
            {
                if (MustEscape(line, c)) text.Append('\\');
                text.Append(c);
            }
        }
        places[line.Length] = text.Length;
        return (text.ToString(), places);
    }

    /// <summary>Runs of Markdown, for a document: what is emphasised is found by its marks, escapes are taken away.</summary>
    public static IEnumerable<(string Text, bool Bold, char Mark)> Runs(string markdown)
    {
        var text = new StringBuilder();
        var (bold, mark) = (false, '\0');
        for (var at = 0; at < markdown.Length; at++)
        {
            var c = markdown[at];
            if (c == '\\' && at + 1 < markdown.Length && "*^~\\_".Contains(markdown[at + 1], StringComparison.Ordinal))
            {
                text.Append(markdown[++at]);
                continue;
            }
            var isBold = c == '*' && at + 1 < markdown.Length && markdown[at + 1] == '*';
            var turns = isBold ? bold || Closes(markdown, at + 2, "**") : Marks.Contains(c, StringComparison.Ordinal) && (mark == c || (mark == '\0' && Closes(markdown, at + 1, c.ToString())));
            if (!turns)
            {
                text.Append(c);
                continue;
            }
            if (text.Length > 0) yield return (text.ToString(), bold, mark);
            text.Clear();
            if (isBold) (bold, at) = (!bold, at + 1);
            else mark = mark == '\0' ? c : '\0';
        }
        if (text.Length > 0) yield return (text.ToString(), bold, mark);
    }

    static bool Closes(string markdown, int from, string mark)
    {
        var end = markdown.IndexOf(mark, from, StringComparison.Ordinal);
        return end > from && !char.IsWhiteSpace(markdown[from]) && !char.IsWhiteSpace(markdown[end - 1]);
    }

    static bool IsOpen(string line, int at, char made) => line.AsSpan(0, at).Count(made) % 2 == 1;

    /// <summary>Two of them would be taken for marks; one stands for itself.</summary>
    static bool MustEscape(string line, char c) => Marks.Contains(c, StringComparison.Ordinal) && line.AsSpan().Count(c) > 1;
}
