using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>How far an attempt is: little enough for a page to ask again and again. Nothing in it tells what was answered or what is right.</summary>
public sealed class ReadProgress(Db db, TimeProvider clock)
{
    /// <param name="State">Graded once it is past its deadline and the grace, also while nobody has handed it in yet.</param>
    /// <param name="Now">The server's clock while this was read.</param>
    /// <param name="DeadlineAt">Null where there is none.</param>
    public sealed record View(long LastSeq, AttemptKind Kind, AttemptState State, DateTimeOffset Now, DateTimeOffset? DeadlineAt, IReadOnlyList<SlotProgress> Slots);

    /// <param name="Seq">The step that holds the answer; null before the first.</param>
    public sealed record SlotProgress(int Slot, long? Seq, DateTimeOffset? AnsweredAt);

    /// <returns>Null where the learner has no attempt with this uid.</returns>
    public async Task<View?> RunAsync(string uid, long learnerId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>(Sql, new { uid, learnerId }, ct);
        if (rows is []) return null;
        var (attempt, now) = (rows[0], clock.GetUtcNow());
        return new View(
            attempt.LastSeq,
            Words<AttemptKind>.Parse(attempt.Kind),
            AttemptMachine.IsOverdue(attempt.DeadlineAt, now) ? AttemptState.Graded : Words<AttemptState>.Parse(attempt.State),
            now,
            attempt.DeadlineAt,
            [.. rows.Select(row => new SlotProgress(row.Slot, row.AnsweredSeq, row.AnsweredAt))]);
    }

    const string Sql = """
        select a.kind, a.state, a.last_seq, a.deadline_at, s.slot, s.answered_seq, s.answered_at
          from attempt a
          join attempt_slot s on s.attempt_id = a.id
         where a.uid = @uid and a.learner_id = @learnerId
         order by s.slot
        """;

    sealed class Row
    {
        public required string Kind { get; init; }

        public required string State { get; init; }

        public long LastSeq { get; init; }

        public DateTimeOffset? DeadlineAt { get; init; }

        public int Slot { get; init; }

        public long? AnsweredSeq { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }
    }
}
