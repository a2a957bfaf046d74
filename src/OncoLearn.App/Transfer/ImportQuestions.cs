using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer;

/// <summary>
/// Imports what was looked through, all of it in one transaction or nothing. The uid of the import is its command: whoever sends it twice gets the receipt of
/// the first time.
/// </summary>
public sealed class ImportQuestions(Db db, PlanImport plan, SaveQuestion save, TimeProvider clock)
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
                    return await db.WriteAsync(scope => ImportAsync(scope, pending, input), ct) is { } receipt
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

    /// <returns>Null where it was done before.</returns>
    async Task<ImportReceipt?> ImportAsync(WriteScope scope, ImportPlan pending, Input input)
    {
        var now = clock.GetUtcNow();
        if (await scope.ExecuteAsync(TakeSql, new { uid = input.ImportUid, kind = StagedImport.Kind, now }) == 0) return null;
        if (await BankRow.FindAsync(scope, input.BankUid, input.UserId) is not { } bank || !bank.Allows(BankAccess.Edit)) throw new StoppedException(0);
        var items = new List<ImportReceipt.Item>();
        foreach (var item in pending.Items) items.Add(await ItemAsync(scope, bank, item, input));
        var receipt = new ImportReceipt(items, pending.Lines, pending.Notes, now);
        var payload = await scope.QuerySingleAsync<string>("select payload from job where uid = @uid", new { uid = input.ImportUid });
        var done = StagedImport.FromJson(payload) with { Source = null, Receipt = receipt };
        await scope.ExecuteAsync(KeepSql, new { uid = input.ImportUid, payload = done.ToJson() });
        return receipt;
    }

    async Task<ImportReceipt.Item> ItemAsync(WriteScope scope, BankRow bank, ImportPlan.Item item, Input input)
    {
        var found = item.Found;
        ImportReceipt.Item Told(ImportFate fate, string? uid, IReadOnlyList<Bilingual> said) => new(found.At, found.Line, found.LastLine, found.Label, found.Words, fate, uid, said);
        if (!item.CanBeImported) return Told(item.Fate, item.QuestionUid, item.Said);
        if (input.Leave.Contains(found.At)) return Told(ImportFate.LeftOut, item.QuestionUid, []);
        var draft = item.Draft!;
        var outcome = await save.SaveAsync(scope, new SaveQuestion.Input(bank.Uid, draft.Uid, item.Seen, draft.Question, input.UserId));
        if (outcome is not SaveQuestion.Outcome.Saved saved) throw new StoppedException(found.At);
        // Only its tags or its use were changed: there is no new version, and still it was changed.
        return Told(item.Fate, saved.QuestionUid, item.Said);
    }

    const string TakeSql = "update job set state = 'done', progress = 1, finished_at = @now where uid = @uid and kind = @kind and state = 'queued'";

    const string KeepSql = "update job set payload = @payload where uid = @uid";

    /// <summary>Takes back what the transaction wrote so far.</summary>
    sealed class StoppedException(int at) : Exception($"Question {at} cannot be saved any more.")
    {
        public int At { get; } = at;
    }
}
