using System.Globalization;
using System.Text;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>
/// Writes a parsed paragraph as the Markdown of a retelling: every mark of Markdown in it is text, and citation marks, however printed, read <c>[3]</c>, <c>[2][5]</c> or <c>[8]-[12]</c>.
/// </summary>
static class CitedMarkdown
{
    /// <returns>One line, without space around it; <see cref="InlineParser"/> finds no fault in it.</returns>
    public static string Of(ParsedParagraph paragraph)
    {
        var markdown = new StringBuilder();
        var text = paragraph.Text;
        var at = 0;
        var isBehindMark = false;
        foreach (var mark in MarksOf(paragraph))
        {
            AppendText(markdown, text[at..mark.Start], isBehindMark);
            markdown.AppendJoin("", mark.Cited.Select(Canonical));
            (at, isBehindMark) = (mark.End, true);
        }
        AppendText(markdown, text[at..], isBehindMark);
        return AsParagraph(markdown.ToString().Trim());
    }

    /// <summary>Those of its sentences, with their places in the paragraph: a sentence cites what stands in it and no more.</summary>
    static IEnumerable<CitationMark> MarksOf(ParsedParagraph paragraph)
    {
        var from = 0;
        foreach (var sentence in paragraph.Sentences)
        {
            var start = paragraph.Text.IndexOf(sentence.Text, from, StringComparison.Ordinal);
            if (start < 0) yield break;
            foreach (var mark in CitationMarks.Find(sentence.Text)) yield return mark with { Start = start + mark.Start, End = start + mark.End };
            from = start + sentence.Text.Length;
        }
    }

    public static string Canonical(Citation cited) => cited.First == cited.Last
        ? string.Create(CultureInfo.InvariantCulture, $"[{cited.First}]")
        : string.Create(CultureInfo.InvariantCulture, $"[{cited.First}]-[{cited.Last}]");

    static void AppendText(StringBuilder markdown, string text, bool isBehindMark)
    {
        foreach (var (at, c) in text.Index())
        {
            // A dash right behind a mark would make a run of it and the next.
            if (c is '\\' or '*' or '[' or ']' || at == 0 && isBehindMark && c is '-' or '–') markdown.Append('\\');
            markdown.Append(c is '\n' or '\r' ? ' ' : c);
        }
    }

    /// <summary>What would open a list, a quote, a table or a heading stands behind a backslash.</summary>
    static string AsParagraph(string markdown)
    {
        if (!Retelling.OpensBlock(markdown)) return markdown;
        var at = 0;
        while (char.IsAsciiDigit(markdown[at])) at++;
        return markdown.Insert(at, @"\");
    }
}
