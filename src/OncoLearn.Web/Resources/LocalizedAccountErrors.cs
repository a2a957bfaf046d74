using Microsoft.AspNetCore.Identity;
using OncoLearn.App.Identity;

namespace OncoLearn.Web.Resources;

/// <summary>What can be wrong with an account, in the language of the running request.</summary>
public sealed class LocalizedAccountErrors : AccountErrors
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), AccountErrorText.Failed);
    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), AccountErrorText.ChangedMeanwhile);
    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), AccountErrorText.WrongCurrentPassword);
    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), AccountErrorText.LinkNoLongerGood);
    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), string.IsNullOrWhiteSpace(userName) ? AccountErrorText.UserNameNeeded : AccountErrorText.UserName);
    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), AccountErrorText.UserNameTaken);
    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), AccountErrorText.Email);
    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), AccountErrorText.EmailTaken);
    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), AccountErrorText.PasswordTooShort(length));
    public override IdentityError PasswordTooLong() => Error(nameof(PasswordTooLong), AccountErrorText.PasswordTooLong(PasswordRules.MaxLength));
    public override IdentityError PasswordIsUserName() => Error(nameof(PasswordIsUserName), AccountErrorText.PasswordIsUserName);
    public override IdentityError PasswordIsCommon() => Error(nameof(PasswordIsCommon), AccountErrorText.PasswordIsCommon);
    public override IdentityError InvalidDisplayName() => Error(nameof(InvalidDisplayName), AccountErrorText.DisplayName(UserRules.MaxDisplayNameLength));
    public override IdentityError InvalidTimeZone() => Error(nameof(InvalidTimeZone), AccountErrorText.TimeZone);
    public override IdentityError InvalidLanguage() => Error(nameof(InvalidLanguage), AccountErrorText.Language);

    static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
