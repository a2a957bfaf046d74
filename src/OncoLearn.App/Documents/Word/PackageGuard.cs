using System.IO.Compression;
using System.Xml;
using OncoLearn.App.Documents.Files;
using OncoLearn.App.Documents.Markup;

namespace OncoLearn.App.Documents.Word;

/// <summary>
/// Looks through a zip archive before a library opens it: every entry is unpacked and counted, because what an archive says of its sizes is only what it says;
/// parts in XML are read through once for their depth and number of elements.
/// </summary>
static class PackageGuard
{
    /// <summary>In bytes, of all entries together once they are unpacked. Pictures hardly pack, so this is several times the largest file.</summary>
    public const long MostBytes = 120L * 1024 * 1024;

    /// <summary>In bytes, of one part in XML.</summary>
    public const long MostXmlBytes = 48L * 1024 * 1024;

    public const int MostEntries = 2_000;

    /// <summary>The last one is of properties as some programs write them.</summary>
    static readonly string[] XmlEndings = [".xml", ".rels", ".psmdcp"];

    /// <returns>The parts in XML that are safe to read.</returns>
    /// <exception cref="DocumentRefusedException">It is no Word file, is broken, or would take too much room.</exception>
    public static IReadOnlySet<string> Check(byte[] file, CancellationToken ct)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries) throw TooLarge();
            if (FileKinds.ForeignOf([.. archive.Entries.Select(entry => entry.FullName)]) is { } kind) throw new DocumentRefusedException(new ReadOutcome.NotSupported(kind));
            var safe = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var unsafeParts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var (left, elements) = (MostBytes, 0);
            foreach (var entry in archive.Entries)
            {
                ct.ThrowIfCancellationRequested();
                using var content = new CountingStream(entry.Open(), IsXml(entry) ? Math.Min(left, MostXmlBytes) : left, entry.CompressedLength);
                if (IsXml(entry)) (IsWellFormed(content, ref elements) ? safe : unsafeParts).Add(entry.FullName);
                content.Finish();
                left -= content.Count;
            }
            // Of two entries with one name, a library may take either.
            safe.ExceptWith(unsafeParts);
            return safe;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new DocumentRefusedException(new ReadOutcome.Broken(Damage.Archive));
        }
    }

    /// <summary>Parts that nobody needs may be broken.</summary>
    static bool IsWellFormed(CountingStream content, ref int elements)
    {
        content.LongestToken = XmlGuard.LongestToken;
        try
        {
            using var reader = XmlReader.Create(content, XmlGuard.Settings(DtdProcessing.Prohibit));
            for (; reader.Read(); content.Rest())
                if (reader.NodeType == XmlNodeType.Element) XmlGuard.Check(reader, ++elements);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
        finally
        {
            content.LongestToken = long.MaxValue;
        }
    }

    /// <summary>What a library may read of a Word file; other parts, such as data of a citation manager, are no text.</summary>
    static bool IsXml(ZipArchiveEntry entry) =>
        !entry.FullName.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && XmlEndings.Any(ending => entry.FullName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    static DocumentRefusedException TooLarge() => new(new ReadOutcome.TooLarge(SizeLimit.Unpacked));
}
