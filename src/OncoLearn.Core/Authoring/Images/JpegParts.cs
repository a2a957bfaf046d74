using System.Buffers.Binary;

namespace OncoLearn.Core.Authoring.Images;

/// <summary>
/// The segments of a JPEG (ITU-T T.81, annex B). Of the application segments only JFIF, the colour profile and Adobe's transform stay; of Exif only how the
/// camera was held, without which the picture would lie on its side.
/// </summary>
static class JpegParts
{
    const byte App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE, StartOfScan = 0xDA, End = 0xD9;

    public static byte[]? Strip(ReadOnlySpan<byte> bytes)
    {
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..2]);
        var hasScan = false;
        for (var at = 2; at + 2 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker == End)
            {
                kept.Write([0xFF, End]);
                // What follows the end is no part of the picture: some cameras put a film there.
                return hasScan ? kept.ToArray() : null;
            }
            if (at + 4 > bytes.Length) return null;
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 4 || at + length > bytes.Length) return null;
            var segment = bytes.Slice(at, length);
            if (IsKept(marker, segment)) kept.Write(segment);
            else if (marker == App1 && OrientationOf(segment[4..]) is var held and > 1) kept.Write(Orientation(held));
            at += length;
            if (marker != StartOfScan) continue;
            hasScan = true;
            var data = ScanLength(bytes[at..]);
            kept.Write(bytes.Slice(at, data));
            at += data;
        }
        return null;
    }

    static bool IsKept(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        App0 => segment[4..].StartsWith("JFIF\0"u8),
        App2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        App14 => segment[4..].StartsWith("Adobe"u8),
        >= App1 and <= App15 or Comment => false,
        _ => true,
    };

    /// <summary>Up to the next marker that is none of the coded picture's own: stuffed bytes and restarts belong to it.</summary>
    static int ScanLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at + 1 < bytes.Length && (bytes[at] != 0xFF || bytes[at + 1] is 0x00 or (>= 0xD0 and <= 0xD7))) at += bytes[at] == 0xFF ? 2 : 1;
        return at;
    }

    /// <summary>From 1, upright, to 8 (Exif 2.32, tag 0x0112); 1 where the segment does not say.</summary>
    static int OrientationOf(ReadOnlySpan<byte> exif)
    {
        const int HeaderLength = 6, EntryLength = 12;
        if (!exif.StartsWith("Exif\0\0"u8) || exif.Length < HeaderLength + 8) return 1;
        var tiff = exif[HeaderLength..];
        var isLittle = tiff.StartsWith("II"u8);
        if (!isLittle && !tiff.StartsWith("MM"u8)) return 1;
        var directory = Number32(tiff[4..], isLittle);
        if (directory > tiff.Length - 2) return 1;
        var entries = Number16(tiff[(int)directory..], isLittle);
        for (var n = 0; n < entries; n++)
        {
            var at = (int)directory + 2 + (n * EntryLength);
            if (at + EntryLength > tiff.Length) return 1;
            if (Number16(tiff[at..], isLittle) == 0x0112) return Number16(tiff[(at + 8)..], isLittle) is var held and >= 1 and <= 8 ? held : 1;
        }
        return 1;
    }

    static ushort Number16(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    static uint Number32(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    /// <summary>An Exif segment with this one entry.</summary>
    static byte[] Orientation(int held) =>
    [
        0xFF, App1, 0x00, 0x22, .. "Exif\0\0"u8, .. "MM"u8, 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08,
        0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, (byte)held, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    ];
}
