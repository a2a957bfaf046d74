using System.Text;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Bold type between Markdown and runs of a line.</summary>
static class BoldRuns
{
    const string Mark = "**";

    /// <summary>A line whose <c>**</c> are runs; spaces of every kind are plain ones, so that places stay.</summary>
    public static EntryLine Of(EntryLine line)
    {
        var text = string.Concat(line.Text.Select(c => c is '\u00A0' or '\u200B' or '\uFEFF' or '\u2002' or '\u2003' ? ' ' : c));
        if (line.Bold is not null || text.Contains(EntryText.Literal, StringComparison.Ordinal)) return line with { Text = text };
        var pieces = text.Split(Mark);
        if (pieces.Length < 3 || pieces.Length % 2 == 0) return line with { Text = text };
        var plain = new StringBuilder();
        var runs = new List<EntrySpan>();
        foreach (var (at, piece) in pieces.Index())
        {
            if (at % 2 == 1) runs.Add(new EntrySpan(plain.Length, piece.Length));
            plain.Append(piece);
        }
        return line with { Text = plain.ToString(), Bold = runs };
    }

    /// <summary>A part of a line as Markdown. What is bold throughout is not emphasised by it, unless it is to be taken as it stands.</summary>
    public static string Markdown(EntryLine line, int from, int to)
    {
        if (line.Bold is not { } runs || (line.IsBold(from, to) && !line.Text.AsSpan(from, to - from).Contains(EntryText.Literal))) return line.Text[from..to];
        var text = new StringBuilder();
        var at = from;
        foreach (var run in runs.OrderBy(run => run.Start))
        {
            var (start, end) = Inner(line.Text, Math.Max(at, run.Start), Math.Min(to, run.Start + run.Length));
            if (start >= end) continue;
            text.Append(line.Text, at, start - at).Append(Mark).Append(line.Text, start, end - start).Append(Mark);
            at = end;
        }
        return text.Append(line.Text, at, to - at).ToString();
    }

    /// <summary>Markdown has no emphasis that begins or ends with a space.</summary>
    static (int Start, int End) Inner(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return (start, end);
    }
}
