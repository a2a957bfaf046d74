using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OncoLearn.App.Identity;

/// <summary>
/// Identity's user manager with lockout by our clock (its own reads the machine's), failures counted in one statement, and passwords hashed behind a gate, where
/// whoever has gone gives up the place. What has begun is finished: a failure counts also for those who do not wait to hear of it.
/// </summary>
public sealed class AccountManager(
    IUserStore<AppUser> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<AppUser> hasher,
    IEnumerable<IUserValidator<AppUser>> userValidators,
    IEnumerable<IPasswordValidator<AppUser>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<AppUser>> logger,
    TimeProvider clock,
    HashGate gate,
    Caller caller)
    : UserManager<AppUser>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    /// <summary>By e-mail address where there is an @, which no user name has; by user name otherwise.</summary>
    public Task<AppUser?> FindBySignInNameAsync(string nameOrEmail) =>
        nameOrEmail.Contains('@', StringComparison.Ordinal) || nameOrEmail.Contains('＠', StringComparison.Ordinal)
            ? FindByEmailAsync(nameOrEmail)
            : FindByNameAsync(nameOrEmail);

    public override Task<bool> IsLockedOutAsync(AppUser user) => Task.FromResult(user.LockoutEndAt > clock.GetUtcNow());

    public override async Task<IdentityResult> AccessFailedAsync(AppUser user)
    {
        var until = clock.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan;
        await ((UserStore)Store).CountFailureAsync(user, Options.Lockout.MaxFailedAccessAttempts, until, CancellationToken);
        return IdentityResult.Success;
    }

    /// <returns>Failed where tries at the same moment have locked the account: the right password among them does not count.</returns>
    public override async Task<IdentityResult> ResetAccessFailedCountAsync(AppUser user) =>
        await ((UserStore)Store).ClearFailuresAsync(user, CancellationToken) ? IdentityResult.Success : IdentityResult.Failed();

    public override Task<IdentityResult> CreateAsync(AppUser user, string password) => gate.RunAsync(() => base.CreateAsync(user, password), caller.Gone);

    public override Task<IdentityResult> ChangePasswordAsync(AppUser user, string currentPassword, string newPassword) =>
        gate.RunAsync(() => base.ChangePasswordAsync(user, currentPassword, newPassword), caller.Gone);

    public override Task<IdentityResult> ResetPasswordAsync(AppUser user, string token, string newPassword) =>
        gate.RunAsync(() => base.ResetPasswordAsync(user, token, newPassword), caller.Gone);

    public Task UnlockAsync(AppUser user) => ((UserStore)Store).UnlockAsync(user, CancellationToken);

    /// <summary>Everything that is wrong with a new account at once; Identity's own creation stops at the password.</summary>
    public async Task<IReadOnlyList<IdentityError>> ValidateAsync(AppUser user, string password)
    {
        var found = new List<IdentityError>();
        foreach (var rule in UserValidators)
            found.AddRange((await rule.ValidateAsync(this, user)).Errors);
        foreach (var rule in PasswordValidators)
            found.AddRange((await rule.ValidateAsync(this, user, password)).Errors);
        return found;
    }

    protected override Task<PasswordVerificationResult> VerifyPasswordAsync(IUserPasswordStore<AppUser> store, AppUser user, string password) =>
        gate.RunAsync(() => base.VerifyPasswordAsync(store, user, password), caller.Gone);
}
