using System.Text;

namespace OncoLearn.App.Imports;

/// <summary>Words as they stand in addresses and keys: made of a-z, 0-9 and single hyphens between them.</summary>
static class Slug
{
    /// <param name="longest">Characters.</param>
    /// <param name="otherwise">Where the text has no Latin letter and no digit.</param>
    public static string Of(string text, int longest, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug is not ([] or [.., '-'])) slug.Append('-');
            if (slug.Length == longest) break;
        }
        var words = slug.ToString().Trim('-');
        return words.Length == 0 ? otherwise : words;
    }
}
