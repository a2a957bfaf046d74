using OncoLearn.App.Documents.Files;
using OncoLearn.App.Documents.Html;
using OncoLearn.App.Documents.Jats;
using OncoLearn.App.Documents.Markdown;
using OncoLearn.App.Documents.Pdf;
using OncoLearn.App.Documents.Word;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents;

/// <summary>Reads an article out of a file of any kind that is read here. What a file is shows in its content, whatever its name.</summary>
public sealed class DocumentReaders(PdfTool pdf)
{
    /// <summary>Of a file.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>Every file has an outcome; only the stream's own faults and the caller's cancellation come as exceptions.</summary>
    public async Task<ReadOutcome> ReadAsync(Stream stream, CancellationToken ct)
    {
        var file = await stream.ReadAtMostAsync(MostBytes, ct);
        if (file is null) return new ReadOutcome.TooLarge(SizeLimit.Bytes);
        try
        {
            return Judged(await DocumentOf(file, ct));
        }
        catch (DocumentRefusedException refused)
        {
            return refused.Outcome;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // Libraries throw what they like at a file that was made to hurt them.
            return new ReadOutcome.Broken(Damage.Unreadable);
        }
    }

    async Task<SourceDocument> DocumentOf(byte[] file, CancellationToken ct)
    {
        if (FileKinds.ForeignOf(file) is { } foreign) throw NotSupported(foreign);
        if (FileKinds.IsZip(file)) return WordReader.Read(file, PackageGuard.Check(file, ct));
        if (FileKinds.IsPdf(file)) return new SourceDocument.Lines(SourceKind.Pdf, PlainText.Clean(await pdf.ReadAsync(file, ct)));
        var text = TextEncodings.Decode(file) ?? throw NotSupported(ForeignKind.Unknown);
        ct.ThrowIfCancellationRequested();
        return FileKinds.OfText(text) switch
        {
            SourceKind.Html => HtmlReader.Read(text),
            SourceKind.Jats => JatsReader.Read(text),
            var kind => OfText(kind, PlainText.Clean(text)),
        };
    }

    static SourceDocument OfText(SourceKind kind, string text)
    {
        // A library need not see what is refused all the same.
        if (text.Length > SourceDocument.MostCharacters) throw new DocumentRefusedException(new ReadOutcome.TooLarge(SizeLimit.Characters));
        return (kind == SourceKind.Markdown ? MarkdownReader.Read(text) : null) ?? new SourceDocument.Lines(SourceKind.PlainText, text);
    }

    static ReadOutcome Judged(SourceDocument document) => document switch
    {
        SourceDocument.Lines lines when lines.Text.Length > SourceDocument.MostCharacters => new ReadOutcome.TooLarge(SizeLimit.Characters),
        SourceDocument.Lines { Kind: SourceKind.PlainText } lines when string.IsNullOrWhiteSpace(lines.Text) => new ReadOutcome.Empty(),
        SourceDocument.Lines lines when string.IsNullOrWhiteSpace(lines.Text) => new ReadOutcome.NoText(lines.Kind),
        SourceDocument.Blocks { Content.Count: 0 } blocks => new ReadOutcome.NoText(blocks.Kind),
        _ => new ReadOutcome.Read(document),
    };

    static DocumentRefusedException NotSupported(ForeignKind kind) => new(new ReadOutcome.NotSupported(kind));
}
