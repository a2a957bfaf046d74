namespace OncoLearn.Web.Preferences;

/// <summary>How one reader wants the site. Kept in cookies, which need no account and make a page cacheable by their values.</summary>
public sealed class ReaderPreferences
{
    public const string LanguageCookie = "ol-lang";
    public const string ContentCookie = "ol-content";
    public const string ThemeCookie = "ol-theme";

    public const string Light = "light";
    public const string Dark = "dark";

    /// <summary>The value that withdraws a choice: content follows the interface, the theme follows the device.</summary>
    public const string Automatic = "auto";

    public required string InterfaceLanguage { get; init; }

    /// <summary>Null when course content follows the interface language.</summary>
    public string? ChosenContentLanguage { get; init; }

    /// <summary><see cref="Light"/>, <see cref="Dark"/>, or <see cref="Automatic"/> for the device's own setting.</summary>
    public string Theme { get; init; } = Automatic;

    /// <summary>The languages to look for content in, best first: what is written in one language only is shown in that one.</summary>
    public IReadOnlyList<string> ContentLanguages
    {
        get
        {
            var first = ChosenContentLanguage ?? InterfaceLanguage;
            return [first, .. Languages.All.Where(other => other != first)];
        }
    }

    /// <summary>The first of <see cref="ContentLanguages"/>.</summary>
    public string ContentLanguage => ContentLanguages[0];

    /// <summary>The <c>lang</c> attribute that an element with content in <paramref name="language"/> needs: none where it is the page's own.</summary>
    public string? LangAttribute(string language) => language == InterfaceLanguage ? null : language;

    public static ReaderPreferences Read(HttpRequest request)
    {
        var language = request.Cookies[LanguageCookie];
        var content = request.Cookies[ContentCookie];
        var theme = request.Cookies[ThemeCookie];
        return new ReaderPreferences
        {
            InterfaceLanguage = Languages.IsKnown(language) ? language! : Languages.FromAcceptLanguage(request),
            ChosenContentLanguage = Languages.IsKnown(content) ? content : null,
            Theme = theme is Light or Dark ? theme : Automatic,
        };
    }
}
