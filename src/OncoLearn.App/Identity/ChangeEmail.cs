using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>
/// Changes or removes the e-mail address. It asks for the password, because the address can set a new one: a session that was left open
/// must not be enough to take the account over.
/// </summary>
public sealed class ChangeEmail(AccountManager accounts, IdentityErrorDescriber describe)
{
    /// <param name="user">As it was read in this request.</param>
    /// <param name="email">As typed; empty removes it.</param>
    /// <returns>What was wrong; nothing when it is saved.</returns>
    public async Task<IReadOnlyList<IdentityError>> RunAsync(AppUser user, string? email, string currentPassword)
    {
        if (!await accounts.CheckPasswordAsync(user, currentPassword))
            return [describe.PasswordMismatch()];
        var cleaned = string.IsNullOrWhiteSpace(email) ? null : NameNormalizer.Clean(email);
        return [.. (await accounts.SetEmailAsync(user, cleaned)).Errors];
    }
}
