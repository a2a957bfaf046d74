using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace OncoLearn.Web.Preferences;

public static class PreferenceSetup
{
    public static void AddReaderPreferences(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(provider => ReaderPreferences.Read(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var cultures = Languages.All.Select(CultureInfo.GetCultureInfo).ToList();
            options.SupportedCultures = cultures;
            options.SupportedUICultures = cultures;
            options.DefaultRequestCulture = new RequestCulture(Languages.English);
            options.RequestCultureProviders = [new ReaderCultureProvider()];
        });
    }

    public static void UseReaderPreferences(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                DescribeVariants(context);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>A page differs by the preferences, by the browser's languages and by its encodings: caches on the way must know.</summary>
    static void DescribeVariants(HttpContext context)
    {
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) is not true) return;
        context.Response.Headers.ContentLanguage = context.RequestServices.GetRequiredService<ReaderPreferences>().InterfaceLanguage;
        context.Response.Headers[HeaderNames.Vary] = $"{HeaderNames.Cookie}, {HeaderNames.AcceptLanguage}, {HeaderNames.AcceptEncoding}";
    }

    sealed class ReaderCultureProvider : RequestCultureProvider
    {
        public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
            Task.FromResult<ProviderCultureResult?>(
                new(httpContext.RequestServices.GetRequiredService<ReaderPreferences>().InterfaceLanguage));
    }
}
