using OncoLearn.App.Data;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports;

/// <summary>Changes the sections of an import, and takes changes back.</summary>
public sealed class EditSections(Db db, OpenImport open, TimeProvider clock)
{
    public abstract record Outcome
    {
        public sealed record Done : Outcome;

        public sealed record Refused(EditRefusal Why) : Outcome;

        /// <summary>Something was changed since the page was shown, in another window.</summary>
        public sealed record ChangedMeanwhile : Outcome;

        public sealed record NotFound : Outcome;
    }

    /// <param name="seen">How many edits there were on the page that asks.</param>
    public async Task<Outcome> RunAsync(string importUid, long ownerId, int seen, SectionEdit edit, CancellationToken ct)
    {
        if (await open.RunAsync(importUid, ownerId, ct) is not { } work) return new Outcome.NotFound();
        if (work.Edits.Count != seen) return new Outcome.ChangedMeanwhile();
        if (work.Plan.Check(edit) is { } why) return new Outcome.Refused(why);
        var args = new { id = work.Import.Id, seen, payload = SectionEditJson.Write(edit), now = clock.GetUtcNow() };
        return await db.WriteAsync<Outcome>(async scope => await scope.ExecuteAsync(AddSql, args) > 0 ? new Outcome.Done() : new Outcome.ChangedMeanwhile(), ct);
    }

    /// <summary>Takes the last edit back.</summary>
    /// <param name="seen">As for <see cref="RunAsync"/>; 0 where there is nothing to take back.</param>
    public async Task<Outcome> UndoAsync(string importUid, long ownerId, int seen, CancellationToken ct)
    {
        if (await open.RunAsync(importUid, ownerId, ct) is not { } work) return new Outcome.NotFound();
        return await db.WriteAsync<Outcome>(async scope => await scope.ExecuteAsync(UndoSql, new { id = work.Import.Id, seen }) > 0 ? new Outcome.Done() : new Outcome.ChangedMeanwhile(), ct);
    }

    const string AddSql = """
        insert into review_edit (import_id, seq, payload, created_at)
        select @id, @seen + 1, @payload, @now
         where (select coalesce(max(seq), 0) from review_edit where import_id = @id) = @seen
            on conflict do nothing
        """;

    const string UndoSql = """
        delete from review_edit
         where import_id = @id and seq = @seen and (select max(seq) from review_edit where import_id = @id) = @seen
        """;
}
