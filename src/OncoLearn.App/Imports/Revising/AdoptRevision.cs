using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports.Revising;

/// <summary>Lets a revised article take the place of the old one, with what was decided before. Students see it when its lessons are published again.</summary>
public sealed class AdoptRevision(Db db, FindImports find, OpenImport open, TimeProvider clock)
{
    public abstract record Outcome
    {
        /// <param name="ToLookAt">Confirmed claims that are open again because their sentence was changed.</param>
        public sealed record Adopted(int ToLookAt) : Outcome;

        /// <summary>It is another article, or the same in another language.</summary>
        public sealed record AnotherArticle : Outcome;

        /// <summary>The old one was changed since this was asked for.</summary>
        public sealed record ChangedMeanwhile : Outcome;

        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(string importUid, long ownerId, CancellationToken ct)
    {
        if (await find.FindAsync(importUid, ownerId, ct) is not { RevisesUid: { } oldUid }) return new Outcome.NotFound();
        var seen = await db.QuerySingleOrDefaultAsync<Seen>(SeenSql, new { oldUid }, ct);
        if (seen is null || await Revision.ReadAsync(db, find, open, importUid, ownerId, ct) is not { } revision) return new Outcome.NotFound();
        if (!revision.IsOfTheSameArticle) return new Outcome.AnotherArticle();
        var (old, current) = (revision.Old.Import, revision.Current.Import);
        var (known, kept) = (revision.OldKeys(await SectionKeys.ReadAsync(db, old.Id, ct)), revision.SectionsKept.ToList());
        var keys = kept.Where(pair => known.ByPlan.ContainsKey(pair.Key)).Select(pair => KeyValuePair.Create(pair.Value, known.ByPlan[pair.Key])).ToList();
        // Without any, its lessons would take the places of others.
        if (old.CourseSlug is not null && keys.Count == 0) return new Outcome.AnotherArticle();
        return await db.WriteAsync<Outcome>(
            async scope =>
            {
                var now = clock.GetUtcNow();
                if (await scope.ExecuteAsync(RetireSql, new { id = old.Id, seen.ChangedAt, seen.Edits, now }) == 0) return new Outcome.ChangedMeanwhile();
                if (await scope.ExecuteAsync(AdoptSql, new { id = current.Id, old = old.Id, now }) == 0) return new Outcome.ChangedMeanwhile();
                await scope.InsertAsync(
                    "review_edit (import_id, seq, payload, created_at)", revision.Edits.Edits.Select((edit, at) => new object?[] { current.Id, at + 1, SectionEditJson.Write(edit), now }));
                await KeptClaim.ReplaceAsync(scope, current.Id, revision.Claims.Claims);
                await SectionKeys.WriteAsync(scope, current.Id, keys);
                await CarriedTranslation.WriteAsync(scope, revision, kept);
                return new Outcome.Adopted(revision.Claims.Changed.Count);
            },
            ct);
    }

    /// <summary>Leaves the old one as it is; the revised file is not kept.</summary>
    /// <returns>False where none waits.</returns>
    public Task<bool> DropAsync(string importUid, long ownerId, CancellationToken ct) =>
        db.WriteAsync(async scope => await scope.ExecuteAsync(DropSql, new { importUid, ownerId, now = clock.GetUtcNow() }) > 0, ct);

    const string SeenSql = """
        select changed_at, (select count(*) from review_edit e where e.import_id = i.id) as edits
          from review_import i
         where i.uid = @oldUid
        """;

    const string RetireSql = """
        update review_import set archived_at = @now
         where id = @id and archived_at is null and changed_at = @ChangedAt and (select count(*) from review_edit e where e.import_id = @id) = @Edits
        """;

    const string AdoptSql = """
        update review_import
           set revises_id = null, changed_at = @now, review_id = o.review_id, title = o.title, summary = o.summary, lang = o.lang, licence = o.licence, attribution = o.attribution
          from review_import o
         where review_import.id = @id and o.id = @old and review_import.revises_id = o.id and review_import.state = 'read' and review_import.archived_at is null
        """;

    const string DropSql = """
        update review_import set archived_at = @now
         where uid = @importUid and owner_id = @ownerId and revises_id is not null and state = 'read' and archived_at is null
        """;

    sealed class Seen
    {
        public DateTimeOffset ChangedAt { get; init; }

        public long Edits { get; init; }
    }
}
