using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>
/// Checks a name and a password. Unknown name, wrong password and locked account are one outcome, and each hashes once, so that nobody learns from it who has an
/// account here. (A wrong password is also counted, which takes a sync of the disk longer.)
/// </summary>
public sealed class CheckSignIn(AccountManager accounts, SignInManager<AppUser> signIn, NormalizingPasswordHasher hasher, HashGate gate)
{
    /// <param name="ct">Whoever gives up while others are checked is not checked; a check that has begun is counted.</param>
    /// <returns>The person, or null.</returns>
    public async Task<AppUser?> RunAsync(string nameOrEmail, string password, CancellationToken ct)
    {
        var user = await accounts.FindBySignInNameAsync(nameOrEmail);
        return await gate.RunAsync(async () => await IsRightAsync(user, password) ? user : null, ct);
    }

    async Task<bool> IsRightAsync(AppUser? user, string password)
    {
        if (user?.PasswordHash is not null && !await accounts.IsLockedOutAsync(user))
            return (await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true)).Succeeded;
        hasher.VerifyNothing(password);
        return false;
    }
}
