using OncoLearn.App.Data;
using OncoLearn.Web.Endpoints;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Hosting;

/// <summary>What the web host is made of: one line a concern, each explained where it is defined.</summary>
public static class WebComposition
{
    public static void AddOncoLearnWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddUids();
        builder.Services.AddDataFolder();
        builder.Services.AddPersistentKeys();
        builder.AddFeatures();
        builder.AddAccounts();
        builder.Services.AddTextEncoding();
        builder.Services.AddReaderPreferences();
        builder.Services.AddCookieRules();
        builder.Services.AddErrorPages();
        builder.Services.AddPages();
        builder.Services.AddPublicPages();
        builder.Services.AddCompression();
        builder.Services.AddApiDescription();
    }

    public static void UseOncoLearnWeb(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseHsts();
        app.UseReaderPreferences();
        app.UseErrorPages();
        app.UseRequestSizeLimit();
        app.UseCookiePolicy();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        // Pages are kept as they are sent: compressed.
        app.UseOutputCache();
        app.UseResponseCompression();

        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapPreferences();
        app.MapAttempts();
        app.MapImages();
        app.MapApiDescription();
    }
}
