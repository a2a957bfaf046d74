namespace OncoLearn.Core.Authoring.Images;

/// <summary>An image as it is kept: of a kind that every browser shows, and without what tells where, when and by whom it was made.</summary>
/// <param name="MediaType">By its content, whatever its name said.</param>
public sealed record ImageFile(string MediaType, byte[] Bytes)
{
    /// <summary>In bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <returns>Null where the bytes are no whole PNG, JPEG, GIF or WebP.</returns>
    public static ImageFile? Read(ReadOnlySpan<byte> bytes)
    {
        var (mediaType, kept) = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ("image/png", PngParts.Strip(bytes)),
            [0xFF, 0xD8, 0xFF, ..] => ("image/jpeg", JpegParts.Strip(bytes)),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ("image/gif", GifParts.Strip(bytes)),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ("image/webp", WebpParts.Strip(bytes)),
            _ => ("", null),
        };
        return kept is null ? null : new ImageFile(mediaType, kept);
    }
}
