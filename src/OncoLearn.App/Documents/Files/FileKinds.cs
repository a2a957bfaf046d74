using System.Text.RegularExpressions;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Files;

/// <summary>Tells by its content what a file is, whatever its name.</summary>
static partial class FileKinds
{
    /// <summary>In characters, of what is looked at to tell markup.</summary>
    const int Head = 4000;

    /// <summary>Where a PDF's signature may stand (ISO 32000-1, annex H.3.4.1).</summary>
    const int PdfHead = 1024;

    static readonly (byte[] Signature, ForeignKind Kind)[] Signatures =
    [
        ([0x89, .. "PNG"u8], ForeignKind.Picture),
        ([0xFF, 0xD8, 0xFF], ForeignKind.Picture),
        ([.. "GIF8"u8], ForeignKind.Picture),
        ([.. "II*"u8, 0], ForeignKind.Picture),
        ([.. "MM"u8, 0, .. "*"u8], ForeignKind.Picture),
        ([.. "8BPS"u8], ForeignKind.Picture),
        ([0, 0, 1, 0], ForeignKind.Picture),
        ([.. "ID3"u8], ForeignKind.Media),
        ([.. "OggS"u8], ForeignKind.Media),
        ([0x1A, 0x45, 0xDF, 0xA3], ForeignKind.Media),
        ([0xD0, 0xCF, 0x11, 0xE0], ForeignKind.OldOffice),
        ([.. "{\\rtf"u8], ForeignKind.Rtf),
        ([.. "%!PS"u8], ForeignKind.PostScript),
        ([0x1F, 0x8B], ForeignKind.Archive),
        ([.. "Rar!"u8], ForeignKind.Archive),
        ([.. "7z"u8, 0xBC, 0xAF], ForeignKind.Archive),
        ([0xFD, .. "7zXZ"u8], ForeignKind.Archive),
        ([.. "BZh"u8], ForeignKind.Archive),
        ([0x7F, .. "ELF"u8], ForeignKind.Program),
        ([.. "SQLite format 3"u8], ForeignKind.Database),
    ];

    /// <summary>Null where the first bytes are of no kind that is refused.</summary>
    public static ForeignKind? ForeignOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, kind) in Signatures)
            if (bytes.StartsWith(signature)) return kind;
        // Chunks with their name behind the length.
        if (bytes.StartsWith("RIFF"u8) && bytes.Length >= 12) return bytes[8..12].SequenceEqual("WEBP"u8) ? ForeignKind.Picture : ForeignKind.Media;
        if (bytes.Length >= 12 && bytes[4..8].SequenceEqual("ftyp"u8)) return bytes[8..11].SequenceEqual("hei"u8) || bytes[8..11].SequenceEqual("avi"u8) || bytes[8..11].SequenceEqual("mif"u8) ? ForeignKind.Picture : ForeignKind.Media;
        // "BM" and "MZ" begin words, too; here zeros stand behind them.
        if (bytes.Length >= 64 && bytes[..64].Contains((byte)0))
        {
            if (bytes.StartsWith("BM"u8)) return ForeignKind.Picture;
            if (bytes.StartsWith("MZ"u8)) return ForeignKind.Program;
        }
        return null;
    }

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8) || bytes.StartsWith("PK\x07\x08"u8);

    public static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, PdfHead)];
        if (head.TrimStart("\0\t\n\f\r \u00EF\u00BB\u00BF"u8).StartsWith("%PDF-"u8)) return true;
        return head.IndexOf("%PDF-"u8) >= 0 && head.ContainsAnyInRange((byte)0x80, (byte)0xFF) && TextEncodings.Decode(head) is null;
    }

    /// <param name="names">Of the entries.</param>
    /// <returns>Null for a Word file.</returns>
    public static ForeignKind? ForeignOf(IReadOnlyCollection<string> names)
    {
        if (names.Any(name => MainText().IsMatch(name.Length > 100 ? "" : name)) && names.Contains("[Content_Types].xml")) return null;
        if (names.Contains("xl/workbook.xml")) return ForeignKind.Spreadsheet;
        if (names.Contains("ppt/presentation.xml")) return ForeignKind.Slides;
        if (names.Contains("META-INF/container.xml")) return ForeignKind.Ebook;
        return names.Contains("content.xml") && names.Contains("mimetype") ? ForeignKind.OpenDocument : ForeignKind.Archive;
    }

    /// <summary>Markup by its first element. All XML that is no HTML counts as JATS, whose reader looks further.</summary>
    public static SourceKind OfText(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head));
        var start = head.TrimStart("\uFEFF \t\r\n");
        var isXml = start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        start = BehindPrologue(start);
        if (start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)) return HtmlDoctype().IsMatch(start) ? SourceKind.Html : SourceKind.Jats;
        var isArticle = start.StartsWith("<article", StringComparison.Ordinal) || start.StartsWith("<pmc-articleset", StringComparison.Ordinal) || start.StartsWith("<OAI-PMH", StringComparison.Ordinal);
        if (isArticle && JatsSign().IsMatch(head)) return SourceKind.Jats;
        // Markdown may begin with an element of HTML.
        if (HtmlElement().IsMatch(start)) return HtmlPage().IsMatch(start) || !PlainText.IsMarkdown(text) ? SourceKind.Html : SourceKind.Markdown;
        if (isXml) return SourceKind.Jats;
        return PlainText.IsMarkdown(text) ? SourceKind.Markdown : SourceKind.PlainText;
    }

    /// <summary>Behind declarations and comments, which may be many.</summary>
    static ReadOnlySpan<char> BehindPrologue(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var end = text.StartsWith("<?") ? EndOf(text, "?>") : text.StartsWith("<!--") ? EndOf(text, "-->") : -1;
            if (end < 0) return text;
            text = text[end..].TrimStart();
        }
    }

    static int EndOf(ReadOnlySpan<char> text, string mark) => text.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? at + mark.Length : -1;

    [GeneratedRegex(@"^word/document\d{0,3}\.xml$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MainText();

    [GeneratedRegex(@"^<!doctype\s{1,20}html\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HtmlDoctype();

    [GeneratedRegex(@"^</?(?:html|head|body|article|main|section|header|div|p|h[1-6]|table|ul|ol|meta|title|span|script|style|link|a|b|strong|em|i|br|center|font|blockquote)[\s>/]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HtmlElement();

    [GeneratedRegex(@"^<(?:html|head|body)[\s>]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HtmlPage();

    [GeneratedRegex(@"JATS|NLM//DTD|article-type=|dtd-version=|<front[\s>]|jats\.nlm|<article-meta", RegexOptions.None, 1000)]
    private static partial Regex JatsSign();
}
