using OncoLearn.Core.Lessons;

namespace OncoLearn.Core.Tests.Lessons;

/// <summary>
/// The whole of a small lesson. A rule that changes what comes out changes these files: raise <see cref="LessonGenerator.GeneratorVersion"/>,
/// run once with UPDATE_GOLDEN=1 and read the difference.
/// </summary>
public sealed class LessonGoldenTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void The_sample_section_makes_this_lesson(string lang) =>
        GoldenFile.Equal($"sample.{lang}.json", LessonJson.Write(LessonGenerator.Generate(SampleSection.Source(lang))));
}
