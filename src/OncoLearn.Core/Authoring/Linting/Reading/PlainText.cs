using System.Text;
using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>An authored text as a reader sees and compares it.</summary>
static partial class PlainText
{
    /// <summary>Without Markdown's emphasis and without gaps; of an image its words.</summary>
    public static string Of(string text) => Emphasis().Replace(Gap().Replace(AuthoredImage.ToWords(text), " ____ "), "${inner}").Trim();

    /// <summary>As a message about it quotes it: also without the marks of raised and lowered characters.</summary>
    public static string Quote(string text) => Raised().Replace(Of(text), "${inner}");

    /// <summary>The places that stand in Markdown's emphasis.</summary>
    public static bool IsEmphasised(string text, int at) => Emphasis().Matches(text).Any(match => at >= match.Index && at < match.Index + match.Length);

    /// <summary>How wide it looks, in half-width columns: a Chinese character counts two.</summary>
    public static int Width(string text) => Of(text).Sum(c => Script.IsHan(c) || Script.IsWidePunctuation(c) ? 2 : 1);

    /// <summary>How long it is to read: Chinese characters and words of other scripts.</summary>
    public static int Length(string text) => TextWords.In(Of(text)).Count(word => !Script.IsHan(word[0])) + Of(text).Count(Script.IsHan);

    /// <summary>What is left when letter case, width, spaces and punctuation are taken away; signs, and points within numbers, say something and stay.</summary>
    public static string Normal(string text)
    {
        var wide = Of(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var normal = new StringBuilder();
        for (var at = 0; at < wide.Length; at++)
            if (Says(wide, at)) normal.Append(wide[at]);
        return normal.ToString();
    }

    static bool Says(string text, int at)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || char.IsSymbol(c) || char.IsSurrogate(c) || char.IsNumber(c)) return true;
        var beforeDigit = at + 1 < text.Length && char.IsDigit(text[at + 1]);
        return IsMinus(c) ? text.Trim().Length == 1 || (beforeDigit && (at == 0 || text[at - 1] is ' ' or '(')) || (beforeDigit && char.IsDigit(text[at - 1])) : beforeDigit && at > 0 && char.IsDigit(text[at - 1]);
    }

    static bool IsMinus(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013';

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<mark>\*{1,3}|_{1,3})(?=\S)(?<inner>[^*_\n]*[^*_\s])\k<mark>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(?<mark>[~^])(?<inner>[^~^\s]+)\k<mark>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Raised();
}
