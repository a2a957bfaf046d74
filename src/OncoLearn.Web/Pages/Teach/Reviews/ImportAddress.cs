namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Where the pages of an import stand.</summary>
public static class ImportAddress
{
    public const string Home = "/teach/reviews";

    public const string New = Home + "/new";

    public static string Of(string importUid) => $"{Home}/{importUid}";
}
