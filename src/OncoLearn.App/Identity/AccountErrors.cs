using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>What can be wrong with an account, beyond Identity's own list. The terminal shows these words, the web its own.</summary>
public class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError InvalidUserName(string? userName) => new()
    {
        Code = nameof(InvalidUserName),
        Description = $"A user name has {UserRules.MinNameLength} to {UserRules.MaxNameLength} letters or digits; dots, hyphens, underscores and middle dots may stand between them.",
    };

    public override IdentityError PasswordTooShort(int length) => new()
    {
        Code = nameof(PasswordTooShort),
        Description = $"A password has at least {length} characters.",
    };

    public virtual IdentityError PasswordTooLong() => new()
    {
        Code = nameof(PasswordTooLong),
        Description = $"A password has at most {PasswordRules.MaxLength} characters.",
    };

    public virtual IdentityError PasswordIsUserName() => new()
    {
        Code = nameof(PasswordIsUserName),
        Description = "The password must not be the user name or the e-mail address.",
    };

    public virtual IdentityError PasswordIsCommon() => new()
    {
        Code = nameof(PasswordIsCommon),
        Description = "This password is one of those that are tried first. Choose another.",
    };

    public virtual IdentityError InvalidDisplayName() => new()
    {
        Code = nameof(InvalidDisplayName),
        Description = $"A displayed name has 1 to {UserRules.MaxDisplayNameLength} characters on one line.",
    };

    public virtual IdentityError InvalidTimeZone() => new()
    {
        Code = nameof(InvalidTimeZone),
        Description = "The time zone must be an IANA name such as Asia/Shanghai.",
    };

    public virtual IdentityError InvalidLanguage() => new()
    {
        Code = nameof(InvalidLanguage),
        Description = "The language must be zh-Hans or en.",
    };
}
