using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>Changes what a person sees of themselves and how the site speaks to them.</summary>
public sealed class ChangeProfile(AccountManager accounts)
{
    /// <param name="DayStartsAt">Minutes after local midnight, 0 to 1439.</param>
    public sealed record Input(string DisplayName, string Locale, string? ContentLang, string TimeZone, int DayStartsAt);

    /// <param name="user">As it was read in this request.</param>
    /// <returns>What was wrong; nothing when it is saved.</returns>
    public async Task<IReadOnlyList<IdentityError>> RunAsync(AppUser user, Input input)
    {
        user.DisplayName = input.DisplayName.Trim();
        user.Locale = input.Locale;
        user.ContentLang = input.ContentLang;
        user.TimeZone = input.TimeZone;
        user.DayStartsAt = input.DayStartsAt;
        return [.. (await accounts.UpdateAsync(user)).Errors];
    }
}
