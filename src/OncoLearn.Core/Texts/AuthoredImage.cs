using System.Text.RegularExpressions;

namespace OncoLearn.Core.Texts;

/// <summary>An image within an authored text: <c>![what it shows](/images/hash)</c>. The hash is the SHA-256 of its bytes in lower-case hexadecimal digits.</summary>
public static partial class AuthoredImage
{
    public const string AddressPrefix = "/images/";

    /// <summary>In characters.</summary>
    public const int LongestAlt = 500;

    public static string Markdown(string alt, string hash) => $"![{alt}]({AddressPrefix}{hash})";

    public static bool IsHash(string text) => Hash().IsMatch(text);

    /// <summary>As one line without square brackets, which would end it.</summary>
    public static string CleanAlt(string alt) => OneLine.Of(alt.Replace('[', '(').Replace(']', ')'));

    /// <summary>The image that begins at a place of the text; null where none does.</summary>
    /// <returns>Its alternative text, its address, and how many characters it takes.</returns>
    public static (string Alt, string Address, int Length)? At(string text, int at) =>
        Shown().Match(text, at) is { Success: true } match && match.Index == at ? (match.Groups["alt"].Value, match.Groups["address"].Value, match.Length) : null;

    /// <summary>The text with the words of its images in their places.</summary>
    public static string ToWords(string text) => text.Contains("![", StringComparison.Ordinal) ? Shown().Replace(text, "${alt}") : text;

    /// <summary>What keeps an image of the text from being shown, or from being understood by who does not see it; null for nothing.</summary>
    public static Bilingual? ProblemIn(string text)
    {
        if (!text.Contains("![", StringComparison.Ordinal)) return null;
        foreach (Match image in Any().Matches(text))
        {
            if (!Shown().Match(image.Value).Success)
                return new("这张图不能显示：只能用在这里上传的图片", "this image cannot be shown: only images that were uploaded here can");
            if (string.IsNullOrWhiteSpace(image.Groups["alt"].Value))
                return new("图片缺少文字说明：请在方括号里写出它显示什么", "an image has no words: write in the square brackets what it shows");
        }
        return null;
    }

    [GeneratedRegex(@"!\[(?<alt>[^\[\]\n]*)\]\((?<address>/images/[0-9a-f]{64})\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();

    [GeneratedRegex(@"!\[(?<alt>[^\[\]\n]*)\]\([^()\n]*\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Any();

    [GeneratedRegex(@"\A[0-9a-f]{64}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hash();
}
