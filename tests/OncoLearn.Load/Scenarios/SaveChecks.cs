using System.Buffers;
using System.Text;
using System.Text.Json;
using OncoLearn.Load.Servers;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>That the sides of a comparison do what they say.</summary>
static class SaveChecks
{
    /// <summary>The baseline without a database answers in the same shape, and refuses a form with a wrong token as well.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public static async Task SameAnswersAsync(Bench bench, SavingCrowd product, SavingCrowd memory)
    {
        var (right, wrong) = (await AskAsync(product, Encoding.Latin1.GetBytes("wrong")), await AskAsync(memory, Encoding.Latin1.GetBytes("wrong")));
        if (right.Status != 400 || wrong.Status != 400) throw new InvalidOperationException($"A wrong form token was answered by {right.Status} and {wrong.Status}.");
        var (real, made) = (await AskAsync(product, token: null), await AskAsync(memory, token: null));
        if (real.Status != 200 || made.Status != 200 || Shape(real.Text) != Shape(made.Text)) throw new InvalidOperationException($"Saves were answered by {real} and {made}.");
        bench.Report.Note($"Without a database the same is answered ({Shape(made.Text)}), and a wrong form token is refused (400) by both.");
    }

    /// <summary>Every acknowledged answer is looked up in the database.</summary>
    /// <exception cref="InvalidOperationException">One is missing.</exception>
    public static async Task KeptAsync(Bench bench, string name, RunningServer server, SavingCrowd crowd, CancellationToken ct)
    {
        var acknowledged = crowd.Acknowledged.ToList();
        var (found, stored) = await Ledger.FindAsync(server.Folder, crowd.Seats, acknowledged, ct);
        if (found != acknowledged.Count || found == 0) throw new InvalidOperationException($"{name}: {acknowledged.Count} answers were acknowledged, {found} are in the database.");
        bench.Report.Note($"{name}: {acknowledged.Count} answers acknowledged, all found in the database ({stored} stored).");
    }

    static string Shape(string json)
    {
        using var reply = JsonDocument.Parse(json);
        return string.Join(", ", reply.RootElement.EnumerateObject().Select(property => $"{property.Name}: {property.Value.ValueKind}"));
    }

    static async Task<(int Status, string Text)> AskAsync(SavingCrowd crowd, byte[]? token)
    {
        var seat = crowd.Seats[0];
        var asked = new Seat
        {
            Number = seat.Number,
            AttemptUid = seat.AttemptUid,
            Sheet = seat.Sheet,
            Session = seat.Session,
            FormCookie = seat.FormCookie,
            FormToken = token ?? seat.FormToken,
        };
        var buffer = new ArrayBufferWriter<byte>();
        Request.Save(buffer, asked, 1, seat.Sheet.Body(1, 0, "load-check-000000", seat.Seq));
        var reply = await crowd.Students[0].Line.SendAsync(buffer.WrittenMemory);
        return (reply.Status, reply.Text());
    }
}
