using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;

namespace OncoLearn.Load.Students;

/// <summary>A student in front of a quiz: what the browser holds to save answers in it. A hundred thousand of them fit into the driver, so cookies are bytes.</summary>
sealed class Seat
{
    /// <summary>Tells the seat's saves from others' in the log.</summary>
    public required int Number { get; init; }

    public required string AttemptUid { get; init; }

    /// <summary>The questions, which may be another student's: in another order the same fields have as many values.</summary>
    public required AnswerSheet Sheet { get; init; }

    /// <summary>As <c>name=value</c>; the server renews it now and then.</summary>
    public required byte[] Session { get; set; }

    public required byte[] FormCookie { get; init; }

    public required byte[] FormToken { get; init; }

    /// <summary>The newest step that the page has seen.</summary>
    public long Seq { get; set; }

    /// <summary>How many answers were sent.</summary>
    public int Sent { get; private set; }

    /// <summary>Changes the answer of the next question.</summary>
    /// <returns>What was acknowledged; null with the status where it was not.</returns>
    public async ValueTask<(Acknowledged? Saved, int Status, bool RetryAfter)> SaveAsync(HttpLine line, ArrayBufferWriter<byte> buffer)
    {
        var sent = Sent++;
        var slot = (sent % Sheet.Slots) + 1;
        buffer.ResetWrittenCount();
        Request.Save(buffer, this, slot, Sheet.Body(slot, sent / Sheet.Slots, CommandId(sent), Seq));
        var reply = await line.SendAsync(buffer.WrittenMemory);
        if (reply.Status != 200) return (null, reply.Status, reply.Header("Retry-After"u8) is not null);
        Seq = SeqIn(reply.Text());
        if (Renewed(reply) is { } session) Session = session;
        return (new Acknowledged(Number, sent, Seq), reply.Status, false);
    }

    public static string CommandId(int sent) => string.Create(CultureInfo.InvariantCulture, $"load-{sent:D12}");

    static byte[]? Renewed(Reply reply)
    {
        var cookie = Reply.HeaderIn(reply.Head.Span, "Set-Cookie"u8);
        return cookie.StartsWith("ol-session="u8) ? cookie[..cookie.IndexOf((byte)';')].ToArray() : null;
    }

    /// <summary><c>{"seq":7,…}</c></summary>
    static long SeqIn(string reply)
    {
        const string Before = "\"seq\":";
        var at = reply.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        var end = reply.AsSpan(at).IndexOf(',');
        return long.Parse(reply.AsSpan(at, end), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}

/// <summary>What the server said it had saved.</summary>
/// <param name="Seat"><see cref="Seat.Number"/>.</param>
/// <param name="Sent">Which of the seat's answers, from 0.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Acknowledged(int Seat, int Sent, long Seq);
