using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OncoLearn.App.Documents;
using OncoLearn.App.Documents.Files;

namespace OncoLearn.App.Transfer.Files;

/// <summary>Looks through the archive of a file of questions before anybody else opens it.</summary>
static class ZipGuard
{
    /// <summary>In bytes, of all entries together.</summary>
    public const long MostBytes = 100L * 1024 * 1024;

    /// <summary>Sheets repeat themselves: how far they pack says nothing.</summary>
    static readonly ArchiveWalk.Limits Limits = new(Entries: 2_000, MostBytes, XmlBytes: MostBytes, CountsRatio: false, DtdProcessing.Ignore);

    /// <summary>The names of the entries.</summary>
    /// <exception cref="FileRefusedException">It is broken, or would take too much room.</exception>
    public static IReadOnlyCollection<string> Check(byte[] file)
    {
        IReadOnlyCollection<string> names = [];
        try
        {
            // A part that is no XML is one from there on: the library goes no further either.
            ArchiveWalk.Check(file, Limits, found => names = found, CancellationToken.None);
            return names;
        }
        catch (DocumentRefusedException refused)
        {
            throw refused.Outcome switch
            {
                ReadOutcome.TooLarge(SizeLimit.Unpacked) => new FileRefusedException(new("文件解压后太大", "the file is too large once it is unpacked")),
                ReadOutcome.Broken(Damage.Archive) => Broken(),
                var other => new FileRefusedException(other.Message),
            };
        }
    }

    /// <summary>Parts that a library reads must have such a name: others are not looked through for their nesting.</summary>
    /// <exception cref="FileRefusedException">One of them has not.</exception>
    public static void CheckNames(params IEnumerable<OpenXmlPart?> parts)
    {
        if (parts.Any(part => part is not null && !ArchiveWalk.IsXml(part.Uri.OriginalString.TrimStart('/')))) throw Broken();
    }

    static FileRefusedException Broken() => new(new("文件损坏，打不开", "the file is damaged and cannot be opened"));
}
