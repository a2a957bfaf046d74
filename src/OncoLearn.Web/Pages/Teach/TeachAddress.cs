namespace OncoLearn.Web.Pages.Teach;

/// <summary>Where the instructors' pages stand. The uids of shipped things have slashes, which cannot stand in one part of an address: there they are tildes.</summary>
public static class TeachAddress
{
    public const string Home = "/teach";

    public static string Bank(string uid) => $"/teach/banks/{Part(uid)}";

    public static string Question(string uid) => $"/teach/questions/{Part(uid)}";

    /// <summary>What changed between two versions of a question.</summary>
    public static string Versions(string uid, int from, int to) => $"{Question(uid)}/versions?from={from}&to={to}";

    /// <summary>How a quiz went.</summary>
    public static string Results(string quizUid) => $"/teach/sets/{Part(quizUid)}/results";

    /// <summary>One learner's attempt at it.</summary>
    public static string Sitting(string quizUid, string attemptUid) => $"{Results(quizUid)}/{attemptUid}";

    /// <summary>The uid that a part of an address stands for.</summary>
    public static string Uid(string part) => part.Replace('~', '/');

    static string Part(string uid) => uid.Replace('/', '~');
}
