namespace OncoLearn.Web.Pages.Courses;

/// <summary>The end of a lesson for a learner: whether it is understood, and the button that changes it.</summary>
/// <param name="Paragraph">Where the learner was; null where the lesson was never opened, and in a reply to the button.</param>
public sealed record UnderstoodModel(string CourseSlug, string Number, bool IsUnderstood, int? Paragraph = null)
{
    /// <summary>The element that the button leads back to.</summary>
    public const string Id = "understood";

    public string Lesson => $"/courses/{CourseSlug}/{Number}";

    /// <summary>Where the button is sent.</summary>
    public string Address => $"{Lesson}/reading";

    /// <summary>Where the script sends the paragraph that is read.</summary>
    public string PlaceAddress => $"{Address}?handler=place";
}
