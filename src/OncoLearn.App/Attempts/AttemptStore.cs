using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Attempts;

/// <summary>Attempts in the database: the steps, which are the truth, and the projections of them, written in the same commit.</summary>
public sealed class AttemptStore(Dialect dialect, QuestionVersions questions)
{
    /// <summary>The learner's own attempt, locked until the commit; null where the learner has none with this uid.</summary>
    public async Task<StoredAttempt?> LockAsync(WriteScope scope, string uid, long learnerId) =>
        await scope.QuerySingleOrDefaultAsync<AttemptRow>(FindSql + dialect.ForUpdate, new { uid, learnerId }) is { } row
            ? await ToDomainAsync(row, scope.Connection, scope.Transaction, scope.Token)
            : null;

    /// <summary>One slot of the learner's own attempt, which is locked until the commit; null where the learner has no such attempt or it has no such slot.</summary>
    public async Task<StoredSlot?> LockSlotAsync(WriteScope scope, string uid, long learnerId, int number)
    {
        var found = await scope.QueryPairsAsync<AttemptRow, SlotRow>(FindSlotSql + dialect.ForUpdate, new { uid, learnerId, number }, SlotRow.FirstColumn);
        if (found is not [var (row, slot)]) return null;
        var slots = await ToDomainAsync(row.Id, [slot], scope.Connection, scope.Transaction, scope.Token);
        return new StoredSlot(row.Id, row.ToHead(), slots[0]);
    }

    /// <summary>The learner's own attempt as it stands; null where the learner has none with this uid.</summary>
    public async Task<StoredAttempt?> ReadAsync(DbConnection connection, DbTransaction snapshot, string uid, long learnerId, CancellationToken ct) =>
        await connection.QuerySingleOrDefaultAsync<AttemptRow>(new CommandDefinition(FindSql, new { uid, learnerId }, snapshot, cancellationToken: ct)) is { } row
            ? await ToDomainAsync(row, connection, snapshot, ct)
            : null;

    /// <summary>Makes the learner's starts take turns until the commit, so that two of them see each other's attempt.</summary>
    public Task LockLearnerAsync(WriteScope scope, long learnerId) =>
        scope.ExecuteScalarAsync<long>(LockLearnerSql + dialect.ForUpdate, new { learnerId });

    /// <summary>Ends an attempt that another one takes the place of, with what was answered.</summary>
    public async Task CloseAsync(WriteScope scope, string uid, long learnerId, DateTimeOffset now, StepContext context)
    {
        if (await LockAsync(scope, uid, learnerId) is not { } stored) return;
        var close = new AttemptCommand.Submit($"left-{stored.Attempt.LastSeq}", stored.Attempt.LastSeq);
        if (AttemptMachine.Decide(stored.Attempt, close, now) is AttemptOutcome.Accepted accepted)
            await AppendAsync(scope, stored, accepted.Step, accepted.Next, context);
    }

    /// <summary>What this command was told when it came first; null where it is new.</summary>
    public async Task<StepReceipt?> FindReceiptAsync(WriteScope scope, long attemptId, string commandId) =>
        await scope.QuerySingleOrDefaultAsync<StepRow>(FindStepSql, new { attemptId, commandId }) is { } row
            ? new StepReceipt(row.Seq, row.ReceivedAt, StepJson.OverrodeAt(row.Outcome))
            : null;

    /// <summary>Adds the step and brings the projections to <paramref name="next"/>.</summary>
    /// <exception cref="InvalidOperationException">The attempt has a step of this command.</exception>
    public async Task<StepReceipt> AppendAsync(WriteScope scope, StoredAttempt before, AttemptStep step, Attempt next, StepContext context) =>
        await TryAppendAsync(scope, before, step, next, context) ?? throw new InvalidOperationException($"{before.Uid} has a step of command {step.CommandId}.");

