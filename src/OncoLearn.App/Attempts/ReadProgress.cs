using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>How far an attempt is: little enough for a page to ask again and again. Nothing in it tells what was answered or what is right.</summary>
public sealed class ReadProgress(Db db)
{
    public sealed record View(long LastSeq, AttemptKind Kind, AttemptState State, IReadOnlyList<SlotProgress> Slots);

    /// <param name="Seq">The step that holds the answer; null before the first.</param>
    public sealed record SlotProgress(int Slot, long? Seq, DateTimeOffset? AnsweredAt);

    /// <returns>Null where the learner has no attempt with this uid.</returns>
    public async Task<View?> RunAsync(string uid, long learnerId, CancellationToken ct)
    {
        if (await db.QuerySingleOrDefaultAsync<AttemptRow>(AttemptSql, new { uid, learnerId }, ct) is not { } attempt) return null;
        var slots = await db.QueryAsync<SlotRow>(SlotsSql, new { id = attempt.Id }, ct);
        return new View(
            attempt.LastSeq,
            AttemptWords.Kind(attempt.Kind),
            AttemptWords.State(attempt.State),
            [.. slots.Select(slot => new SlotProgress(slot.Slot, slot.AnsweredSeq, slot.AnsweredAt))]);
    }

    const string AttemptSql = """
        select id, kind, state, last_seq
          from attempt
         where uid = @uid and learner_id = @learnerId
        """;

    const string SlotsSql = """
        select slot, answered_seq, answered_at
          from attempt_slot
         where attempt_id = @id
         order by slot
        """;

    sealed class AttemptRow
    {
        public long Id { get; init; }

        public required string Kind { get; init; }

        public required string State { get; init; }

        public long LastSeq { get; init; }
    }

    sealed class SlotRow
    {
        public int Slot { get; init; }

        public long? AnsweredSeq { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }
    }
}
