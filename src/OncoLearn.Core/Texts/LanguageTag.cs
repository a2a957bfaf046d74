using System.Text.RegularExpressions;

namespace OncoLearn.Core.Texts;

/// <summary>The shape of a language tag.</summary>
public static partial class LanguageTag
{
    /// <summary>
    /// Language, script, region and variants of BCP 47 in the letter case that RFC 5646 section 2.1.1 recommends, such as <c>zh-Hans</c>. Other cases of
    /// the same tag are refused, because two spellings of one language would be two languages.
    /// </summary>
    public static bool IsValid(string tag) => Shape().IsMatch(tag);

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
