using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Mvc;

namespace OncoLearn.Web.Hosting;

/// <summary>No cookie of ours is readable by script or sent along from another site, and under TLS none travels without it.</summary>
public static class CookieRules
{
    public const string AntiforgeryCookie = "ol-form";

    /// <summary>What the next page says once; encrypted, and gone with that page.</summary>
    public const string NoticeCookie = "ol-notice";

    public static void AddCookieRules(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = AntiforgeryCookie;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = NoticeCookie);
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
            options.Secure = CookieSecurePolicy.SameAsRequest;
        });
    }
}
