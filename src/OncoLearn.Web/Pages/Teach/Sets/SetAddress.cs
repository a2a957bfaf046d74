namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>Where the pages of question sets stand.</summary>
public static class SetAddress
{
    public const string All = "/teach/sets";

    public static string Of(string uid) => $"{All}/{uid}";

    public static string Settings(string uid) => $"{Of(uid)}/settings";

    public static string Questions(string uid) => $"{Of(uid)}/questions";

    public static string Draw(string uid) => $"{Of(uid)}/draw";

    public static string Blueprint(string uid) => $"{Of(uid)}/blueprint";
}
