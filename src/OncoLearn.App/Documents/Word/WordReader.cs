using DocumentFormat.OpenXml.Packaging;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Word;

/// <summary>Documents of Word. Whoever calls it has looked through the archive with <see cref="PackageGuard"/>.</summary>
static class WordReader
{
    /// <param name="safe">Parts that were looked through; a file that keeps its text in another is broken.</param>
    /// <exception cref="DocumentRefusedException">It is broken.</exception>
    public static SourceDocument Read(byte[] file, IReadOnlySet<string> safe)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            var main = document.MainDocumentPart ?? throw Broken();
            OpenXmlPart?[] read = [main, main.StyleDefinitionsPart, main.NumberingDefinitionsPart, main.FootnotesPart, main.EndnotesPart];
            if (read.OfType<OpenXmlPart>().Any(part => !IsSafe(part, safe))) throw Broken();
            var blocks = new BlockList();
            var body = new WordBody(main, blocks);
            body.Add(main.Document?.Body ?? throw Broken());
            body.AddNotes();
            return blocks.ToDocumentWithin(SourceKind.Word, (document.CoreFilePropertiesPart is { } core && IsSafe(core, safe) ? MetadataOf(document) : SourceMetadata.None) is var declared && body.Title is { } title ? declared with { Title = title } : declared);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or FormatException or ArgumentException or KeyNotFoundException or InvalidOperationException or IOException or InvalidCastException or NotSupportedException)
        {
            throw Broken();
        }
    }

    static bool IsSafe(OpenXmlPart part, IReadOnlySet<string> safe) => safe.Contains(part.Uri.OriginalString.TrimStart('/'));

    /// <summary>What Word fills in by itself is no title.</summary>
    static SourceMetadata MetadataOf(WordprocessingDocument document)
    {
        var properties = document.PackageProperties;
        var title = properties.Title?.Trim() ?? "";
        return new SourceMetadata
        {
            Title = title.Length is 0 or > 500 || title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase) || title.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || title.EndsWith(".doc", StringComparison.OrdinalIgnoreCase) ? null : title,
            Language = properties.Language is { Length: > 0 and < 20 } language ? language : null,
            Keywords = properties.Keywords is { Length: > 0 and < 2000 } keywords ? [.. Keywords.Split(keywords)] : [],
            Authors = properties.Creator is { Length: > 0 and < 2000 } authors ? authors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
        };
    }

    static DocumentRefusedException Broken() => new(new ReadOutcome.Broken(Damage.Word));
}
