using System.Globalization;
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
        var words = Slug.Of(string.Join('-', new[] { fields.Subject.Key, fields.Relation, fields.Object?.Key }.OfType<string>()), Longest, otherwise: "claim");
        for (var number = 1; ; number++)
        {
            var key = number == 1 ? words : string.Create(CultureInfo.InvariantCulture, $"{words}-{number}");
            if (!taken.Contains(key)) return key;
        }
    }
}
