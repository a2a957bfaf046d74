using Microsoft.AspNetCore.Http.Extensions;

namespace OncoLearn.Web.Pages.Teach.Reports;

/// <summary>Where reports are answered.</summary>
public static class ReportDesk
{
    public const string Home = "/teach/reports";

    public static string Report(string uid) => $"{Home}/{uid}";

    /// <param name="bank">Null or empty for all, as the question.</param>
    public static string List(string? bank, string? question, bool answered, int number)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrEmpty(bank)) query.Add("bank", bank);
        if (!string.IsNullOrEmpty(question)) query.Add("question", question);
        if (answered) query.Add("state", "answered");
        if (number > 1) query.Add("n", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Home + query.ToQueryString();
    }
}
