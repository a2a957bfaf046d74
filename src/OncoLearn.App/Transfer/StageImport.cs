using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.App.Transfer;

/// <summary>Keeps what was read of a file or a paste, so that it can be looked through before anything of it is imported. After a week it is thrown away.</summary>
public sealed class StageImport(Db db, ReadDrafts drafts, IUidSource uids, TimeProvider clock)
{
    /// <summary>How many questions one file may hold: on SQLite 5,000 new ones hold up other writes for about a second.</summary>
    public const int MostQuestions = 5_000;

    /// <summary>In UTF-16 code units, of what is kept of a file.</summary>
    const int LongestText = 16_000_000;

    static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public sealed record Input(string BankUid, EntrySource Source, EntryDefaults Defaults, long UserId);

    public abstract record Outcome
    {
        public sealed record Staged(string ImportUid) : Outcome;

        /// <summary>There is no question in it.</summary>
        public sealed record Empty : Outcome;

        /// <summary>Nothing is said for all, and so many questions name no category.</summary>
        public sealed record NoCategory(int Questions) : Outcome;

        /// <summary>More than <see cref="MostQuestions"/>, or more text than is kept.</summary>
        public sealed record TooMuch : Outcome;

        /// <summary>The bank can be seen and not written in.</summary>
        public sealed record NotAllowed : Outcome;

        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        if (await BankRow.FindAsync(db, input.BankUid, input.UserId, ct) is not { } bank) return new Outcome.NotFound();
        if (!bank.Allows(BankAccess.Edit)) return new Outcome.NotAllowed();
        // What the bank has keeps its own category where nothing is said for all.
        var named = input.Defaults.Category is null ? await drafts.RunAsync(input.Source.NamedUids(), input.UserId, ct) : [];
        var items = input.Source.Read(input.Defaults, named.Where(draft => draft.Uid is not null).ToDictionary(draft => draft.Uid!, draft => draft.Question, StringComparer.Ordinal)).Items;
        var found = items.Count;
        if (found == 0) return new Outcome.Empty();
        if (items.Count(item => item.LacksCategory) is > 0 and var lacking) return new Outcome.NoCategory(lacking);
        var payload = new StagedImport(input.BankUid, input.UserId, input.Defaults, input.Source, Receipt: null).ToJson();
        if (found > MostQuestions || payload.Length > LongestText) return new Outcome.TooMuch();
        var (uid, now) = (uids.Next(), clock.GetUtcNow());
        await db.WriteAsync(
            async scope =>
            {
                await scope.ExecuteAsync(ForgetSql, new { kind = StagedImport.Kind, before = now - Kept });
                await scope.ExecuteAsync(InsertSql, new { uid, kind = StagedImport.Kind, payload, now });
            },
            ct);
        return new Outcome.Staged(uid);
    }

    const string ForgetSql = "delete from job where kind = @kind and state = 'queued' and created_at < @before";

    const string InsertSql = "insert into job (uid, kind, payload, state, run_after, created_at) values (@uid, @kind, @payload, 'queued', @now, @now)";
}
