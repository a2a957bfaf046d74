using System.Text.RegularExpressions;
using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>
/// Whether a claim's clause leaves its doubt to its certainty: a learning objective says "it is only suggested that" or "it is not known whether" before the clause, and a
/// "may" in it doubts twice. The sides of a conflict stand without such words, and keep their own. A warning.
/// </summary>
static partial class Hedges
{
    public static void Check(CourseContent course, FindingList findings)
    {
        var sides = course.Conflicts.SelectMany(entry => new[] { entry.Value.A, entry.Value.B }).ToHashSet(StringComparer.Ordinal);
        foreach (var (claim, source) in course.Claims.Where(entry => entry.Value.Certainty is Certainty.Suggested or Certainty.Unknown && !sides.Contains(entry.Value.Key)))
        {
            if (claim.Clause?.Select(text => Hedge().Match(text.Value)).FirstOrDefault(match => match.Success) is { } hedge)
                findings.Warn(source.SpotOf("clause"), "doubled-hedge", $"The clause says “{hedge.Value}” of what is {claim.Certainty.Word()}: an objective says that before it.");
        }
    }

    [GeneratedRegex("可能|或许|也许|尚不|还不|\\b(may|might|perhaps|possibly|not (yet |very )?(known|clear))\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hedge();
}
