using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>
/// Long enough, not the name, not one of the commonest; no rules on composition (NIST SP 800-63B-4, 3.1.1.2). Lengths count Unicode
/// characters (code points), as that text asks.
/// </summary>
public sealed class PasswordRules(AccountErrors errors) : IPasswordValidator<AppUser>
{
    public const int MinLength = 10;

    /// <summary>Longer ones only cost the server time.</summary>
    public const int MaxLength = 256;

    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password)
    {
        var found = Check(user, password ?? "").ToArray();
        return Task.FromResult(found.Length == 0 ? IdentityResult.Success : IdentityResult.Failed(found));
    }

    IEnumerable<IdentityError> Check(AppUser user, string password)
    {
        var length = password.EnumerateRunes().Count();
        if (length < MinLength)
            yield return errors.PasswordTooShort(MinLength);
        if (length > MaxLength)
            yield return errors.PasswordTooLong();
        if (IsSame(password, user.UserName) || IsSame(password, user.Email))
            yield return errors.PasswordIsUserName();
        if (CommonPasswords.Contains(password))
            yield return errors.PasswordIsCommon();
    }

    static bool IsSame(string password, string? name) =>
        name is { Length: > 0 } && string.Equals(NameNormalizer.Clean(password), name, StringComparison.OrdinalIgnoreCase);
}
