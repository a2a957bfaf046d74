using System.Text.RegularExpressions;

namespace OncoLearn.App.Catalog.Files;

static partial class ContentLanguages
{
    /// <summary>What every text of the shipped courses is written in.</summary>
    public static readonly IReadOnlyList<string> Shipped = ["zh-Hans", "en"];

    /// <summary>Shaped like a BCP-47 tag: a language, then script, region or variants.</summary>
    public static bool IsTag(string text) => TagShape().IsMatch(text);

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagShape();
}
