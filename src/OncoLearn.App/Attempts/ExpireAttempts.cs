using Microsoft.Extensions.Logging;
using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>Hands in what is past its deadline, so that it is graded although nobody comes back to it.</summary>
public sealed partial class ExpireAttempts(Db db, AttemptStore store, TimeProvider clock, ILogger<ExpireAttempts> logger)
{
    /// <summary>At most this many in one run; what is left over comes next time.</summary>
    const int AtOnce = 200;

    /// <returns>How many were handed in.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var due = await db.QueryAsync<DueRow>(DueSql, new { before = clock.GetUtcNow() - AttemptMachine.Grace, atOnce = AtOnce }, ct);
        var expired = 0;
        foreach (var row in due)
        {
            try
            {
                expired += await ExpireAsync(row, ct);
            }
            catch (Exception exception) when (!ct.IsCancellationRequested)
            {
                // One that cannot be read must not keep the others waiting.
                LogFailed(exception, row.Uid);
            }
        }
        return expired;
    }

    Task<int> ExpireAsync(DueRow row, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        if (await store.LockAsync(scope, row.Uid, row.LearnerId) is not { } stored) return 0;
        var now = clock.GetUtcNow();
        if (!AttemptMachine.IsOverdue(stored.Attempt, now)) return 0;
        await ExpireAsync(scope, store, stored, now);
        return 1;
    }, ct);

    [LoggerMessage(LogLevel.Error, "Attempt {Uid} could not be handed in")]
    partial void LogFailed(Exception exception, string uid);

    /// <summary>Hands in one attempt that is overdue, inside a write that holds it.</summary>
    internal static async Task<Attempt> ExpireAsync(WriteScope scope, AttemptStore store, StoredAttempt stored, DateTimeOffset now)
    {
        var accepted = (AttemptOutcome.Accepted)AttemptMachine.Decide(stored.Attempt, new AttemptCommand.Expire(), now);
        await store.AppendAsync(scope, stored, accepted.Step, accepted.Next, new StepContext("und"));
        return accepted.Next;
    }

    const string DueSql = """
        select uid, learner_id
          from attempt
         where state = 'in-progress' and deadline_at < @before
         order by deadline_at
         limit @atOnce
        """;

    sealed class DueRow
    {
        public required string Uid { get; init; }

        public long LearnerId { get; init; }
    }
}
