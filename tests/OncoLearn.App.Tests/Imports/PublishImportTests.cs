using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Tests.Imports;

public sealed class PublishImportTests
{
    [Theory, CourseData]
    public async Task Its_sections_and_confirmed_claims_become_a_course(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var before = await db.CountAsync("lesson_version");
        var uid = await DescribedAsync(desk);
        await ConfirmAllAsync(db);

        var outcome = Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(uid, desk.Chen, default));

        Assert.Equal(3, outcome.Lessons);
        Assert.True(outcome.Claims >= 3, $"{outcome.Claims} claims");
        Assert.StartsWith("stress-proteins-in-pancreatic-cancer-", outcome.CourseSlug, StringComparison.Ordinal);
        Assert.Equal(before + 3, await db.CountAsync("lesson_version"));
        Assert.Equal(["1", "2.1", "2.2"], await db.QueryAsync<string>(
            "select s.number from lesson l join section s on s.id = l.section_id join course c on c.id = l.course_id where c.slug = @slug and l.archived_at is null order by s.position", new { slug = outcome.CourseSlug }));
        Assert.Equal("owner", await db.ExecuteScalarAsync<string>("select audience from course where slug = @slug and owner_id = @owner and archived_at is null", new { slug = outcome.CourseSlug, owner = desk.Chen }));
        Assert.Equal(outcome.Claims, await db.ExecuteScalarAsync<long>(
            "select count(*) from claim c join review r on r.id = c.review_id where r.slug = @slug and c.archived_at is null and c.current_version_id is not null", new { slug = outcome.CourseSlug }));
    }

    [Theory, CourseData]
    public async Task Published_again_unchanged_it_writes_nothing_and_leaves_the_shipped_courses_alone(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await DescribedAsync(desk);
        await ConfirmAllAsync(db);
        await desk.Get<PublishImport>().RunAsync(uid, desk.Chen, default);
        var before = await CountsAsync(db);

        await desk.Get<PublishImport>().RunAsync(uid, desk.Chen, default);

        Assert.Equal(before, await CountsAsync(db));
    }

    [Theory, CourseData]
    public async Task What_was_changed_since_is_shown_and_what_was_dropped_is_retired(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await DescribedAsync(desk);
        await ConfirmAllAsync(db);
        var slug = Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(uid, desk.Chen, default)).CourseSlug;

        Assert.IsType<EditSections.Outcome.Done>(await desk.Get<EditSections>().RunAsync(uid, desk.Chen, 0, new SectionEdit.Drop("3"), default));
        Assert.IsType<EditSections.Outcome.Done>(await desk.Get<EditSections>().RunAsync(uid, desk.Chen, 1, new SectionEdit.Rename("2", "Proliferation"), default));
        var again = Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(uid, desk.Chen, default));

        Assert.Equal((slug, 2), (again.CourseSlug, again.Lessons));
        Assert.Equal(["1 Introduction", "2.1 Proliferation"], await db.QueryAsync<string>(
            """
            select s.number || ' ' || v.title
              from section s
              join review r on r.id = s.review_id
              join section_current k on k.section_id = s.id
              join section_revision v on v.id = k.revision_id
             where r.slug = @slug and s.archived_at is null
             order by s.position
            """,
            new { slug }));
        Assert.Equal(0, await db.ExecuteScalarAsync<long>(
            "select count(*) from claim c join claim_version v on v.id = c.current_version_id join section s on s.id = v.section_id join review r on r.id = c.review_id where r.slug = @slug and s.number = '2.2' and c.archived_at is null", new { slug }));
    }

    [Theory, CourseData]
    public async Task It_needs_a_title_a_summary_and_an_attribution(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.ReadAsync(ImportDesk.Review);

        Assert.IsType<PublishImport.Outcome.NotDescribed>(await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default));
        Assert.IsType<PublishImport.Outcome.NotFound>(await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Wang, default));
    }

    [Theory, CourseData]
    public async Task A_load_of_the_content_files_leaves_it_alone(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var uid = await DescribedAsync(desk);
        await ConfirmAllAsync(db);
        var slug = Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(uid, desk.Chen, default)).CourseSlug;
        await db.ExecuteAsync("delete from content_load");

        await new ContentLoader(db.Db, db.Clock, NullLogger<ContentLoader>.Instance).RunAsync(AppContext.BaseDirectory, default);

        Assert.Equal(1, await db.ExecuteScalarAsync<long>("select count(*) from course where slug = @slug and archived_at is null", new { slug }));
        Assert.Equal(3, await db.ExecuteScalarAsync<long>("select count(*) from lesson l join course c on c.id = l.course_id where c.slug = @slug and l.archived_at is null", new { slug }));
        Assert.Equal(0, await db.ExecuteScalarAsync<long>("select count(*) from entity where owner_id is not null and archived_at is not null"));
    }

    static async Task<string> DescribedAsync(ImportDesk desk)
    {
        var import = await desk.ReadAsync(ImportDesk.Review);
        Assert.Equal("We look at stress proteins.", import.Summary);
        Assert.True(await desk.Get<DescribeImport>().RunAsync(new(import.Uid, desk.Chen, import.Title, import.Summary, "en", "CC BY 4.0", "Guo et al., 2021"), default));
        return import.Uid;
    }

    static Task ConfirmAllAsync(TestDb db) => db.ExecuteAsync("update claim_candidate set state = 'confirmed', decided_at = 1, claim_key = 'c-' || position");

    static async Task<Dictionary<string, long>> CountsAsync(TestDb db)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in new[] { "section", "section_revision", "claim", "claim_version", "claim_evidence", "lesson", "lesson_version", "objective", "entity", "entity_name", "course_text" })
            counts[table] = await db.CountAsync(table);
        foreach (var table in new[] { "review", "section", "claim", "course", "lesson", "objective", "entity", "bank", "question", "glossary_term", "claim_conflict" })
            counts[$"{table} shown"] = await db.ExecuteScalarAsync<long>($"select count(*) from {table} where archived_at is null");
        return counts;
    }
}