    /// <summary>As <see cref="AppendAsync"/>, for a command that may be a repeat.</summary>
    /// <returns>Null where the attempt has a step of this command: then nothing is written.</returns>
    public async Task<StepReceipt?> TryAppendAsync(WriteScope scope, StoredAttempt before, AttemptStep step, Attempt next, StepContext context)
    {
        var about = step is AttemptStep.OnSlot on ? before.Attempt.Slot(on.Slot) : null;
        if (await TryInsertAsync(scope, before.Id, step, about, context) is not { } receipt) return null;
        foreach (var slot in next.Slots.Where(slot => !ReferenceEquals(slot, before.Attempt.Slot(slot.Number))))
            await WriteSlotAsync(scope, before.Id, slot);
        await (next.State == before.Attempt.State
            ? WriteSeqAsync(scope, before.Id, step)
            : scope.ExecuteAsync(UpdateAttemptSql, new
            {
                id = before.Id,
                state = next.State.Word(),
                submittedAt = next.SubmittedAt,
                score = next.Score,
                maxScore = next.MaxScore,
                lastSeq = next.LastSeq,
            }));
        return receipt;
    }

    /// <summary>As <see cref="TryAppendAsync(WriteScope, StoredAttempt, AttemptStep, Attempt, StepContext)"/>, for a step about one slot of an attempt that goes on.</summary>
    /// <inheritdoc cref="TryAppendAsync(WriteScope, StoredAttempt, AttemptStep, Attempt, StepContext)"/>
    public async Task<StepReceipt?> TryAppendAsync(WriteScope scope, StoredSlot before, AttemptStep.OnSlot step, AttemptSlot next, StepContext context)
    {
        if (await TryInsertAsync(scope, before.AttemptId, step, before.Slot, context) is not { } receipt) return null;
        await WriteSlotAsync(scope, before.AttemptId, next);
        await WriteSeqAsync(scope, before.AttemptId, step);
        return receipt;
    }

    internal async Task<StoredAttempt> InsertAsync(WriteScope scope, NewAttempt attempt, StepContext context)
    {
        var id = await scope.ExecuteScalarAsync<long>(InsertAttemptSql, new
        {
            uid = attempt.Uid,
            learnerId = attempt.LearnerId,
            kind = attempt.Attempt.Kind.Word(),
            courseId = attempt.CourseId,
            quizVersionId = attempt.QuizVersionId,
            category = attempt.Category,
            sectionId = attempt.SectionId,
            behaviour = attempt.Attempt.Behaviour.Key,
            state = attempt.Attempt.State.Word(),
            seed = attempt.Seed,
            startedAt = attempt.Attempt.StartedAt,
            deadlineAt = attempt.Attempt.DeadlineAt,
            maxScore = attempt.Attempt.MaxScore,
            lastSeq = attempt.Attempt.LastSeq,
        });
        foreach (var slot in attempt.Attempt.Slots)
            await scope.ExecuteAsync(InsertSlotSql, new
            {
                id,
                slot = slot.Number,
                questionVersionId = slot.Question.VersionId,
                points = slot.Points,
                optionOrder = slot.Order.ToJson(),
                state = slot.State.Word(),
            });
        var receipt = new StepReceipt(attempt.Attempt.LastSeq, attempt.Attempt.StartedAt, OverrodeAt: null);
        await InsertStepAsync(scope, id, receipt.Seq, attempt.CommandId, baseSeq: 0, receipt.At, StepJson.WriteStart(attempt.Attempt), receipt, context);
        return new StoredAttempt(id, attempt.Uid, attempt.Attempt);
    }

    /// <summary>The attempt as its steps alone say, whatever the projections hold.</summary>
    /// <param name="kept">For what no step changes: kind, behaviour and times of start and deadline.</param>
    internal async Task<Attempt> RebuildAsync(DbConnection connection, DbTransaction snapshot, StoredAttempt kept, CancellationToken ct)
    {
        var rows = (await connection.QueryAsync<StepRow>(new CommandDefinition(ReadStepsSql, new { id = kept.Id }, snapshot, cancellationToken: ct))).AsList();
        var start = StepJson.ReadStart(rows.Single(row => row.Kind == StepJson.Start).Payload);
        var served = await questions.GetAsync([.. start.Select(slot => slot.QuestionVersionId)], connection, snapshot, ct);
        var begun = new Attempt
        {
            Kind = kept.Attempt.Kind,
            Behaviour = kept.Attempt.Behaviour,
            StartedAt = kept.Attempt.StartedAt,
            DeadlineAt = kept.Attempt.DeadlineAt,
            Slots = [.. start.Select((slot, at) => new AttemptSlot { Number = at + 1, Question = served[slot.QuestionVersionId], Points = slot.Points, Order = slot.Order })],
        };
        return rows.Where(row => row.Kind != StepJson.Start).Select(row => StepJson.Read(row, slot => begun.Slot(slot).Question.Type)).Aggregate(begun, AttemptMachine.Apply);
    }

