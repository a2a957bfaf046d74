using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>Sets a new password with the token of a reset letter, and unlocks the account: whoever reads its mail is its owner.</summary>
public sealed class ResetPassword(AccountManager accounts, IdentityErrorDescriber describe)
{
    /// <returns>What was wrong; nothing when the password is set.</returns>
    public async Task<IReadOnlyList<IdentityError>> RunAsync(string userId, string token, string password)
    {
        if (await accounts.FindByIdAsync(userId) is not { } user)
            return [describe.InvalidToken()];
        var result = await accounts.ResetPasswordAsync(user, token, password);
        if (result.Succeeded) await accounts.UnlockAsync(user);
        return [.. result.Errors];
    }
}
