using OncoLearn.App.Progress;
using OncoLearn.Core.Lessons;

namespace OncoLearn.Web.Pages.Courses;

/// <summary>Where a learner goes on reading.</summary>
public static class ReadingAddress
{
    /// <summary>The lesson, at the paragraph where it was left; at its head where that was the first paragraph or none.</summary>
    public static string Of(string course, string number, LessonPlace? place) =>
        $"/courses/{course}/{number}{(place is { Paragraph: > 1 } left ? $"#{LessonBlock.AnchorOf(left.Paragraph)}" : "")}";
}
