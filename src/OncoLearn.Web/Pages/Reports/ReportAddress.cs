namespace OncoLearn.Web.Pages.Reports;

/// <summary>Where learners report problems with questions, and read the answers.</summary>
public static class ReportAddress
{
    public const string Mine = "/answers/reports";

    /// <param name="attempt">The attempt's uid.</param>
    public static string Of(string attempt, int slot) => FormattableString.Invariant($"/report/{attempt}/{slot}");
}
