using System.Globalization;

namespace OncoLearn.Web.Preferences;

/// <summary>The languages of the interface, as BCP 47 tags.</summary>
public static class Languages
{
    public const string Chinese = "zh-Hans";

    public const string English = "en";

    public static readonly IReadOnlyList<string> All = [Chinese, English];

    /// <summary>What each language calls itself; the same in every interface language, so that a reader who is lost finds the way back.</summary>
    public static string OwnName(string language) => language == Chinese ? "简体中文" : "English";

    /// <summary>The interface language of the request that runs now.</summary>
    public static string Current => CultureInfo.CurrentUICulture.Name == Chinese ? Chinese : English;

    public static bool IsKnown(string? language) => language is Chinese or English;

    /// <summary>The supported language that an <c>Accept-Language</c> header likes best; English when it likes none.</summary>
    public static string FromAcceptLanguage(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage
            .Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1);
        foreach (var range in wanted)
        {
            if (Speaks(range.Value.AsSpan(), "zh")) return Chinese;
            if (Speaks(range.Value.AsSpan(), "en")) return English;
        }

        return English;
    }

    static bool Speaks(ReadOnlySpan<char> range, ReadOnlySpan<char> language) =>
        range.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (range.Length == language.Length || range[language.Length] == '-');
}
