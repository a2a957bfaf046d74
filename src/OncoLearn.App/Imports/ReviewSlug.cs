using System.Text;

namespace OncoLearn.App.Imports;

/// <summary>The address of the course that an import becomes.</summary>
static class ReviewSlug
{
    const int Longest = 40;

    /// <summary>The Latin words of the title, and enough of the import's uid to be nobody else's.</summary>
    public static string Of(string title, string importUid)
    {
        var slug = new StringBuilder();
        foreach (var c in title)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug is not ([] or [.., '-'])) slug.Append('-');
            if (slug.Length >= Longest) break;
        }
        var words = slug.ToString().Trim('-');
        var end = importUid[^8..];
        return words.Length == 0 ? $"review-{end}" : $"{words}-{end}";
    }
}
