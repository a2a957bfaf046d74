namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Cuts a source into its lines. Those that hold nothing but space are told by the line after them.</summary>
static class SourceLines
{
    const char FormFeed = '\f';

    public static List<SourceLine> Of(string source)
    {
        var lines = new List<SourceLine>();
        var number = 0;
        var (blank, broken) = (false, false);
        for (var start = 0; start < source.Length;)
        {
            number++;
            var end = EndOf(source, start);
            var (from, to) = (start, end);
            var indent = 0;
            for (; from < to && IsSpace(source[from]); from++) indent += source[from] == '\t' ? 4 : Cells.Of(source[from]);
            while (to > from && IsSpace(source[to - 1])) to--;
            broken |= source.AsSpan(start, from - start).Contains(FormFeed);
            if (from == to)
            {
                blank = true;
            }
            else
            {
                var isPageTop = indent == 1 && source[start] == ' ';
                lines.Add(new SourceLine(number, from, source[from..to], indent, to < end, blank, broken || isPageTop, broken));
                (blank, broken) = (false, false);
            }
            start = AfterBreak(source, end);
        }
        return lines;
    }

    /// <summary>Space of any width, and marks that take none: a byte order mark, a soft joiner.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060';

    static int EndOf(string source, int start)
    {
        var length = source.AsSpan(start).IndexOfAny("\r\n\u2028\u2029\u0085");
        return length < 0 ? source.Length : start + length;
    }

    static int AfterBreak(string source, int end) => end + (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? 2 : 1);
}
