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
        // Unlocked first: the password spends the token, and a lock that was left behind could not be opened with it again.
        if (await accounts.VerifyUserTokenAsync(user, accounts.Options.Tokens.PasswordResetTokenProvider, AccountManager.ResetPasswordTokenPurpose, token))
            await accounts.UnlockAsync(user);
        return [.. (await accounts.ResetPasswordAsync(user, token, password)).Errors];
    }
}
