using System.Text;
using OncoLearn.App.Documents.Files;

namespace OncoLearn.App.Transfer.Files;

/// <summary>
/// Tells the encoding of a text file: by its byte order mark, by the zeros that UTF-16 puts beside Latin letters and line ends, as UTF-8 where it is valid,
/// and else as GB18030, in which Windows in China saves.
/// </summary>
static class TextDecoding
{
    static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>Null where it is no text in any of them.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Try(StrictUtf8, bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Try(Encoding.Unicode, bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Try(Encoding.BigEndianUnicode, bytes[2..]);
        if (TextEncodings.Utf16Of(bytes) is { } utf16) return Try(utf16, bytes);
        if (bytes.Contains((byte)0)) return null;
        return Try(StrictUtf8, bytes) ?? Try(Gb18030, bytes);
    }

    static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v')) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
