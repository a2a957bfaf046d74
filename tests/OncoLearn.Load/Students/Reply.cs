using System.IO.Compression;
using System.Text;

namespace OncoLearn.Load.Students;

/// <summary>What the server answered.</summary>
/// <param name="Head">Status line and headers, with the line break after each.</param>
/// <param name="Body">As it came: compressed where the headers say so.</param>
readonly record struct Reply(int Status, ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body)
{
    public string? Header(ReadOnlySpan<byte> name) => HeaderIn(Head.Span, name) is { Length: > 0 } value ? Encoding.Latin1.GetString(value) : null;

    /// <summary>The values of a header that may come several times.</summary>
    public IEnumerable<string> Headers(string name)
    {
        foreach (var line in Encoding.Latin1.GetString(Head.Span).Split("\r\n"))
            if (line.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase)) yield return line[(name.Length + 2)..];
    }

    /// <summary>The body as text, decompressed.</summary>
    public string Text()
    {
        if (HeaderIn(Head.Span, "Content-Encoding"u8) is not { Length: > 0 }) return Encoding.UTF8.GetString(Body.Span);
        // A saved answer's reply is far smaller than this; a page is not.
        Span<byte> small = stackalloc byte[512];
        if (BrotliDecoder.TryDecompress(Body.Span, small, out var written)) return Encoding.UTF8.GetString(small[..written]);
        using var whole = new MemoryStream();
        using (var packed = new BrotliStream(new MemoryStream(Body.ToArray()), CompressionMode.Decompress)) packed.CopyTo(whole);
        return Encoding.UTF8.GetString(whole.GetBuffer().AsSpan(0, (int)whole.Length));
    }

    /// <summary>The first header of this name, which is spelt as the server spells it; empty where there is none.</summary>
    public static ReadOnlySpan<byte> HeaderIn(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        Span<byte> start = stackalloc byte[name.Length + 4];
        "\r\n"u8.CopyTo(start);
        name.CopyTo(start[2..]);
        ": "u8.CopyTo(start[(name.Length + 2)..]);
        var at = head.IndexOf(start);
        if (at < 0) return default;
        var value = head[(at + start.Length)..];
        return value[..value.IndexOf("\r\n"u8)];
    }
}
