using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Vignettes;

/// <summary>
/// Saves a shared vignette: a new one, or the next version of one. Versions are never changed; a question stands under the version that was the newest when
/// the question was saved, until it is saved again.
/// </summary>
public sealed class SaveVignette(Db db, IUidSource uids, TimeProvider clock)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="VignetteUid">Null for a new one.</param>
    /// <param name="Base">The number of the version that the author began with; null for a new one.</param>
    /// <param name="Payload">As <see cref="SharedVignette.Parse(JsonElement)"/> reads it.</param>
    public sealed record Input(string BankUid, string? VignetteUid, int? Base, JsonObject Payload, long UserId);

    public abstract record Outcome
    {
        /// <param name="Version">The number of the version, from 1.</param>
        /// <param name="New">False where it says what the newest version says already: then no version was made.</param>
        public sealed record Saved(string VignetteUid, int Version, bool New) : Outcome;

        public sealed record Faulty(IReadOnlyList<QuestionFault> Faults) : Outcome;

        /// <summary>Somebody saved a newer version since; nothing was saved.</summary>
        public sealed record ChangedMeanwhile : Outcome;

        /// <summary>The bank can be seen and not written in.</summary>
        public sealed record NotAllowed : Outcome;

        public sealed record NotFound : Outcome;
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        var payload = input.Payload.ToJsonString(Readable);
        return FaultsOf(payload) is { Count: > 0 } faults ? Task.FromResult<Outcome>(new Outcome.Faulty(faults)) : db.WriteAsync(scope => SaveAsync(scope, input, payload), ct);
    }

    static IReadOnlyList<QuestionFault> FaultsOf(string payload)
    {
        try
        {
            return [.. DraftLimits.FaultsOf(SharedVignette.Parse(payload))];
        }
        catch (QuestionFormatException faulty)
        {
            return faulty.Faults;
        }
    }

    async Task<Outcome> SaveAsync(WriteScope scope, Input input, string payload)
    {
        if (await BankRow.FindAsync(scope, input.BankUid, input.UserId) is not { } bank) return new Outcome.NotFound();
        if (!bank.Allows(BankAccess.Edit)) return new Outcome.NotAllowed();
        var now = clock.GetUtcNow();
        var hash = ContentHash.Of(CanonicalJson.Of(input.Payload));
        if (input.VignetteUid is not { } uid)
        {
            uid = uids.Next();
            var added = await scope.ExecuteScalarAsync<long>(InsertSql, new { uid, bankId = bank.Id, now });
            return await AddVersionAsync(added, uid, 1);
        }
        if (await scope.QuerySingleOrDefaultAsync<long?>(LockSql + db.Dialect.ForUpdate, new { uid, bankId = bank.Id }) is not { } id) return new Outcome.NotFound();
        var newest = await scope.QuerySingleAsync<VersionRow>(NewestSql, new { id });
        if (newest.Version != input.Base) return new Outcome.ChangedMeanwhile();
        return newest.Hash == hash ? new Outcome.Saved(uid, newest.Version, New: false) : await AddVersionAsync(id, uid, newest.Version + 1);

        async Task<Outcome> AddVersionAsync(long vignetteId, string vignetteUid, int number)
        {
            var versionId = await scope.ExecuteScalarAsync<long>(InsertVersionSql, new { vignetteId, number, payload, hash, userId = input.UserId, now });
            await scope.ExecuteAsync(PointSql, new { vignetteId, versionId });
            return new Outcome.Saved(vignetteUid, number, New: true);
        }
    }

    const string LockSql = """
        select id
          from stimulus
         where uid = @uid and bank_id = @bankId and archived_at is null

        """;

    /// <summary>Read after the vignette is locked: a join would look for the version that it had before.</summary>
    const string NewestSql = """
        select v.version, v.hash
          from stimulus s
          join stimulus_version v on v.id = s.current_version_id
         where s.id = @id
        """;

    const string InsertSql = "insert into stimulus (uid, bank_id, created_at) values (@uid, @bankId, @now) returning id";

    const string InsertVersionSql = """
        insert into stimulus_version (stimulus_id, version, payload, hash, author_id, created_at)
        values (@vignetteId, @number, @payload, @hash, @userId, @now)
        returning id
        """;

    const string PointSql = "update stimulus set current_version_id = @versionId where id = @vignetteId";

    sealed class VersionRow
    {
        public int Version { get; init; }

        public required string Hash { get; init; }
    }
}
