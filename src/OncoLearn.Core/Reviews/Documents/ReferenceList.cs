using System.Text.RegularExpressions;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Reviews.Documents;

/// <summary>Finds the list of references among blocks whose format does not name it.</summary>
public static partial class ReferenceList
{
    /// <summary>Spaces, a number before it and a colon after it do not matter.</summary>
    public static bool IsTitle(string text) => text.Length > 0 && ReferenceLines.IsHead(text);

    /// <summary>Paragraphs and list items from a heading of references to the next heading become entries.</summary>
    public static IReadOnlyList<SourceBlock> Mark(IReadOnlyList<SourceBlock> blocks)
    {
        var marked = new List<SourceBlock>(blocks.Count);
        var inside = false;
        foreach (var (at, block) in blocks.Index())
        {
            if (block is SourceBlock.Heading heading) inside = IsTitle(heading.Text);
            // A title in bold is a heading all the same where entries follow.
            var opens = block is SourceBlock.Paragraph { Text: var text } && IsTitle(text) && blocks.Skip(at + 1).FirstOrDefault() is SourceBlock.Paragraph or SourceBlock.ListItem;
            marked.Add(opens ? new SourceBlock.Heading(1, null, ((SourceBlock.Paragraph)block).Text) : inside ? EntryOf(block) : block);
            inside |= opens;
        }
        return marked;
    }

    static SourceBlock EntryOf(SourceBlock block) => block switch
    {
        SourceBlock.Paragraph paragraph => EntryOf(null, paragraph.Text),
        SourceBlock.ListItem item => EntryOf(item.Label, item.Text),
        _ => block,
    };

    static SourceBlock.Reference EntryOf(string? label, string text)
    {
        var match = PrintedNumber().Match(text.Length > 12 ? text[..12] : text);
        if (match.Success) return new SourceBlock.Reference(match.Groups["number"].Value, text[match.Length..]);
        return new SourceBlock.Reference(NumberOf(label), text);
    }

    /// <summary>A label's digits; null for a bullet.</summary>
    public static string? NumberOf(string? label)
    {
        var digits = string.Concat((label ?? "").Where(char.IsAsciiDigit));
        return digits.Length is > 0 and <= 4 ? digits : null;
    }

    /// <summary><c>[12]</c>, <c>12.</c>, <c>(12)</c> or <c>12</c> before a space; decimal numbers and years are none.</summary>
    [GeneratedRegex(@"^(?:[\[［【(（]\s?(?<number>\d{1,3})\s?[\]］】)）]\.?\s*|(?<number>\d{1,3})(?:[、)）]\s*|\.(?!\d)\s*|\s+(?=\D)))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PrintedNumber();
}
