using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;

namespace OncoLearn.App.Transfer;

/// <summary>
/// Imports what was looked through, all of it in one transaction or nothing. The uid of the import is its command: whoever sends it twice gets the receipt of
/// the first time.
/// </summary>
public sealed class ImportQuestions(Db db, PlanImport plan, PrepareQuestions prepare, SaveQuestion save, TimeProvider clock)
{
    /// <param name="Leave">The places, from 1, of questions that are not wanted.</param>
    public sealed record Input(string ImportUid, string BankUid, IReadOnlySet<int> Leave, long UserId);

    public abstract record Outcome
    {
        public sealed record Imported(ImportReceipt Receipt) : Outcome;

        /// <summary>Nothing was left to import.</summary>
        public sealed record Nothing : Outcome;

        /// <summary>Somebody changed the bank meanwhile, and nothing was imported: it is to be looked through again.</summary>
        /// <param name="At">The place of the question at which it stopped.</param>
        public sealed record ChangedMeanwhile(int At) : Outcome;

        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        switch (await plan.RunAsync(input.ImportUid, input.BankUid, input.UserId, ct))
        {
            case PlanImport.Outcome.Done done:
                return new Outcome.Imported(done.Receipt);
            case PlanImport.Outcome.Pending { Plan: var pending }:
                if (pending.Items.All(item => !item.CanBeImported || input.Leave.Contains(item.Found.At))) return new Outcome.Nothing();
                try
                {
                    var prepared = await PrepareAsync(pending, input, ct);
                    return await db.WriteAsync(scope => ImportAsync(scope, pending, prepared, input), ct) is { } receipt
                        ? new Outcome.Imported(receipt)
                        // Sent twice at once: the other one has done it.
                        : await plan.RunAsync(input.ImportUid, input.BankUid, input.UserId, ct) is PlanImport.Outcome.Done { Receipt: var first } ? new Outcome.Imported(first) : new Outcome.NotFound();
                }
                catch (StoppedException stopped)
                {
                    return new Outcome.ChangedMeanwhile(stopped.At);
                }
            default:
                return new Outcome.NotFound();
        }
    }

    /// <summary>All that needs no lock, so that the write is short however much there is to import.</summary>
    /// <returns>By the place of the question.</returns>
    async Task<IReadOnlyDictionary<int, PreparedQuestion>> PrepareAsync(ImportPlan pending, Input input, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        var scope = new WriteScope(connection, snapshot, ct);
        if (await BankRow.FindAsync(scope, input.BankUid, input.UserId) is not { } bank) throw new StoppedException(0);
        var wanted = pending.Items.Where(item => item.CanBeImported && !input.Leave.Contains(item.Found.At)).ToList();
        var outcomes = await prepare.RunAsync(scope, bank, [.. wanted.Select(item => new PrepareQuestions.Input(item.Draft!.Question, item.Draft.Uid, item.Draft.Uid))]);
        return wanted.Zip(outcomes).ToDictionary(one => one.First.Found.At, one => one.Second.Prepared ?? throw new StoppedException(one.First.Found.At));
    }

    /// <returns>Null where it was done before.</returns>
    async Task<ImportReceipt?> ImportAsync(WriteScope scope, ImportPlan pending, IReadOnlyDictionary<int, PreparedQuestion> prepared, Input input)
    {
        var now = clock.GetUtcNow();
        if (await scope.ExecuteAsync(TakeSql, new { uid = input.ImportUid, kind = StagedImport.Kind, now }) == 0) return null;
        if (await BankRow.FindAsync(scope, input.BankUid, input.UserId) is not { } bank || !bank.Allows(BankAccess.Edit)) throw new StoppedException(0);
        var saved = new Dictionary<int, string>();
        // In one order, so that two who change the same questions cannot lock each other out.
        foreach (var item in pending.Items.Where(item => prepared.ContainsKey(item.Found.At)).OrderBy(item => item.Draft!.Uid, StringComparer.Ordinal).ThenBy(item => item.Found.At))
        {
            var draft = item.Draft!;
            var outcome = await save.SaveAsync(scope, bank, new SaveQuestion.Input(bank.Uid, draft.Uid, item.Seen, draft.Question, input.UserId), prepared[item.Found.At]);
            saved[item.Found.At] = outcome is SaveQuestion.Outcome.Saved done ? done.QuestionUid : throw new StoppedException(item.Found.At);
        }
        var receipt = new ImportReceipt([.. pending.Items.Select(item => Told(item, saved))], pending.Lines, pending.Notes, now);
        var staged = new StagedImport(input.BankUid, input.UserId, pending.Defaults, Source: null, receipt);
        await scope.ExecuteAsync(KeepSql, new { uid = input.ImportUid, payload = staged.ToJson() });
        return receipt;
    }

    static ImportReceipt.Item Told(ImportPlan.Item item, Dictionary<int, string> saved)
    {
        var found = item.Found;
        // Where only its tags or its use were changed there is no new version, and still it was changed.
        var (fate, uid) = saved.TryGetValue(found.At, out var savedUid) ? (item.Fate, savedUid) : (item.CanBeImported ? ImportFate.LeftOut : item.Fate, item.QuestionUid);
        return new(found.At, found.Line, found.LastLine, found.Label, found.Words, fate, uid, fate == ImportFate.LeftOut ? [] : item.Said) { Sheet = found.Sheet };
    }

    const string TakeSql = "update job set state = 'done', progress = 1, finished_at = @now where uid = @uid and kind = @kind and state = 'queued'";

    const string KeepSql = "update job set payload = @payload where uid = @uid";

    /// <summary>Takes back what the transaction wrote so far.</summary>
    sealed class StoppedException(int at) : Exception($"Question {at} cannot be saved any more.")
    {
        public int At { get; } = at;
    }
}