    async Task<StoredAttempt> ToDomainAsync(AttemptRow row, DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var slots = (await connection.QueryAsync<SlotRow>(new CommandDefinition(ReadSlotsSql, new { id = row.Id }, transaction, cancellationToken: ct))).AsList();
        return new StoredAttempt(row.Id, row.Uid, new Attempt(row.ToHead(), await ToDomainAsync(row.Id, slots, connection, transaction, ct)));
    }

    async Task<IReadOnlyList<AttemptSlot>> ToDomainAsync(long attemptId, List<SlotRow> slots, DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var served = await questions.GetAsync([.. slots.Select(slot => slot.QuestionVersionId)], connection, transaction, ct);
        var parts = slots.Exists(slot => slot.Fraction is not null)
            ? (await connection.QueryAsync<PartRow>(new CommandDefinition(ReadPartsSql, new { id = attemptId }, transaction, cancellationToken: ct))).ToLookup(part => part.Slot)
            : Enumerable.Empty<PartRow>().ToLookup(part => part.Slot);
        return [.. slots.Select(slot => slot.ToDomain(served[slot.QuestionVersionId], InOrder(served[slot.QuestionVersionId], parts[slot.Slot])))];
    }

    static IReadOnlyList<PartGrade> InOrder(ServedQuestion question, IEnumerable<PartRow> rows)
    {
        var byKey = rows.ToDictionary(row => row.PartKey, row => row.Fraction);
        return [.. question.Content.Parts.Where(part => byKey.ContainsKey(part.Key)).Select(part => new PartGrade(part.Key, byKey[part.Key]))];
    }

    static async Task WriteSlotAsync(WriteScope scope, long attemptId, AttemptSlot slot)
    {
        await scope.ExecuteAsync(UpdateSlotSql, new
        {
            attemptId,
            slot = slot.Number,
            response = slot.Response is null ? null : slot.Question.Type.ToJson(slot.Response),
            fraction = slot.Grade?.Fraction,
            mark = slot.Mark,
            state = slot.State.Word(),
            answeredSeq = slot.AnsweredSeq,
            answeredAt = slot.AnsweredAt,
            flaggedAt = slot.FlaggedAt,
        });
        foreach (var part in slot.Grade?.Parts ?? [])
            await scope.ExecuteAsync(WritePartSql, new { attemptId, slot = slot.Number, partKey = part.Key, fraction = part.Fraction });
    }

    static Task<int> WriteSeqAsync(WriteScope scope, long attemptId, AttemptStep step) => scope.ExecuteAsync(UpdateSeqSql, new { id = attemptId, lastSeq = step.Seq });

    /// <param name="about">The slot that the step is about, as it was before; null where it is about none.</param>
    /// <returns>Null where the attempt has a step of this command.</returns>
    static async Task<StepReceipt?> TryInsertAsync(WriteScope scope, long attemptId, AttemptStep step, AttemptSlot? about, StepContext context)
    {
        var receipt = new StepReceipt(step.Seq, step.At, step is AttemptStep.Answered { Overrode: true } ? about?.AnsweredAt : null);
        var columns = StepJson.Write(step, about);
        return await InsertStepAsync(scope, attemptId, step.Seq, step.CommandId, step.BaseSeq, step.At, columns, receipt, context) == 0 ? null : receipt;
    }

