using System.Xml;
using OncoLearn.App.Documents.Files;

namespace OncoLearn.App.Documents.Word;

/// <summary>Looks through the archive of a Word file before a library opens it.</summary>
static class PackageGuard
{
    public const int MostEntries = 2_000;

    /// <summary>Pictures hardly pack, so all entries together are several times the largest file.</summary>
    static readonly ArchiveWalk.Limits Limits = new(MostEntries, Bytes: 120L * 1024 * 1024, XmlBytes: 48L * 1024 * 1024, CountsRatio: true, DtdProcessing.Prohibit);

    /// <returns>The parts in XML that are safe to read.</returns>
    /// <exception cref="DocumentRefusedException">It is no Word file, is broken, or would take too much room.</exception>
    public static IReadOnlySet<string> Check(byte[] file, CancellationToken ct) => ArchiveWalk.Check(
        file,
        Limits,
        names =>
        {
            if (FileKinds.ForeignOf(names) is { } kind) throw new DocumentRefusedException(new ReadOutcome.NotSupported(kind));
        },
        ct);
}
