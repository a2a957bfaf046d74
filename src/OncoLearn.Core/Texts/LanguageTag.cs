using System.Text.RegularExpressions;

namespace OncoLearn.Core.Texts;

/// <summary>The shape of a language tag, and what its language is called.</summary>
public static partial class LanguageTag
{
    /// <summary>
    /// Language, script, region and variants of BCP 47 in the letter case that RFC 5646 section 2.1.1 recommends, such as <c>zh-Hans</c>. Other cases of
    /// the same tag are refused, because two spellings of one language would be two languages.
    /// </summary>
    public static bool IsValid(string tag) => Shape().IsMatch(tag);

    /// <summary>What a language is called in a sentence; the tag itself where it has no name here.</summary>
    public static Bilingual NameOf(string tag) => tag switch
    {
        "zh" or "zh-Hans" => new("中文", "Chinese"),
        "en" => new("英文", "English"),
        _ => new(tag, tag),
    };

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
