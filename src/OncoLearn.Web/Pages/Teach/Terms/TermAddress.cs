namespace OncoLearn.Web.Pages.Teach.Terms;

/// <summary>Where an instructor's own vocabulary stands.</summary>
public static class TermAddress
{
    public const string Home = "/teach/terms";

    public const string New = Home + "/new";

    public static string Of(string key) => $"{Home}/{Uri.EscapeDataString(key)}";
}
