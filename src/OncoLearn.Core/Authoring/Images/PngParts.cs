using System.Buffers.Binary;
using System.Text;

namespace OncoLearn.Core.Authoring.Images;

/// <summary>The chunks of a PNG (W3C, Portable Network Graphics, third edition).</summary>
static class PngParts
{
    const int SignatureLength = 8;

    /// <summary>Length, type and checksum.</summary>
    const int ChunkFrame = 12;

    /// <summary>What the picture needs; texts, times and Exif are none of it.</summary>
    static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    };

    public static byte[]? Strip(ReadOnlySpan<byte> bytes)
    {
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..SignatureLength]);
        for (var at = SignatureLength; at + ChunkFrame <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - ChunkFrame) return null;
            var type = Encoding.Latin1.GetString(bytes.Slice(at + 4, 4));
            if (at == SignatureLength && type != "IHDR") return null;
            var whole = ChunkFrame + (int)length;
            if (Kept.Contains(type)) kept.Write(bytes.Slice(at, whole));
            // What follows the end is no part of the picture.
            if (type == "IEND") return kept.ToArray();
            at += whole;
        }
        return null;
    }
}
