using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Attempts;

/// <summary>Attempts in the database: the steps, which are the truth, and the projections of them, written in the same commit.</summary>
public sealed partial class AttemptStore(Dialect dialect, QuestionVersions questions)
{
    /// <summary>The learner's own attempt, locked until the commit; null where the learner has none with this uid.</summary>
    public async Task<StoredAttempt?> LockAsync(WriteScope scope, string uid, long learnerId) =>
        await scope.QuerySingleOrDefaultAsync<AttemptRow>(FindSql + dialect.ForUpdate, new { uid, learnerId }) is { } row
            ? await ToDomainAsync(row, scope.Connection, scope.Transaction, scope.Token)
            : null;

    /// <summary>A quiz attempt of any learner that this person may judge, locked until the commit; null where there is none with this uid.</summary>
    /// <param name="userId">The person who judges.</param>
    internal async Task<StoredAttempt?> LockToJudgeAsync(WriteScope scope, string uid, long userId) =>
        await scope.QuerySingleOrDefaultAsync<AttemptRow>(FindToJudgeSql + dialect.ForUpdate, new { uid, userId }) is { } row
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

    /// <summary>Adds a step about the attempt as a whole, and brings the projections to <paramref name="next"/>.</summary>
    /// <exception cref="InvalidOperationException">The attempt has a step of this command.</exception>
    public async Task<StepReceipt> AppendAsync(WriteScope scope, StoredAttempt before, AttemptStep step, Attempt next, StepContext context) =>
        await TryAppendAsync(scope, before, step, next, context) ?? throw new InvalidOperationException($"{before.Uid} has a step of command {step.CommandId}.");

    /// <summary>As <see cref="AppendAsync"/>, for a command that may be a repeat.</summary>
    /// <returns>Null where the attempt has a step of this command: then nothing is written.</returns>
    public async Task<StepReceipt?> TryAppendAsync(WriteScope scope, StoredAttempt before, AttemptStep step, Attempt next, StepContext context)
    {
        var receipt = new StepReceipt(step.Seq, step.At, OverrodeAt: null);
        if (!await TryInsertAsync(scope, before.Id, step, StepJson.Write(step), receipt, context)) return null;
        foreach (var slot in next.Slots.Where(slot => !ReferenceEquals(slot, before.Attempt.Slot(slot.Number))))
            await WriteSlotAsync(scope, before.Id, slot);
        await scope.ExecuteAsync(UpdateAttemptSql, new
        {
            id = before.Id,
            state = next.State.Word(),
            submittedAt = next.SubmittedAt,
            score = next.Score,
            maxScore = next.MaxScore,
            lastSeq = next.LastSeq,
        });
        return receipt;
    }

    /// <summary>As <see cref="TryAppendAsync(WriteScope, StoredAttempt, AttemptStep, Attempt, StepContext)"/>, for a step about one slot of an attempt that goes on.</summary>
    /// <inheritdoc cref="TryAppendAsync(WriteScope, StoredAttempt, AttemptStep, Attempt, StepContext)"/>
    public async Task<StepReceipt?> TryAppendAsync(WriteScope scope, StoredSlot before, AttemptStep.OnSlot step, AttemptSlot next, StepContext context)
    {
        var receipt = new StepReceipt(step.Seq, step.At, step is AttemptStep.Answered { Overrode: true } ? before.Slot.AnsweredAt : null);
        if (!await TryInsertAsync(scope, before.AttemptId, step, StepJson.Write(step, before.Slot.Question.Type), receipt, context)) return null;
        await WriteSlotAsync(scope, before.AttemptId, next);
        await scope.ExecuteAsync(UpdateSeqSql, new { id = before.AttemptId, lastSeq = step.Seq });
        return receipt;
    }

    internal async Task InsertAsync(WriteScope scope, NewAttempt attempt, StepContext context)
    {
        var id = await scope.ExecuteScalarAsync<long>(InsertAttemptSql, new
        {
            uid = attempt.Uid,
            learnerId = attempt.LearnerId,
            kind = attempt.Attempt.Kind.Word(),
            courseId = attempt.CourseId,
            bankId = attempt.BankId,
            preview = attempt.Preview ? 1 : 0,
            quizVersionId = attempt.QuizVersionId,
            category = attempt.Category,
            sectionId = attempt.SectionId,
            behaviour = attempt.Attempt.Behaviour.Key,
            tries = attempt.Attempt.Behaviour.Tries?.Most,
            penalty = attempt.Attempt.Behaviour.Tries?.Penalty,
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
    }

    /// <summary>The attempt as its steps alone say, whatever the projections hold.</summary>
    /// <param name="kept">For what no step changes: kind, behaviour with its rules, and times of start and deadline.</param>
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
        var slots = (await connection.QueryAsync<AskedRow>(new CommandDefinition(ReadSlotsSql, new { id = row.Id }, transaction, cancellationToken: ct))).AsList();
        return new StoredAttempt(row.Id, row.Uid, new Attempt(row.ToHead(), await ToDomainAsync(row.Id, slots, connection, transaction, ct)))
        {
            Asked = [.. slots.Select(slot => slot.ToAsked())],
        };
    }

    async Task<IReadOnlyList<AttemptSlot>> ToDomainAsync(long attemptId, IReadOnlyList<SlotRow> slots, DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var served = await questions.GetAsync([.. slots.Select(slot => slot.QuestionVersionId)], connection, transaction, ct);
        var parts = slots.Any(slot => slot.Fraction is not null)
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
            certainty = (int?)slot.Certainty,
            tries = slot.Tries,
            fraction = slot.Grade?.Fraction,
            factor = slot.Factor,
            mark = slot.Mark,
            comment = slot.Comment,
            state = slot.State.Word(),
            answeredSeq = slot.AnsweredSeq,
            answeredAt = slot.AnsweredAt,
            judgedSeq = slot.JudgedSeq,
            flaggedAt = slot.FlaggedAt,
        });
        foreach (var part in slot.Grade?.Parts ?? [])
            await scope.ExecuteAsync(WritePartSql, new { attemptId, slot = slot.Number, partKey = part.Key, fraction = part.Fraction });
    }

    /// <returns>False where the attempt has a step of this command.</returns>
    static async Task<bool> TryInsertAsync(WriteScope scope, long attemptId, AttemptStep step, StepColumns columns, StepReceipt receipt, StepContext context) =>
        await InsertStepAsync(scope, attemptId, step.Seq, step.CommandId, step.BaseSeq, step.At, columns, receipt, context) == 1;

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
}
