using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OncoLearn.Web.Account;

public static class IdentityErrorsInForm
{
    /// <summary>Files each error at the field it speaks of; the forms name those fields alike.</summary>
    /// <param name="form">The name of the bound form.</param>
    public static void AddErrors(this ModelStateDictionary state, string form, IEnumerable<IdentityError> errors)
    {
        foreach (var error in errors)
            state.AddModelError(FieldOf(error.Code) is { } field ? $"{form}.{field}" : form, error.Description);
    }

    static string? FieldOf(string code) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => "CurrentPassword",
        nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.DuplicateUserName) => "UserName",
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.DuplicateEmail) => "Email",
        "InvalidDisplayName" => "DisplayName",
        "InvalidTimeZone" => "TimeZone",
        "InvalidLanguage" => "Locale",
        _ when code.StartsWith("Password", StringComparison.Ordinal) => "Password",
        _ => null,
    };
}
