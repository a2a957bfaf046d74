using Microsoft.AspNetCore.Http.HttpResults;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Endpoints;

/// <summary>
/// Language and theme are chosen by plain links: they work without script, need no form token and so put no cookie on a page that nobody changed anything on.
/// </summary>
public static class PreferenceEndpoints
{
    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/prefs");
        group.MapGet("/lang/{value}", (string value, string? back, HttpContext context) =>
            SaveAsync(context, ReaderPreferences.LanguageCookie, value, back, Languages.IsKnown(value)));
        group.MapGet("/content/{value}", (string value, string? back, HttpContext context) =>
            SaveAsync(context, ReaderPreferences.ContentCookie, value, back, Languages.IsKnown(value) || value == ReaderPreferences.Automatic));
        group.MapGet("/theme/{value}", (string value, string? back, HttpContext context) =>
            SaveAsync(context, ReaderPreferences.ThemeCookie, value, back,
                value is ReaderPreferences.Light or ReaderPreferences.Dark or ReaderPreferences.Automatic));
    }

    static async Task<Results<SeeOther, NotFound>> SaveAsync(HttpContext context, string name, string value, string? back, bool valid)
    {
        if (!valid) return TypedResults.NotFound();

        PreferenceCookies.Save(context.Response, name, value);
        foreach (var sink in context.RequestServices.GetServices<IPreferenceSink>())
            await sink.SavedAsync(context, name, value, context.RequestAborted);
        return new SeeOther(LocalPath.OrHome(back));
    }
}
