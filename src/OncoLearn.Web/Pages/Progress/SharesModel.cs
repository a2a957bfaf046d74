using System.Globalization;
using OncoLearn.App.Progress;
using OncoLearn.Core.Statistics;

namespace OncoLearn.Web.Pages.Progress;

/// <summary>A table of answers by category or by section, and the plot that script draws from it.</summary>
/// <param name="Id">Of the heading; one on the page.</param>
/// <param name="KeyColumn">What a row is.</param>
/// <param name="ByCategory">Else by section.</param>
public sealed record SharesModel(string Id, string Heading, string KeyColumn, bool ByCategory, ReadAccuracy.CourseAnswers Course)
{
    public IReadOnlyList<ReadAccuracy.Share> Shares => ByCategory ? Course.Categories : Course.Sections;

    /// <summary>A number for script to read: from 0 to 1, or nothing.</summary>
    public static string Data(double? share) => share?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A bar begins at 0, also where marks were lost.</summary>
    public static string Bar(AnswerTally tally) => Data(Math.Max(0, tally.Accuracy ?? 0));
}
