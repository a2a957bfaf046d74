using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.AspNetCore.Identity;
using OncoLearn.App.Data;

namespace OncoLearn.App.Identity;

/// <summary>What Identity's managers need from the database, and no more. People whose row is archived are not found.</summary>
sealed partial class UserStore(Db db, IUidSource uids, TimeProvider clock, IdentityErrorDescriber errors) :
    IUserPasswordStore<AppUser>, IUserEmailStore<AppUser>, IUserSecurityStampStore<AppUser>, IUserLockoutStore<AppUser>
{
    const string InsertLearner = "insert into learner (uid, created_at) values (@LearnerUid, @CreatedAt) returning id";

    const string InsertUser = """
        insert into app_user (
            learner_id, user_name, normalized_user_name, email, normalized_email, email_confirmed_at, password_hash, security_stamp,
            concurrency_stamp, display_name, locale, content_lang, time_zone, day_starts_at, created_at)
        values (
            @LearnerId, @UserName, @NormalizedUserName, @Email, @NormalizedEmail, @EmailConfirmedAt, @PasswordHash, @SecurityStamp,
            @ConcurrencyStamp, @DisplayName, @Locale, @ContentLang, @TimeZone, @DayStartsAt, @CreatedAt)
        returning id
        """;

    /// <summary>Writes the person, the pseudonym and the roles in one commit.</summary>
    public async Task<IdentityResult> CreateAsync(AppUser user, CancellationToken cancellationToken)
    {
        user.LearnerUid = uids.Next();
        user.ConcurrencyStamp = uids.Next();
        user.CreatedAt = clock.GetUtcNow();
        try
        {
            (user.LearnerId, user.Id) = await db.WriteAsync(
                async scope =>
                {
                    var learnerId = await scope.QuerySingleAsync<long>(InsertLearner, new { user.LearnerUid, user.CreatedAt });
                    var parameters = new DynamicParameters(user);
                    parameters.Add("LearnerId", learnerId);
                    var userId = await scope.QuerySingleAsync<long>(InsertUser, parameters);
                    foreach (var role in user.Roles)
                        await RoleWrites.GiveAsync(scope, userId, role);
                    return (learnerId, userId);
                },
                cancellationToken);
            return IdentityResult.Success;
        }
        catch (DbException e) when (db.Dialect.IsUniqueViolation(e))
        {
            return await DuplicateAsync(user, cancellationToken);
        }
    }

    const string UpdateUser = """
        update app_user
        set user_name = @UserName, normalized_user_name = @NormalizedUserName, email = @Email, normalized_email = @NormalizedEmail,
            email_confirmed_at = @EmailConfirmedAt, password_hash = @PasswordHash, security_stamp = @SecurityStamp,
            concurrency_stamp = @newStamp, display_name = @DisplayName, locale = @Locale, content_lang = @ContentLang, time_zone = @TimeZone,
            day_starts_at = @DayStartsAt
        where id = @Id and concurrency_stamp = @ConcurrencyStamp and archived_at is null
        """;

    /// <summary>Failures and locks are left as they are: a save of the whole row would undo what was counted since it was read.</summary>
    public async Task<IdentityResult> UpdateAsync(AppUser user, CancellationToken cancellationToken)
    {
        var newStamp = uids.Next();
        var parameters = new DynamicParameters(user);
        parameters.Add("newStamp", newStamp);
        try
        {
            if (await db.WriteAsync(scope => scope.ExecuteAsync(UpdateUser, parameters), cancellationToken) == 0)
                return IdentityResult.Failed(errors.ConcurrencyFailure());
        }
        catch (DbException e) when (db.Dialect.IsUniqueViolation(e))
        {
            return await DuplicateAsync(user, cancellationToken);
        }

        user.ConcurrencyStamp = newStamp;
        return IdentityResult.Success;
    }

    /// <summary>Deleting a person is a matter of its own (what is erased, what stays nameless), not of signing in.</summary>
    public Task<IdentityResult> DeleteAsync(AppUser user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A person is not deleted through the sign-in system.");

    const string SelectUser = """
        select u.id, u.learner_id, l.uid as learner_uid, u.user_name, u.normalized_user_name, u.email, u.normalized_email, u.email_confirmed_at,
               u.password_hash, u.security_stamp, u.concurrency_stamp, u.lockout_end_at, u.access_failed_count, u.display_name, u.locale,
               u.content_lang, u.time_zone, u.day_starts_at, u.created_at
        from app_user u
        join learner l on l.id = u.learner_id
        where u.archived_at is null
        """;

    public Task<AppUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        long.TryParse(userId, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? FindAsync(SelectUser + " and u.id = @key", id, cancellationToken)
            : Task.FromResult<AppUser?>(null);

    public Task<AppUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        FindAsync(SelectUser + " and u.normalized_user_name = @key", normalizedUserName, cancellationToken);

    public Task<AppUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        FindAsync(SelectUser + " and u.normalized_email = @key", normalizedEmail, cancellationToken);

    const string SelectRoles = """
        select r.name
        from user_role ur
        join role r on r.id = ur.role_id
        where ur.user_id = @Id
        order by r.id
        """;

    async Task<AppUser?> FindAsync(string sql, object key, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var user = await connection.QuerySingleOrDefaultAsync<AppUser>(new CommandDefinition(sql, new { key }, cancellationToken: ct));
        if (user is not null)
            user.Roles = (await connection.QueryAsync<string>(new CommandDefinition(SelectRoles, new { user.Id }, cancellationToken: ct))).AsList();
        return user;
    }

    const string CountFailureSql = """
        update app_user
        set access_failed_count = case when access_failed_count + 1 >= @most then 0 else access_failed_count + 1 end,
            lockout_end_at = case when access_failed_count + 1 >= @most then @until else lockout_end_at end
        where id = @Id
        returning access_failed_count, lockout_end_at
        """;

    /// <summary>
    /// Counts a wrong password in one statement: tries that come at the same moment all count, which reading, adding and writing back
    /// would not achieve.
    /// </summary>
    /// <param name="most">How many failures lock the account.</param>
    /// <param name="until">Until when it is then locked.</param>
    public async Task CountFailureAsync(AppUser user, int most, DateTimeOffset until, CancellationToken ct)
    {
        var counted = await db.WriteAsync(scope => scope.QuerySingleAsync<FailureRow>(CountFailureSql, new { user.Id, most, until }), ct);
        user.AccessFailedCount = counted.AccessFailedCount;
        user.LockoutEndAt = counted.LockoutEndAt;
    }

    const string ClearFailuresSql = """
        update app_user
        set access_failed_count = 0, lockout_end_at = null
        where id = @Id and (lockout_end_at is null or lockout_end_at <= @lockedUntilAtMost)
        """;

    /// <summary>Forgets the failures of an account that is not locked now.</summary>
    /// <returns>False where it is locked, maybe since a moment ago.</returns>
    public Task<bool> ClearFailuresAsync(AppUser user, CancellationToken ct) => ClearAsync(user, clock.GetUtcNow(), ct);

    /// <summary>Forgets the failures and ends a lock.</summary>
    public Task UnlockAsync(AppUser user, CancellationToken ct) => ClearAsync(user, DateTimeOffset.MaxValue, ct);

    async Task<bool> ClearAsync(AppUser user, DateTimeOffset lockedUntilAtMost, CancellationToken ct)
    {
        if (await db.WriteAsync(scope => scope.ExecuteAsync(ClearFailuresSql, new { user.Id, lockedUntilAtMost }), ct) == 0) return false;
        (user.AccessFailedCount, user.LockoutEndAt) = (0, null);
        return true;
    }

    const string SelectSameName = "select count(*) from app_user where normalized_user_name = @NormalizedUserName and id <> @Id";

    async Task<IdentityResult> DuplicateAsync(AppUser user, CancellationToken ct)
    {
        var sameName = await db.ExecuteScalarAsync<long>(SelectSameName, new { user.NormalizedUserName, user.Id }, ct) > 0;
        return IdentityResult.Failed(sameName ? errors.DuplicateUserName(user.UserName) : errors.DuplicateEmail(user.Email ?? ""));
    }

    public void Dispose()
    {
    }

    sealed record FailureRow
    {
        public int AccessFailedCount { get; init; }
        public DateTimeOffset? LockoutEndAt { get; init; }
    }
}
