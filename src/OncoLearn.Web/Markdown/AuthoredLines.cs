using System.Text.RegularExpressions;

namespace OncoLearn.Web.Markdown;

/// <summary>A longer authored text as the lines that stand below each other, each of them for <see cref="AuthoredText"/>.</summary>
public static partial class AuthoredLines
{
    /// <summary>Blank lines part paragraphs, and what begins like an item of a list stands in a line of its own; other breaks are those of the field that it was typed in.</summary>
    public static IReadOnlyList<string> Of(string text) => Breaks().Split(text.Trim());

    [GeneratedRegex(@"\r?\n(?:(?:[ \t]*\r?\n)+|(?=[ \t]*(?:[-–•*][ \t]|[0-9]{1,2}[.)、．][ \t]?\D|[（(][0-9]{1,2}[)）])))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Breaks();
}
