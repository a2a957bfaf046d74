using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Tests.Catalog;

public sealed class ReadSampleTests
{
    [Theory, CourseData]
    public async Task Each_day_has_a_question_of_its_own_and_one_day_has_one(TestDb db)
    {
        var days = new List<string>();
        for (var day = 0; day < 9; day++)
        {
            var sample = await SampleAsync(db);
            db.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal(sample!.Key, (await SampleAsync(db))!.Key);
            Assert.Equal("single-best-answer", sample.Lesson.Checks[sample.Key].Type);
            days.Add(sample.Key);
            db.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromMinutes(1));
        }
        Assert.InRange(days.Distinct(StringComparer.Ordinal).Count(), 6, 9);
    }

    [Theory, DatabaseData]
    public async Task Without_a_course_there_is_none(TestDb db)
    {
        Assert.Null(await SampleAsync(db));
        Assert.Empty(await new ReadOutlines(db.Db).RunAsync(learnerId: null, CancellationToken.None));
    }

    [Theory, CourseData]
    public async Task An_outline_counts_every_claim_of_a_course_once(TestDb db)
    {
        var sections = (await new ReadOutlines(db.Db).RunAsync(learnerId: null, CancellationToken.None))["nupr1"].ToList();

        var lessons = (await new ReadCourse(db.Db).RunAsync("nupr1", ["en"], learnerId: null, CancellationToken.None))!.Lessons;
        Assert.Equal(lessons.Select(lesson => (lesson.Number, lesson.Claims)), sections.Select(section => (section.Number, section.Total)));
        Assert.All(sections, section => Assert.Equal(section.Claims.Select(share => share.Category).Distinct().Order(), section.Claims.Select(share => share.Category)));
        Assert.Contains(sections, section => section.Claims.Any(share => share.Category == Category.Background));
    }

    static Task<ReadSample.Sample?> SampleAsync(TestDb db) =>
        new ReadSample(new ReadOutlines(db.Db), new ReadLesson(db.Db, new ReadClaims(db.Db), new QuestionVersions(db.Db.Dialect)), db.Clock).RunAsync(["en"], CancellationToken.None);
}
