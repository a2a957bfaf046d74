using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Files;

/// <summary>
/// Tells the encoding of a text: by its byte order mark, by the zeros of UTF-16, as UTF-8 where it is valid, by what its markup declares, as UTF-8 with a few
/// broken bytes, as Windows-1252 where single bytes stand among Latin letters, and else as GB18030, in which Windows in China saves.
/// </summary>
static partial class TextEncodings
{
    const int Looked = 4096;

    /// <summary>One control character in so many, or in a shorter text, is an extractor's slip; more are no text.</summary>
    const int CharactersPerStray = 200;

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static readonly FrozenDictionary<string, string> Declarable = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["gb2312"] = "GB18030",
        ["gbk"] = "GB18030",
        ["gb18030"] = "GB18030",
        ["x-gbk"] = "GB18030",
        ["big5"] = "big5",
        ["shift_jis"] = "shift_jis",
        ["euc-kr"] = "euc-kr",
        ["iso-8859-1"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["windows-1252"] = "windows-1252",
        ["windows-1251"] = "windows-1251",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Not cleaned of control characters.</summary>
    /// <returns>Null where it is no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Text(Encoding.UTF8, bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Text(Encoding.Unicode, bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Text(Encoding.BigEndianUnicode, bytes[2..]);
        if (Utf16Of(bytes) is { } utf16) return Text(utf16, bytes);
        if (Text(StrictUtf8, bytes) is { } utf8) return utf8;
        if (DeclaredIn(bytes) is { } declared && Text(declared, bytes) is { } asDeclared) return asDeclared;
        var (valid, broken, alone) = Count(bytes);
        if (valid >= broken * 4) return Text(Encoding.UTF8, bytes);
        if (alone > broken / 2 && Text(CodePage("windows-1252"), bytes) is { } western) return western;
        return Text(CodePage("GB18030"), bytes);
    }

    /// <summary>UTF-16 without a mark; null where the bytes are not that. Texts in other encodings have no zeros.</summary>
    public static Encoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        var looked = bytes[..(Math.Min(bytes.Length, Looked) / 2 * 2)];
        if (!looked.Contains((byte)0)) return null;
        var (little, big) = (0, 0);
        for (var at = 0; at < looked.Length; at += 2)
        {
            if (IsUsual((char)(looked[at] | (looked[at + 1] << 8)))) little++;
            if (IsUsual((char)((looked[at] << 8) | looked[at + 1]))) big++;
        }
        if (Math.Max(little, big) * 2 < looked.Length * 0.9) return null;
        return little >= big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    /// <summary>In Chinese or English, with Greek letters and punctuation.</summary>
    static bool IsUsual(char c) => c is '\t' or '\n' or '\r' or '\f' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u017F') or (>= '\u0370' and <= '\u03FF')
        or (>= '\u2000' and <= '\u22FF') or (>= '\u2460' and <= '\u24FF') or (>= '\u3000' and <= '\u303F') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');

    static string? Text(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            var stray = text.AsSpan().Count('\uFFFD');
            foreach (var c in text)
                if (PlainText.IsStray(c)) stray++;
            return stray <= Math.Max(1, text.Length / CharactersPerStray) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static Encoding? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        return Declaration().Match(head) is { Success: true } found && Declarable.TryGetValue(found.Groups["name"].Value, out var name) ? CodePage(name) : null;
    }

    /// <summary>Characters of several bytes that are valid UTF-8; broken bytes; those of them that stand between ASCII.</summary>
    static (int Valid, int Broken, int Alone) Count(ReadOnlySpan<byte> bytes)
    {
        var (valid, broken, alone) = (0, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }
            var isValid = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done;
            if (isValid) valid++;
            else broken++;
            if (!isValid && (at == 0 || bytes[at - 1] < 0x80) && (at + 1 >= bytes.Length || bytes[at + 1] < 0x80)) alone++;
            at += isValid ? length : 1;
        }
        return (valid, broken, alone);
    }

    static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;

    [GeneratedRegex(@"(?:charset|encoding)\s{0,4}=\s{0,4}[""']?(?<name>[A-Za-z0-9_\-]{3,20})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Declaration();
}
