namespace OncoLearn.App.Identity;

/// <summary>The roles that migration 1 put into the database, lowest first.</summary>
public static class Role
{
    public const string Student = "Student";
    public const string Instructor = "Instructor";
    public const string Administrator = "Administrator";

    public static readonly IReadOnlyList<string> All = [Student, Instructor, Administrator];

    /// <summary>The role of that name in any letter case, or null.</summary>
    public static string? Find(string name) => All.FirstOrDefault(role => string.Equals(role, name, StringComparison.OrdinalIgnoreCase));
}