    /// <returns>0 where the attempt has a step of this command.</returns>
    static Task<int> InsertStepAsync(
        WriteScope scope, long attemptId, long seq, string commandId, long baseSeq, DateTimeOffset at, StepColumns columns, StepReceipt receipt, StepContext context) =>
        scope.ExecuteAsync(InsertStepSql, new
        {
            attemptId,
            seq,
            commandId,
            baseSeq,
            kind = columns.Kind,
            slot = columns.Slot,
            payload = columns.Payload,
            outcome = StepJson.Outcome(receipt),
            clientElapsedMs = context.ClientElapsedMs,
            receivedAt = at,
            device = context.Device,
            lang = context.Lang,
        });

    const string LockLearnerSql = """
        select id
          from learner
         where id = @learnerId

        """;

    const string FindSql = $"""
        select {AttemptRow.Columns}
          from attempt a
         where a.uid = @uid and a.learner_id = @learnerId

        """;

    /// <summary>Locks both rows: what PostgreSQL has waited for it reads anew where it locks it, and nowhere else.</summary>
    const string FindSlotSql = $"""
        select {AttemptRow.Columns},
               {SlotRow.Columns}
          from attempt a
          join attempt_slot s on s.attempt_id = a.id
         where a.uid = @uid and a.learner_id = @learnerId and s.slot = @number

        """;

    const string ReadSlotsSql = $"""
        select {SlotRow.Columns}
          from attempt_slot s
         where s.attempt_id = @id
         order by s.slot
        """;

    const string ReadPartsSql = """
        select slot, part_key, fraction
          from attempt_part
         where attempt_id = @id
        """;

    const string FindStepSql = """
        select seq, command_id, base_seq, kind, slot, payload, outcome, received_at
          from attempt_step
         where attempt_id = @attemptId and command_id = @commandId
        """;

    const string ReadStepsSql = """
        select seq, command_id, base_seq, kind, slot, payload, outcome, received_at
          from attempt_step
         where attempt_id = @id
         order by seq
        """;

    const string InsertAttemptSql = """
        insert into attempt (uid, learner_id, kind, course_id, quiz_version_id, category, section_id, behaviour, state, seed,
                             started_at, deadline_at, max_score, last_seq)
        values (@uid, @learnerId, @kind, @courseId, @quizVersionId, @category, @sectionId, @behaviour, @state, @seed,
                @startedAt, @deadlineAt, @maxScore, @lastSeq)
        returning id
        """;

    const string InsertSlotSql = """
        insert into attempt_slot (attempt_id, slot, question_version_id, points, option_order, state)
        values (@id, @slot, @questionVersionId, @points, @optionOrder, @state)
        """;

    const string InsertStepSql = """
        insert into attempt_step (attempt_id, seq, command_id, base_seq, kind, slot, payload, outcome, client_elapsed_ms, received_at, device, lang)
        values (@attemptId, @seq, @commandId, @baseSeq, @kind, @slot, @payload, @outcome, @clientElapsedMs, @receivedAt, @device, @lang)
        on conflict (attempt_id, command_id) do nothing
        """;

    /// <summary>While an attempt goes on nothing else of it changes; naming an indexed column would write its indexes anew.</summary>
    const string UpdateSeqSql = """
        update attempt
           set last_seq = @lastSeq
         where id = @id
        """;

    const string UpdateAttemptSql = """
        update attempt
           set state = @state, submitted_at = @submittedAt, score = @score, max_score = @maxScore, last_seq = @lastSeq
         where id = @id
        """;

    const string UpdateSlotSql = """
        update attempt_slot
           set response = @response, fraction = @fraction, mark = @mark, state = @state,
               answered_seq = @answeredSeq, answered_at = @answeredAt, flagged_at = @flaggedAt
         where attempt_id = @attemptId and slot = @slot
        """;

    const string WritePartSql = """
        insert into attempt_part (attempt_id, slot, part_key, fraction)
        values (@attemptId, @slot, @partKey, @fraction)
        on conflict (attempt_id, slot, part_key) do update set fraction = excluded.fraction
        """;
}

/// <summary>An attempt that is about to start.</summary>
sealed record NewAttempt(string Uid, string CommandId, long LearnerId, long CourseId, long Seed, Attempt Attempt)
{
    public long? QuizVersionId { get; init; }

    public string? Category { get; init; }

    public long? SectionId { get; init; }
}
