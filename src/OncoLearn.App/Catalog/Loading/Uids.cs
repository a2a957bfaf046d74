namespace OncoLearn.App.Catalog.Loading;

/// <summary>
/// Identifiers of shipped content. They are made from slugs and keys, so that two installations agree on them.
/// A review and a course have their slug as uid, each in its own table.
/// </summary>
static class Uids
{
    /// <param name="key">The number that it was first published under, or one made of it.</param>
    public static string Section(string review, string key) => $"{review}/{key}";

    public static string Claim(string review, string key) => $"{review}/claim/{key}";

    public static string Lesson(string course, string section) => $"{course}/lesson/{section}";

    public static string Objective(string review, string section, string claim, string level) => $"{review}/objective/{section}/{claim}/{level}";

    public static string Term(string course, string key) => $"{course}/term/{key}";

    public static string Bank(string course, string key) => $"{course}/bank/{key}";

    public static string Stimulus(string course, string key) => $"{course}/stimulus/{key}";

    public static string Question(string course, string key) => $"{course}/question/{key}";

    public static string Quiz(string course, string key) => $"{course}/quiz/{key}";
}
