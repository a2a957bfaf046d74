using System.Buffers.Binary;

namespace OncoLearn.Core.Authoring.Images;

/// <summary>The chunks of a WebP (RFC 9649). Exif and XMP go, and the flags that announce them.</summary>
static class WebpParts
{
    const int HeaderLength = 12, ChunkHeaderLength = 8, ExifFlag = 0x08, XmpFlag = 0x04;

    public static byte[]? Strip(ReadOnlySpan<byte> bytes)
    {
        var end = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L;
        if (end > bytes.Length) return null;
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..HeaderLength]);
        var hasPicture = false;
        for (var at = HeaderLength; at + ChunkHeaderLength <= end;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            // Chunks begin at even places.
            var whole = ChunkHeaderLength + (length + 1L) / 2 * 2;
            if (at + whole > end) return null;
            var chunk = bytes.Slice(at, (int)whole);
            hasPicture |= chunk.StartsWith("VP8 "u8) || chunk.StartsWith("VP8L"u8) || chunk.StartsWith("ANMF"u8);
            if (chunk.StartsWith("VP8X"u8) && length > 0) kept.Write([.. chunk[..8], (byte)(chunk[8] & ~(ExifFlag | XmpFlag)), .. chunk[9..]]);
            else if (!chunk.StartsWith("EXIF"u8) && !chunk.StartsWith("XMP "u8)) kept.Write(chunk);
            at += (int)whole;
        }
        if (!hasPicture) return null;
        var result = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)result.Length - 8);
        return result;
    }
}
