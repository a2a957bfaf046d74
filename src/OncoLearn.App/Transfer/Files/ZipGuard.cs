using System.Buffers;
using System.IO.Compression;

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
            foreach (var entry in archive.Entries) left = Count(entry, left);
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            throw new FileRefusedException(new("文件损坏，打不开", "the file is damaged and cannot be opened"));
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

    static FileRefusedException TooLarge() => new(new("文件解压后太大", "the file is too large once it is unpacked"));
}
