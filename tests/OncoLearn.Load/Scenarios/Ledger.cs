using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;
using OncoLearn.Load.Students;

namespace OncoLearn.Load.Scenarios;

/// <summary>Looks into a server's database for what it said it had saved.</summary>
static class Ledger
{
    /// <returns>How many of the acknowledged answers stand there under their number and command, and how many answers stand there at all.</returns>
    public static async Task<(int Found, int Stored)> FindAsync(string folder, IEnumerable<Seat> seats, IReadOnlyCollection<Acknowledged> acknowledged, CancellationToken ct)
    {
        await using var db = new Db(new SqliteDialect(new DatabaseOptions { Path = Path.Combine(folder, "oncolearn.db") }, NullLogger<SqliteDialect>.Instance));
        var steps = await db.QueryAsync<StepRow>(Sql, null, ct);
        var stored = steps.Select(step => (step.Uid, step.Seq, step.CommandId)).ToHashSet();
        var uids = seats.ToDictionary(seat => seat.Number, seat => seat.AttemptUid);
        return (acknowledged.Count(one => stored.Contains((uids[one.Seat], one.Seq, Seat.CommandId(one.Sent)))), steps.Count);
    }

    // The server keeps a command under the client's id with a digest behind it.
    const string Sql = """
        select a.uid, s.seq, substr(s.command_id, 1, 17) as command_id
          from attempt_step s
          join attempt a on a.id = s.attempt_id
         where s.kind = 'answer'
        """;

    sealed class StepRow
    {
        public required string Uid { get; init; }

        public long Seq { get; init; }

        public required string CommandId { get; init; }
    }
}
