namespace OncoLearn.Core.Authoring.Images;

/// <summary>The blocks of a GIF (CompuServe, GIF89a). Comments go, and of application extensions all but the one that says how often it is played.</summary>
static class GifParts
{
    const byte Extension = 0x21, Image = 0x2C, Trailer = 0x3B, ApplicationLabel = 0xFF, CommentLabel = 0xFE;
    const int HeaderLength = 13, ImageHeaderLength = 10;

    public static byte[]? Strip(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength) return null;
        var kept = new MemoryStream(bytes.Length);
        var at = HeaderLength + TableLength(bytes[10]);
        if (at > bytes.Length) return null;
        kept.Write(bytes[..at]);
        while (at < bytes.Length)
        {
            if (bytes[at] == Trailer)
            {
                kept.WriteByte(Trailer);
                return kept.ToArray();
            }
            if (BlockLength(bytes[at..]) is not { } length) return null;
            if (IsKept(bytes.Slice(at, length))) kept.Write(bytes.Slice(at, length));
            at += length;
        }
        return null;
    }

    static bool IsKept(ReadOnlySpan<byte> block) => block[0] != Extension || block[1] switch
    {
        CommentLabel => false,
        ApplicationLabel => block.Length > 14 && (block[3..].StartsWith("NETSCAPE2.0"u8) || block[3..].StartsWith("ANIMEXTS1.0"u8)),
        _ => true,
    };

    /// <summary>Null where the block is cut off, or is none.</summary>
    static int? BlockLength(ReadOnlySpan<byte> bytes)
    {
        int at;
        if (bytes[0] == Extension) at = 2;
        else if (bytes[0] == Image && bytes.Length > ImageHeaderLength) at = ImageHeaderLength + TableLength(bytes[9]) + 1;
        else return null;
        while (at < bytes.Length && bytes[at] != 0) at += 1 + bytes[at];
        return at < bytes.Length ? at + 1 : null;
    }

    /// <summary>In bytes: of the colour table that the packed field speaks of.</summary>
    static int TableLength(byte packed) => (packed & 0x80) == 0 ? 0 : 3 * (1 << ((packed & 0x07) + 1));
}
