using OncoLearn.App.Catalog.Loading;

namespace OncoLearn.App.Catalog;

/// <summary>The portable ids of the quizzes that a course brings along, from which their addresses are made.</summary>
public static class QuizUids
{
    /// <param name="key">As in <c>course.yaml</c>.</param>
    public static string Of(string courseSlug, string key) => Uids.Quiz(courseSlug, key);

    /// <summary>Whether <see cref="Of"/> made it for this course.</summary>
    public static bool IsOf(string courseSlug, string uid) => string.Equals(Of(courseSlug, KeyIn(uid)), uid, StringComparison.Ordinal);

    /// <summary>The key in a uid that <see cref="Of"/> made; it stands in addresses.</summary>
    public static string KeyIn(string uid) => uid[(uid.LastIndexOf('/') + 1)..];
}
