using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using OncoLearn.Web.TagHelpers;

namespace OncoLearn.Web.Hosting;

/// <summary>Razor Pages and how their text is written.</summary>
public static class PagesSetup
{
    public static void AddPages(this IServiceCollection services) =>
        services.AddSingleton<IconSet>().AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.Filters.Add<StaleFormFilter>();
            mvc.Filters.Add<InvalidFormStatus>();
            mvc.Filters.Add<MissingHandlerFilter>();
        });

    /// <summary>Chinese goes out as UTF-8 and not as character references: smaller, and readable in the source of the page.</summary>
    public static void AddTextEncoding(this IServiceCollection services) =>
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
}
