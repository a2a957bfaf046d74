using OncoLearn.App.Data;

namespace OncoLearn.App.Imports.Terms;

/// <summary>Archives an own entity, so that it is offered and looked for no more; brings it back; or removes one that no claim names.</summary>
public sealed class ArchiveTerm(Db db, FindTerms find, TimeProvider clock)
{
    public abstract record Outcome
    {
        public sealed record Done : Outcome;

        /// <summary>Claims name it: it was not removed.</summary>
        public sealed record InUse(int Uses) : Outcome;

        public sealed record NotFound : Outcome;
    }

    public async Task<Outcome> RunAsync(string key, long ownerId, CancellationToken ct) => await SetAsync(key, ownerId, clock.GetUtcNow(), ct);

    public async Task<Outcome> BringBackAsync(string key, long ownerId, CancellationToken ct) => await SetAsync(key, ownerId, at: null, ct);

    public async Task<Outcome> RemoveAsync(string key, long ownerId, CancellationToken ct)
    {
        if (await find.FindAsync(key, ownerId, ct) is not { } term) return new Outcome.NotFound();
        if (term.Uses > 0) return new Outcome.InUse(term.Uses);
        return await db.WriteAsync<Outcome>(
            async scope =>
            {
                await scope.ExecuteAsync("delete from entity_name where entity_id = (select id from entity where key = @key and owner_id = @ownerId)", new { key, ownerId });
                return await scope.ExecuteAsync("delete from entity where key = @key and owner_id = @ownerId", new { key, ownerId }) == 1 ? new Outcome.Done() : new Outcome.NotFound();
            },
            ct);
    }

    async Task<Outcome> SetAsync(string key, long ownerId, DateTimeOffset? at, CancellationToken ct) =>
        await db.WriteAsync(scope => scope.ExecuteAsync(Sql, new { key, ownerId, at }), ct) == 1 ? new Outcome.Done() : new Outcome.NotFound();

    const string Sql = "update entity set archived_at = @at where key = @key and owner_id = @ownerId";
}
