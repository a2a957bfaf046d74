using OncoLearn.App.Identity;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Account;

/// <summary>What a new account is made from, on the pages that make one. App has the rules.</summary>
public record NewAccountForm
{
    public string? UserName { get; init; }
    public string? DisplayName { get; init; }
    public string? Email { get; init; }
    public string? Password { get; init; }
    public string? Locale { get; init; }
    public string? TimeZone { get; init; }

    public CreateAccount.Input ToInput(ReaderPreferences reader) => new()
    {
        UserName = UserName ?? "",
        DisplayName = DisplayName ?? "",
        Email = Email,
        Password = Password ?? "",
        Locale = Locale ?? reader.InterfaceLanguage,
        ContentLang = reader.ChosenContentLanguage,
        TimeZone = TimeZone ?? "",
    };
}
