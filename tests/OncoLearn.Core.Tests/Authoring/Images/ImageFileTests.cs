using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Authoring.Images;

namespace OncoLearn.Core.Tests.Authoring.Images;

public sealed class ImageFileTests
{
    static readonly byte[] Secret = Encoding.ASCII.GetBytes("GPS 31.2N 121.4E");

    public static TheoryData<string, byte[]> Whole => new() { { "image/png", Png() }, { "image/jpeg", Jpeg(orientation: 1) }, { "image/gif", Gif() }, { "image/webp", Webp() } };

    [Theory, MemberData(nameof(Whole))]
    public void An_image_is_known_by_its_content_and_keeps_no_secret(string mediaType, byte[] bytes)
    {
        var image = ImageFile.Read(bytes)!;
        Assert.Equal(mediaType, image.MediaType);
        Assert.Equal(-1, image.Bytes.AsSpan().IndexOf(Secret));
        Assert.NotEqual(-1, bytes.AsSpan().IndexOf(Secret));
        Assert.NotEqual(-1, image.Bytes.AsSpan().IndexOf("PICTURE"u8));
    }

    [Theory, MemberData(nameof(Whole))]
    public void What_was_taken_out_is_not_missed_the_second_time(string mediaType, byte[] bytes)
    {
        var once = ImageFile.Read(bytes)!;
        var twice = ImageFile.Read(once.Bytes)!;
        Assert.Equal(mediaType, twice.MediaType);
        Assert.Equal(once.Bytes, twice.Bytes);
    }

    [Theory, MemberData(nameof(Whole))]
    public void An_image_that_is_cut_off_is_none(string mediaType, byte[] bytes)
    {
        var kept = ImageFile.Read(bytes)!.Bytes;
        for (var length = 0; length < kept.Length; length++) Assert.True(ImageFile.Read(kept.AsSpan(0, length)) is null, $"{mediaType}: {length} of {kept.Length} bytes");
    }

    [Fact]
    public void How_the_camera_was_held_is_kept()
    {
        var kept = ImageFile.Read(Jpeg(orientation: 6))!.Bytes;
        Assert.NotEqual(-1, kept.AsSpan().IndexOf((byte[])[0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, 0x06]));
        Assert.Equal(-1, ImageFile.Read(Jpeg(orientation: 1))!.Bytes.AsSpan().IndexOf("Exif"u8));
        Assert.Equal(kept, ImageFile.Read(kept)!.Bytes);
    }

    [Fact]
    public void Whatever_is_sent_is_an_image_or_none() => Prop.ForAll(
        (byte[] noise, int kind, int at) =>
        {
            var bytes = Whole.ElementAt((int)((uint)kind % 4)).Data.Item2;
            var broken = bytes.ToArray();
            for (var n = 0; n < noise.Length; n++) broken[(int)((uint)(at + n) % (uint)broken.Length)] = noise[n];
            _ = ImageFile.Read(broken);
            Assert.Null(ImageFile.Read(noise.Length > 40 ? noise[..40] : noise));
        }).QuickCheckThrowOnFailure();

    static byte[] Png()
    {
        static byte[] Chunk(string type, byte[] data)
        {
            var chunk = new byte[12 + data.Length];
            BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
            Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
            data.CopyTo(chunk, 8);
            return chunk;
        }

        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", new byte[13]), .. Chunk("tEXt", Secret), .. Chunk("eXIf", Secret), .. Chunk("IDAT", "PICTURE"u8.ToArray()),
            .. Chunk("tIME", Secret), .. Chunk("IEND", []), .. Secret,
        ];
    }

    static byte[] Jpeg(int orientation)
    {
        static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

        byte[] exif = [.. "Exif\0\0"u8, .. "II"u8, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0, .. Secret];
        return
        [
            0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\x01\x01"u8.ToArray()), .. Segment(0xE1, exif), .. Segment(0xED, Secret), .. Segment(0xFE, Secret), .. Segment(0xC0, new byte[15]),
            .. Segment(0xDA, new byte[10]), .. "PICTURE"u8, 0xFF, 0x00, 0xFF, 0xD0, 0x11, .. Segment(0xC4, new byte[3]), .. Segment(0xDA, new byte[10]), 0x22, 0xFF, 0xD9, .. Secret,
        ];
    }

    static byte[] Gif() =>
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, .. new byte[6], 0x21, 0xFE, (byte)Secret.Length, .. Secret, 0, 0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
        0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)Secret.Length, .. Secret, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 7, .. "PICTURE"u8, 0, 0x3B, .. Secret,
    ];

    static byte[] Webp()
    {
        static byte[] Chunk(string type, byte[] data)
        {
            var chunk = new byte[8 + data.Length + (data.Length % 2)];
            Encoding.ASCII.GetBytes(type, chunk);
            BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), data.Length);
            data.CopyTo(chunk, 8);
            return chunk;
        }

        byte[] body = [.. "WEBP"u8, .. Chunk("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Chunk("VP8 ", "PICTURE"u8.ToArray()), .. Chunk("EXIF", Secret), .. Chunk("XMP ", Secret)];
        var file = new byte[8 + body.Length];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), body.Length);
        body.CopyTo(file, 8);
        return file;
    }
}
