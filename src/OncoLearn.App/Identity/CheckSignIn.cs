using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>
/// Checks a name and a password. Unknown name, wrong password and locked account are one outcome and take the same time, so that nobody
/// learns from it who has an account here.
/// </summary>
public sealed class CheckSignIn(AccountManager accounts, SignInManager<AppUser> signIn, NormalizingPasswordHasher hasher, HashGate gate)
{
    /// <returns>The person, or null.</returns>
    public async Task<AppUser?> RunAsync(string nameOrEmail, string password, CancellationToken ct)
    {
        var user = await accounts.FindBySignInNameAsync(nameOrEmail);
        if (user is null || user.PasswordHash is null || await accounts.IsLockedOutAsync(user))
        {
            return await gate.RunAsync(
                () =>
                {
                    hasher.VerifyNothing(password);
                    return Task.FromResult<AppUser?>(null);
                },
                ct);
        }

        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        return result.Succeeded ? user : null;
    }
}
