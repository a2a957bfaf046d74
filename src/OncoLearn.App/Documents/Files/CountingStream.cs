using OncoLearn.App.Documents.Markup;

namespace OncoLearn.App.Documents.Files;

/// <summary>Refuses at the first byte too many.</summary>
/// <param name="most">In bytes.</param>
/// <param name="packed">In bytes, of the entry that is unpacked; <see cref="long.MaxValue"/> where the ratio does not matter.</param>
sealed class CountingStream(Stream inner, long most, long packed) : Stream
{
    /// <summary>Times the packed size. XML of Word packs to a twentieth, at most to a hundredth; a bomb to a thousandth.</summary>
    const int MostRatio = 250;

    /// <summary>In bytes: the ratio of a small part says nothing.</summary>
    const long RatioFrom = 1024 * 1024;

    long _since;

    public long Count { get; private set; }

    /// <summary>In bytes, between two calls of <see cref="Rest"/>: the framework takes time by the square of a tag's attributes.</summary>
    public long LongestToken { get; set; } = long.MaxValue;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => Count; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        if ((_since += read) > LongestToken) throw XmlGuard.TooMuch();
        return Count > most || (Count > RatioFrom && Count / MostRatio > packed) ? throw new DocumentRefusedException(new ReadOutcome.TooLarge(SizeLimit.Unpacked)) : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public void Rest() => _since = 0;

    /// <summary>Counts what is left.</summary>
    public void Finish()
    {
        Span<byte> buffer = stackalloc byte[16 * 1024];
        while (Read(buffer) > 0)
        {
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
