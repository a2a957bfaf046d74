using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Files;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.Core.Tests;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>
/// Lessons of the shipped course as readers get them. Changed content changes these files too: run once with UPDATE_GOLDEN=1 and read the difference.
/// </summary>
public sealed class ShippedLessonTests
{
    [Theory]
    [InlineData("nupr1/lesson/3", "en", "nupr1-3.en.json")]
    [InlineData("nupr1/lesson/3", "zh-Hans", "nupr1-3.zh-Hans.json")]
    [InlineData("nupr1/lesson/8", "en", "nupr1-8.en.json")]
    [InlineData("nupr1/lesson/8", "zh-Hans", "nupr1-8.zh-Hans.json")]
    public void A_section_makes_this_lesson(string uid, string lang, string file)
    {
        var (set, _) = ContentCheck.Read(new ContentRoot(AppContext.BaseDirectory));

        var lesson = set.Courses.SelectMany(course => LessonStage.Generate(course, set)).Single(item => item.Uid == uid && item.Lesson.Lang == lang);

        GoldenFile.Equal(file, lesson.Payload);
    }
}
