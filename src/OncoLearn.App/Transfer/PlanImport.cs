using System.Text.Json;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer;

/// <summary>Looks an import through without writing anything: what is new, what the bank has already, what cannot be, and why.</summary>
public sealed class PlanImport(Db db, ReadDrafts drafts, LintContexts lint)
{
    static readonly Bilingual OtherBank = new("来自别的题库，作为新题导入", "it comes from another bank and becomes a new question");
    static readonly Bilingual NoStimulus = new("共用病例不在这个题库，没有带过来", "its shared case is not in this bank and was left behind");
    static readonly Bilingual SameStem = new("题库里已有一道题干相同的题，别处不同，仍作为新题导入", "the bank has a question with the same stem that differs elsewhere: this one is imported as new");

    readonly KeptFindings _findings = new();

    public abstract record Outcome
    {
        public sealed record Pending(ImportPlan Plan) : Outcome;

        public sealed record Done(ImportReceipt Receipt) : Outcome;

        /// <summary>There is no such import in the bank, or it is somebody else's, or was thrown away.</summary>
        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(string importUid, string bankUid, long userId, CancellationToken ct)
    {
        if (await BankRow.FindAsync(db, bankUid, userId, ct) is not { } bank || !bank.Allows(BankAccess.Edit)) return new Outcome.NotFound();
        if (await db.QuerySingleOrDefaultAsync<string>(FindSql, new { uid = importUid, kind = StagedImport.Kind }, ct) is not { } payload) return new Outcome.NotFound();
        var staged = StagedImport.FromJson(payload);
        if (staged.BankUid != bankUid || staged.UserId != userId) return new Outcome.NotFound();
        return staged switch
        {
            { Receipt: { } receipt } => new Outcome.Done(receipt),
            { Source: { } source } => new Outcome.Pending(await PlanAsync(importUid, bank, source, staged.Defaults, userId, ct)),
            _ => new Outcome.NotFound(),
        };
    }

    async Task<ImportPlan> PlanAsync(string importUid, BankRow bank, EntrySource source, EntryDefaults defaults, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        var scope = new WriteScope(connection, snapshot, ct);
        var rows = (await scope.QueryAsync<Row>(BankSql, new { bankId = bank.Id })).ToDictionary(row => row.Uid, StringComparer.Ordinal);
        // Of one state of the bank: what stays is taken from the version that is then the newest.
        var named = (await drafts.RunAsync(connection, snapshot, [.. source.NamedUids().Where(rows.ContainsKey)], userId, ct)).ToDictionary(draft => draft.Uid!, draft => draft.Question, StringComparer.Ordinal);
        var reading = source.Read(defaults, named);
        var known = new KnownQuestions(named, rows);
        var references = await NamedRows.ReadAsync(scope, db.Dialect, bank, [.. reading.Items.Select(item => item.Draft?.Question).OfType<QuestionDraft>()]);
        var items = await LintAsync(scope, bank, [.. reading.Items.Select(item => Look(item, known, references))]);
        return new ImportPlan(importUid, items, reading.Lines, reading.Notes, (source.Lines ?? []).ToDictionary(line => line.Number, line => line.Text)) { Defaults = defaults };
    }

    /// <param name="Written">What would be written; null for nothing.</param>
    sealed record Looked(ImportPlan.Item Item, (Question Question, LintContexts.DraftInput Input)? Written);

    static Looked Look(EntryItem item, KnownQuestions known, NamedRows rows)
    {
        if (item.Draft is not { } entry) return Refused(item, [.. item.Problems, .. item.Notes]);
        var (said, stimulus) = (new List<Bilingual>(item.Notes), entry.Question.Stimulus);
        var row = entry.Uid is { } uid ? known.Row(uid) : null;
        var isForeign = entry.Uid is not null && row is null;
        if (isForeign) entry = entry with { Uid = null, Version = null };
        if (row is not null && entry.Version is { } version && version != row.Version) return Refused(item, new Bilingual($"文件里是第 {version} 版，题库里已是第 {row.Version} 版；请重新导出", $"the file has version {version}, and the bank has version {row.Version} by now: export it again"));
        if (row is not null && !known.Claims(row.Uid, item.At)) return Refused(item, new Bilingual("同一道题在文件里出现了两次", "the same question of the bank is in the file twice"));
        var question = QuestionTypes.Of(entry.Question.Type).Parse(JsonSerializer.SerializeToElement(entry.Question.Payload));
        var references = DraftReferences.Of(rows, entry.Question, question, row?.Uid);
        if (references.Faults.Any(fault => fault.Path == "stimulus") && row is null)
        {
            said.Add(NoStimulus);
            entry = entry with { Question = entry.Question with { Stimulus = null } };
            references = DraftReferences.Of(rows, entry.Question, question, questionUid: null);
        }
        var faults = references.Faults.Concat(DraftLimits.FaultsOf(question)).ToList();
        if (faults.Count > 0) return Refused(item, [.. faults.Select(fault => new Bilingual($"{fault.Path}：{fault.Problem.Zh}", $"{fault.Path}: {fault.Problem.En}"))]);
        var fate = known.FateOf(entry, row, stimulus, out var same);
        if (fate == ImportFate.New && isForeign) said.Add(OtherBank);
        if (fate == ImportFate.New && known.HasStem(entry.Question)) said.Add(SameStem);
        var isWritten = fate is ImportFate.New or ImportFate.NewVersion;
        return new Looked(
            new ImportPlan.Item(item, fate, isWritten ? entry : null, row?.Uid ?? same, said, []) { Seen = row?.ChangedAt },
            isWritten ? (question with { Shared = references.Vignette?.Text }, new LintContexts.DraftInput(entry.Question, references, entry.Uid)) : null);
    }

    /// <summary>Looks the questions that would be written through as they will be once they are saved: with their vignettes, and with what their courses claim.</summary>
    async Task<IReadOnlyList<ImportPlan.Item>> LintAsync(WriteScope scope, BankRow bank, IReadOnlyList<Looked> looked)
    {
        var contexts = new Queue<LintContext>(await lint.OfDraftsAsync(scope, bank, [.. looked.Select(one => one.Written?.Input).OfType<LintContexts.DraftInput>()]));
        return [.. looked.Select(one => one.Written is { } written ? one.Item with { Findings = _findings.Of(written.Input.Draft, written.Question, contexts.Dequeue()) } : one.Item)];
    }

    static Looked Refused(EntryItem item, params IReadOnlyList<Bilingual> problems) => new(new ImportPlan.Item(item, ImportFate.Refused, Draft: null, QuestionUid: null, problems, []), Written: null);

    const string FindSql = "select payload from job where uid = @uid and kind = @kind and state in ('queued', 'done')";

    const string BankSql = """
        select q.uid, q.changed_at, v.version, v.type, v.payload, t.uid as stimulus
          from question q
          join question_version v on v.id = q.head_version_id
          left join stimulus_version tv on tv.id = v.stimulus_version_id
          left join stimulus t on t.id = tv.stimulus_id
         where q.bank_id = @bankId and q.archived_at is null
        """;

    internal sealed class Row
    {
        public required string Uid { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public int Version { get; init; }

        public required string Type { get; init; }

        public required string Payload { get; init; }

        public string? Stimulus { get; init; }
    }
}
