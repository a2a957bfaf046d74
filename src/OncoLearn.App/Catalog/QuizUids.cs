using OncoLearn.App.Catalog.Loading;

namespace OncoLearn.App.Catalog;

/// <summary>The portable ids of the quizzes that a course brings along, from which their addresses are made.</summary>
public static class QuizUids
{
    /// <param name="key">As in <c>course.yaml</c>.</param>
    public static string Of(string courseSlug, string key) => Uids.Quiz(courseSlug, key);

    /// <summary>The key in a uid that <see cref="Of"/> made; it stands in addresses.</summary>
    public static string KeyIn(string uid) => uid[(uid.LastIndexOf('/') + 1)..];
}
