using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>The shipped courses as their pages read them from the database.</summary>
public sealed class ReadShippedTests
{
    static readonly string[] Sections = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

    [Theory, CourseData]
    public async Task The_list_names_each_course_in_every_language_and_counts_what_a_reader_finds(TestDb db)
    {
        var courses = await new ListCourses(db.Db).RunAsync(learnerId: null, CancellationToken.None);

        Assert.Equal(["nupr1", "nanog", "nepc"], courses.Select(course => course.Slug));
        Assert.Equal(["NUPR1 与恶性肿瘤", "Nanog 与肿瘤", "神经内分泌前列腺癌"], courses.Select(course => course.Title.In(["zh-Hans"]).Value));
        Assert.Equal(["NUPR1 in malignancy", "Nanog in tumours", "Neuroendocrine prostate cancer"], courses.Select(course => course.Title.In(["en"]).Value));
        foreach (var course in courses)
        {
            Assert.Equal(["en", "zh-Hans"], course.Summary.Languages);
            var page = await new ReadCourse(db.Db).RunAsync(course.Slug, ["en"], learnerId: null, CancellationToken.None);
            Assert.Equal(page!.Lessons.Count, course.Lessons);
            Assert.Equal(page.Practice.Sum(row => row.Questions), course.Questions);
        }
    }

    [Theory]
    [CourseData("en", "Non-small-cell lung cancer: NUPR1 against metformin", "Oral squamous cell carcinoma: how NUPR1 keeps autophagic flux going")]
    [CourseData("zh-Hans", "非小细胞肺癌：NUPR1 与二甲双胍的较量", "口腔鳞癌：NUPR1 怎样维持自噬流")]
    public async Task A_course_lists_its_lessons_quizzes_and_practice_in_the_readers_language(TestDb db, string lang, string third, string eighth)
    {
        var course = await new ReadCourse(db.Db).RunAsync("nupr1", [lang], learnerId: null, CancellationToken.None);

        Assert.Equal(Sections, course!.Lessons.Select(lesson => lesson.Number));
        Assert.Equal((third, eighth), (course.Lessons[2].Title.Value, course.Lessons[7].Title.Value));
        Assert.All(course.Lessons, lesson => Assert.Equal(lang, lesson.Title.Lang));
        Assert.All(course.Lessons, lesson => Assert.InRange(lesson.ReadingMinutes, 1, 10));
        Assert.Equal(
            [("first-steps", 5, null), ("section-review", 12, TimeSpan.FromMinutes(15))],
            course.Quizzes.Select(quiz => (quiz.Key, quiz.Questions, quiz.Settings.TimeLimit)));
        Assert.Equal([Category.Mechanism, Category.Marker, Category.Therapy], course.Practice.Select(row => row.Category));
        Assert.All(course.Practice, row => Assert.InRange(row.Questions, 4, 100));
        var review = Assert.Single(course.Reviews);
        Assert.Null(review.Licence);
        Assert.NotEmpty(review.Attribution.In([lang]).Value);
    }

    [Theory]
    [CourseData("en", "From stress to specimens", "By proteomic analysis")]
    [CourseData("zh-Hans", "从应激到标本", "蛋白质组学")]
    public async Task A_lesson_comes_whole_in_the_readers_language(TestDb db, string lang, string heading, string statement)
    {
        var page = await LessonAsync(db, "nupr1", "8", lang);

        var (lesson, claims) = (page!.Lesson, page.Claims);
        Assert.Equal((lang, "8", heading), (lesson.Lang, lesson.Number, lesson.Blocks[0].Heading));
        Assert.Equal(Sections, page.Neighbours.Select(other => other.Number));
        Assert.All(page.Neighbours, other => Assert.Equal(lang, other.Title.Lang));
        Assert.All(lesson.Blocks.SelectMany(block => block.Claims), key => Assert.Equal(lang, claims[key].Statement.Lang));
        Assert.All(lesson.Blocks, block => Assert.All(block.Claims, key => Assert.Equal(block.Paragraph, claims[key].Paragraph)));
        Assert.StartsWith(statement, claims["s8-proteomics-nodal"].Statement.Value, StringComparison.Ordinal);
        Assert.Equal([24], claims["s8-proteomics-nodal"].Refs);
        Assert.Null(claims["s8-fusion"].Note);
        Assert.Equal(lang, claims["s8-lamp1"].Note!.Value.Lang);
        Assert.Equal(lesson.Blocks.SelectMany(block => block.Checks).Order(), page.Checks.Keys.Order());
        var course = await new ReadCourse(db.Db).RunAsync("nupr1", [lang], learnerId: null, CancellationToken.None);
        Assert.Equal(claims.Count, course!.Lessons.Single(item => item.Number == "8").Claims);
    }

    [Theory]
    [CourseData("zh-Hans", "fr", "zh-Hans")]
    [CourseData("en", "fr")]
    public async Task A_reader_of_another_language_gets_the_next_best_of_their_own(TestDb db, string expected, params string[] langs)
    {
        var course = await new ReadCourse(db.Db).RunAsync("nupr1", langs, learnerId: null, CancellationToken.None);
        var page = await LessonAsync(db, "nupr1", "8", langs);

        Assert.All(course!.Lessons, lesson => Assert.Equal(expected, lesson.Title.Lang));
        Assert.Equal(expected, page!.Lesson.Lang);
        Assert.All(page.Claims.Values, claim => Assert.Equal(expected, claim.Statement.Lang));
        Assert.All(page.Neighbours, other => Assert.Equal(expected, other.Title.Lang));
    }

    [Theory, CourseData]
    public async Task What_no_course_has_is_not_there(TestDb db)
    {
        Assert.Null(await new ReadCourse(db.Db).RunAsync("nupr2", ["en"], learnerId: null, CancellationToken.None));
        Assert.Null(await LessonAsync(db, "nupr2", "8", "en"));
        Assert.Null(await LessonAsync(db, "nupr1", "80", "en"));
    }

    internal static Task<ReadLesson.Page?> LessonAsync(TestDb db, string course, string number, params string[] langs) =>
        new ReadLesson(db.Db, new ReadClaims(db.Db), new QuestionVersions(db.Db.Dialect)).RunAsync(course, number, langs, learnerId: null, CancellationToken.None);
}
