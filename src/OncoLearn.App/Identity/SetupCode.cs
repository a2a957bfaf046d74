using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OncoLearn.App.Administration;
using OncoLearn.App.Data;

namespace OncoLearn.App.Identity;

/// <summary>
/// The code with which the first administrator is made, as long as there is none. The server prints a new one at each start; the database
/// holds only its salted hash. 80 random bits need no slow hash.
/// </summary>
public sealed class SetupCode(Db db, TimeProvider clock)
{
    public const int MaxFailures = 10;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(10);

    const string Key = "setup-code";

    const int SaltBytes = 16;

    public enum Answer
    {
        Right,
        Wrong,

        /// <summary>Too many wrong ones: none is taken for <see cref="LockedFor"/>, or until the server starts again.</summary>
        Locked,
    }

    const string CountAdministrators = """
        select count(*)
        from user_role ur
        join role r on r.id = ur.role_id
        join app_user u on u.id = ur.user_id
        where r.name = 'Administrator' and u.archived_at is null
        """;

    const string Forget = "delete from setting where key = @Key";

    const string Save = """
        insert into setting (key, value, updated_at)
        values (@Key, @value, @now)
        on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at
        """;

    /// <returns>A new code that replaces the one before; null when there is an administrator, and then no code is left.</returns>
    public async Task<string?> IssueAsync(CancellationToken ct)
    {
        var code = OneTimeText.Make(groups: 4);
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var entry = new Entry { Salt = salt, Hash = Hash(salt, code) };
        var issued = await db.WriteAsync(
            async scope =>
            {
                var closed = await scope.ExecuteScalarAsync<long>(CountAdministrators) > 0;
                await (closed ? scope.ExecuteAsync(Forget, new { Key }) : SaveAsync(scope, entry));
                return !closed;
            },
            ct);
        return issued ? code : null;
    }

    const string Exists = "select count(*) from setting where key = @Key";

    /// <summary>Whether there is a code to use. The terminal can make an administrator while the server still holds one.</summary>
    public async Task<bool> IsOpenAsync(CancellationToken ct) =>
        await db.ExecuteScalarAsync<long>(Exists, new { Key }, ct) > 0 && await db.ExecuteScalarAsync<long>(CountAdministrators, null, ct) == 0;

    /// <summary>Checks a code as typed; groups, spaces and letter case do not matter. Wrong ones are counted.</summary>
    public Task<Answer> CheckAsync(string code, CancellationToken ct) => db.WriteAsync(scope => CheckAsync(scope, code), ct);

    /// <summary>Checks the code once more and uses it up: the person becomes administrator in the same commit.</summary>
    /// <returns>False when somebody else was faster; nothing was changed then.</returns>
    public Task<bool> UseAsync(string code, AppUser user, CancellationToken ct) => db.WriteAsync(
        async scope =>
        {
            if (await CheckAsync(scope, code) != Answer.Right)
                return false;
            await scope.ExecuteAsync(Forget, new { Key });
            await RoleWrites.GiveAsync(scope, user.Id, Role.Administrator);
            await AuditLog.RoleChangedAsync(scope, user.LearnerId, user.LearnerUid, AuditLog.RoleGiven, Role.Administrator, clock.GetUtcNow());
            return true;
        },
        ct);

    const string Read = "select value from setting where key = @Key";

    async Task<Answer> CheckAsync(WriteScope scope, string code)
    {
        var now = clock.GetUtcNow();
        var stored = await scope.QuerySingleOrDefaultAsync<string>($"{Read} {db.Dialect.ForUpdate}", new { Key });
        if (stored is null || await scope.ExecuteScalarAsync<long>(CountAdministrators) > 0)
            return Answer.Wrong;

        var entry = JsonSerializer.Deserialize<Entry>(stored)!;
        if (entry.LockedUntil > now)
            return Answer.Locked;
        if (CryptographicOperations.FixedTimeEquals(Hash(entry.Salt, code), entry.Hash))
            return Answer.Right;

        var locks = entry.Failures + 1 >= MaxFailures;
        await SaveAsync(scope, entry with { Failures = locks ? 0 : entry.Failures + 1, LockedUntil = locks ? now + LockedFor : null });
        return Answer.Wrong;
    }

    Task<int> SaveAsync(WriteScope scope, Entry entry) =>
        scope.ExecuteAsync(Save, new { Key, value = JsonSerializer.Serialize(entry), now = clock.GetUtcNow() });

    static byte[] Hash(byte[] salt, string code)
    {
        var plain = string.Concat(NameNormalizer.Compose(code).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(plain)]);
    }

    sealed record Entry
    {
        public byte[] Salt { get; init; } = [];
        public byte[] Hash { get; init; } = [];
        public int Failures { get; init; }
        public DateTimeOffset? LockedUntil { get; init; }
    }
}
