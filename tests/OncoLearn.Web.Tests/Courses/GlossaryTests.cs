using OncoLearn.App.Catalog;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>The glossary of a course that is not as simple as the shipped one.</summary>
public sealed class GlossaryTests
{
    [Theory, CourseData]
    public async Task A_number_that_two_reviews_have_heads_one_group(TestDb db)
    {
        var before = await ReadAsync(db);
        await db.ExecuteAsync("insert into review (uid, slug, kind, source_lang, created_at) values ('second', 'second', 'shipped', 'en', 0)");
        await db.ExecuteAsync(
            "insert into section (uid, review_id, number, level, position, created_at) values ('second/1', (select id from review where uid = 'second'), '1', 1, 1, 0)");
        await db.ExecuteAsync(
            """
            insert into lesson (uid, course_id, section_id, position, created_at)
            values ('second/1', (select id from course where slug = 'nupr1'), (select id from section where uid = 'second/1'), 100, 0)
            """);
        await db.ExecuteAsync($"""
            insert into lesson_current (lesson_id, lang, version_id)
            select (select id from lesson where uid = 'second/1'), k.lang, k.version_id
              from lesson_current k
             where k.lesson_id = {LessonOf("1")}
            """);

        Assert.Equal(Entries(before), Entries(await ReadAsync(db)));
    }

    [Theory, CourseData]
    public async Task A_section_that_is_not_translated_heads_its_terms_all_the_same(TestDb db)
    {
        var before = await ReadAsync(db);
        await db.ExecuteAsync($"delete from lesson_current where lang = 'en' and lesson_id = {LessonOf("6")}");

        var after = await ReadAsync(db);

        Assert.Equal(before.Groups.Select(group => group.Number), after.Groups.Select(group => group.Number));
        Assert.Equal("zh-Hans", after.Groups.Single(group => group.Number == "6").Title!.Value.Lang);
        Assert.All(after.Groups.Where(group => group.Number is not (null or "6")), group => Assert.Equal("en", group.Title!.Value.Lang));
    }

    static string LessonOf(string number) =>
        $"(select l.id from lesson l join section s on s.id = l.section_id join review r on r.id = s.review_id where s.number = '{number}' and r.slug = 'nupr1')";

    static IEnumerable<string> Entries(ReadGlossary.View view) =>
        view.Groups.SelectMany(group => group.Entries.Select(entry => $"{group.Number} {entry.Term.Key}: {string.Join(' ', entry.Later)}"));

    static async Task<ReadGlossary.View> ReadAsync(TestDb db) => (await new ReadGlossary(db.Db).RunAsync("nupr1", ["en", "zh-Hans"], learnerId: null, CancellationToken.None))!;
}
