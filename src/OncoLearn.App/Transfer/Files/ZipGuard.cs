using System.Buffers;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OncoLearn.App.Documents;
using OncoLearn.App.Documents.Files;
using OncoLearn.App.Documents.Markup;

namespace OncoLearn.App.Transfer.Files;

/// <summary>
/// Looks through a zip archive before anybody else opens it: every entry is decompressed and counted, because what an archive says of its sizes is only what
/// it says.
/// </summary>
static class ZipGuard
{
    /// <summary>In bytes, of all entries together.</summary>
    public const long MostBytes = 100L * 1024 * 1024;

    const int MostEntries = 2_000;

    /// <summary>The names of the entries.</summary>
    /// <exception cref="FileRefusedException">It is broken, or would take too much room.</exception>
    public static IReadOnlyList<string> Check(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries) throw TooLarge();
            var left = MostBytes;
            foreach (var entry in archive.Entries)
            {
                left = Count(entry, left);
                if (IsXml(entry.FullName)) CheckNesting(entry);
            }
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            throw Broken();
        }
    }

    static long Count(ZipArchiveEntry entry, long left)
    {
        using var content = entry.Open();
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (int read; (read = content.Read(buffer)) > 0;)
                if ((left -= read) < 0) throw TooLarge();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return left;
    }

    /// <summary>Parts that a library reads must have such a name: others are not looked through for their nesting.</summary>
    /// <exception cref="FileRefusedException">One of them has not.</exception>
    public static void CheckNames(params IEnumerable<OpenXmlPart?> parts)
    {
        if (parts.Any(part => part is not null && !IsXml(part.Uri.OriginalString))) throw Broken();
    }

    static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>Libraries walk XML by recursion, which a deep nesting would end together with the whole program.</summary>
    static void CheckNesting(ZipArchiveEntry entry)
    {
        using var content = new CountingStream(entry.Open(), MostBytes, long.MaxValue) { LongestToken = XmlGuard.LongestToken };
        try
        {
            using var reader = XmlReader.Create(content, XmlGuard.Settings(DtdProcessing.Ignore));
            for (; reader.Read(); content.Rest())
                if (reader.NodeType == XmlNodeType.Element) XmlGuard.Check(reader, elements: 0);
        }
        catch (XmlException)
        {
            // It is none, or broken from here on: the library goes no further either.
        }
        catch (DocumentRefusedException refused)
        {
            throw new FileRefusedException(refused.Outcome.Message);
        }
    }

    static FileRefusedException Broken() => new(new("文件损坏，打不开", "the file is damaged and cannot be opened"));

    static FileRefusedException TooLarge() => new(new("文件解压后太大", "the file is too large once it is unpacked"));
}
