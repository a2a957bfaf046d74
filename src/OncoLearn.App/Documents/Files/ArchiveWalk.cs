using System.IO.Compression;
using System.Xml;
using OncoLearn.App.Documents.Markup;

namespace OncoLearn.App.Documents.Files;

/// <summary>
/// Looks through a zip archive before a library opens it: every entry is unpacked once and counted, because what an archive says of its sizes is only what it
/// says; parts in XML are read through for their depth and number of elements, because libraries walk XML by recursion.
/// </summary>
static class ArchiveWalk
{
    /// <param name="Entries">Of one archive.</param>
    /// <param name="Bytes">Of all entries together once they are unpacked.</param>
    /// <param name="XmlBytes">Of one part in XML.</param>
    /// <param name="CountsRatio">Whether an entry may not be many times its packed size.</param>
    /// <param name="Dtd">What is done with a part that declares a document type.</param>
    public sealed record Limits(int Entries, long Bytes, long XmlBytes, bool CountsRatio, DtdProcessing Dtd);

    /// <summary>The last one is of properties as some programs write them.</summary>
    static readonly string[] XmlEndings = [".xml", ".rels", ".psmdcp"];

    /// <param name="look">Sees the names of the entries before any of them is unpacked.</param>
    /// <returns>The parts in XML that are safe to read.</returns>
    /// <exception cref="DocumentRefusedException">It is broken, or would take too much room.</exception>
    public static IReadOnlySet<string> Check(byte[] file, Limits limits, Action<IReadOnlyCollection<string>> look, CancellationToken ct)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > limits.Entries) throw new DocumentRefusedException(new ReadOutcome.TooLarge(SizeLimit.Unpacked));
            look([.. archive.Entries.Select(entry => entry.FullName)]);
            var safe = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var unsafeParts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var (left, elements) = (limits.Bytes, 0);
            foreach (var entry in archive.Entries)
            {
                ct.ThrowIfCancellationRequested();
                var isXml = IsXml(entry.FullName);
                using var content = new CountingStream(entry.Open(), isXml ? Math.Min(left, limits.XmlBytes) : left, limits.CountsRatio ? entry.CompressedLength : long.MaxValue);
                if (isXml) (IsWellFormed(content, limits.Dtd, ref elements) ? safe : unsafeParts).Add(entry.FullName);
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

    /// <summary>What a library may read of an Office file; other parts, such as data of a citation manager, are no text.</summary>
    public static bool IsXml(string name) => !name.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && XmlEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Parts that nobody needs may be broken.</summary>
    static bool IsWellFormed(CountingStream content, DtdProcessing dtd, ref int elements)
    {
        content.LongestToken = XmlGuard.LongestToken;
        try
        {
            using var reader = XmlReader.Create(content, XmlGuard.Settings(dtd));
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
}
