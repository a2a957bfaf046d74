using System.Globalization;
using System.Text;
using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.App.Imports;

/// <summary>Keys of confirmed claims: made of a-z, 0-9 and -, as in the content files.</summary>
static class ClaimKeys
{
    const int Longest = 80;

    /// <summary>What it says, and a number where another claim of the review says that too.</summary>
    /// <param name="taken">The keys of the review's other claims.</param>
    public static string Of(ClaimFields fields, IReadOnlySet<string> taken)
    {
        var words = Slug(string.Join('-', new[] { fields.Subject.Key, fields.Relation, fields.Object?.Key }.OfType<string>()));
        for (var number = 1; ; number++)
        {
            var key = number == 1 ? words : string.Create(CultureInfo.InvariantCulture, $"{words}-{number}");
            if (!taken.Contains(key)) return key;
        }
    }

    static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) slug.Append(c);
            else if (slug is not ([] or [.., '-'])) slug.Append('-');
            if (slug.Length == Longest) break;
        }
        var key = slug.ToString().Trim('-');
        return key.Length == 0 ? "claim" : key;
    }
}
