namespace OncoLearn.Web.Preferences;

/// <summary>Writes the cookies that <see cref="ReaderPreferences"/> reads.</summary>
public static class PreferenceCookies
{
    /// <param name="response">Not started yet.</param>
    /// <param name="name">One of the cookie names in <see cref="ReaderPreferences"/>.</param>
    /// <param name="value">A valid value; <see cref="ReaderPreferences.Automatic"/> takes the choice back.</param>
    public static void Save(HttpResponse response, string name, string value)
    {
        if (value == ReaderPreferences.Automatic)
            response.Cookies.Delete(name);
        else
            response.Cookies.Append(name, value, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax });
    }
}
