using Microsoft.AspNetCore.Identity;
using OncoLearn.App.Identity;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Account;

/// <summary>Starts, renews and ends the session of a browser.</summary>
public sealed class Session(SignInManager<AppUser> signIn, IHttpContextAccessor accessor)
{
    HttpContext Context => accessor.HttpContext!;

    /// <summary>From the next page on, the browser is this person's, in their languages.</summary>
    /// <param name="keep">Whether the session outlives the browser window.</param>
    public async Task StartAsync(AppUser user, bool keep)
    {
        await signIn.SignInAsync(user, keep);
        SaveLanguages(user);
    }

    /// <summary>After a change of name, languages or password: this session goes on, with the new state.</summary>
    public async Task RenewAsync(AppUser user)
    {
        await signIn.RefreshSignInAsync(user);
        SaveLanguages(user);
    }

    /// <summary>The languages stay in their cookies: the next person at this browser most likely reads them too.</summary>
    public Task EndAsync() => signIn.SignOutAsync();

    void SaveLanguages(AppUser user)
    {
        PreferenceCookies.Save(Context.Response, ReaderPreferences.LanguageCookie, user.Locale);
        PreferenceCookies.Save(Context.Response, ReaderPreferences.ContentCookie, user.ContentLang ?? ReaderPreferences.Automatic);
    }
}
