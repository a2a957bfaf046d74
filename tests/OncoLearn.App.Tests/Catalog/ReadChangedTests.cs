using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Catalog;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>What readers get after the content files changed.</summary>
public sealed class ReadChangedTests
{
    const string Basil = """


        ## 5 Basil cancer

        A section of one sentence.
        """;

    const string BasilInChinese = """


        ## 5 罗勒癌

        这一节只有一句话。
        """;

    [Theory, DatabaseData]
    public async Task A_lesson_whose_section_is_gone_vanishes_from_every_page(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content
            .Write(SampleContent.English, SampleFiles.All[SampleContent.English] + Basil)
            .Write(SampleContent.Chinese, SampleFiles.All[SampleContent.Chinese] + BasilInChinese));
        Assert.Equal(["4", "5"], await LessonsOfCourseAsync(db));
        Assert.NotNull(await ReadShippedTests.LessonAsync(db, "mini", "5", "en"));

        await LoadAsync(db, content
            .Write(SampleContent.English, SampleFiles.All[SampleContent.English])
            .Write(SampleContent.Chinese, SampleFiles.All[SampleContent.Chinese]));

        Assert.Equal(["4"], await LessonsOfCourseAsync(db));
        Assert.Null(await ReadShippedTests.LessonAsync(db, "mini", "5", "en"));
        var page = await ReadShippedTests.LessonAsync(db, "mini", "4", "en");
        Assert.Equal(["4"], page!.Neighbours.Select(other => other.Number));
        Assert.Equal(1, Assert.Single(await new ListCourses(db.Db).RunAsync(learnerId: null, CancellationToken.None)).Lessons);
    }

    [Theory, DatabaseData]
    public async Task A_retired_check_question_leaves_the_lesson(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        var keys = (await ReadShippedTests.LessonAsync(db, "mini", "4", "en"))!.Checks.Keys.ToList();
        Assert.NotEmpty(keys);

        await db.ExecuteAsync("update question set state = 'retired' where uid = @uid", new { uid = $"mini/question/{keys[0]}" });

        Assert.Equal(keys.Skip(1).Order(), (await ReadShippedTests.LessonAsync(db, "mini", "4", "en"))!.Checks.Keys.Order());
    }

    [Theory, DatabaseData]
    public async Task A_claim_by_version_stays_what_was_cited_while_the_lesson_shows_the_new_one(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        var cited = (await ReadShippedTests.LessonAsync(db, "mini", "4", "en"))!.Claims["raises-growth"];

        await LoadAsync(db, content.Change(SampleContent.Claims, "en: GENE1 raises growth.", "en: GENE1 raises growth slightly."));

        var now = (await ReadShippedTests.LessonAsync(db, "mini", "4", "en"))!.Claims["raises-growth"];
        Assert.Equal("GENE1 raises growth slightly.", now.Statement.Value);
        var byVersion = await new ReadClaims(db.Db).ByVersionAsync([now.VersionId, cited.VersionId], ["en"], learnerId: null, CancellationToken.None);
        Assert.Equal(
            [(cited.VersionId, "GENE1 raises growth."), (now.VersionId, "GENE1 raises growth slightly.")],
            byVersion.Select(claim => (claim.VersionId, claim.Statement.Value)));
        Assert.All(byVersion, claim => Assert.Equal([3], claim.Refs));
    }

    [Theory, DatabaseData]
    public async Task A_retired_claim_is_still_read_by_version(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        var cited = (await ReadShippedTests.LessonAsync(db, "mini", "4", "zh-Hans"))!.Claims["secreted"];
        var claims = SampleFiles.All[SampleContent.Claims];
        var secreted = claims[claims.IndexOf("  - key: secreted", StringComparison.Ordinal)..claims.IndexOf("conflicts:", StringComparison.Ordinal)];

        await LoadAsync(db, content.Change(SampleContent.Claims, secreted, "").Change(SampleContent.Claims, "    explanation: secreted", ""));

        Assert.DoesNotContain("secreted", (await ReadShippedTests.LessonAsync(db, "mini", "4", "zh-Hans"))!.Claims.Keys);
        var read = Assert.Single(await new ReadClaims(db.Db).ByVersionAsync([cited.VersionId], ["zh-Hans"], learnerId: null, CancellationToken.None));
        Assert.Equal("GENE1 被分泌。", read.Statement.Value);
    }

    [Theory, DatabaseData]
    public async Task Claims_that_oppose_each_other_say_so_until_the_conflict_is_withdrawn(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        Assert.Equal(["raises-flux", "raises-growth"], await DisputedAsync(db));

        var claims = SampleFiles.All[SampleContent.Claims];
        await LoadAsync(db, content.Write(SampleContent.Claims, claims[..claims.IndexOf("conflicts:", StringComparison.Ordinal)] + "conflicts: []"));

        Assert.Empty(await DisputedAsync(db));
    }

    static async Task<IEnumerable<string>> DisputedAsync(TestDb db) =>
        (await ReadShippedTests.LessonAsync(db, "mini", "4", "en"))!.Claims.Values.Where(claim => claim.Disputed).Select(claim => claim.Key).Order(StringComparer.Ordinal);

    static async Task<IEnumerable<string>> LessonsOfCourseAsync(TestDb db) =>
        (await new ReadCourse(db.Db).RunAsync("mini", ["en"], learnerId: null, CancellationToken.None))!.Lessons.Select(lesson => lesson.Number);

    static async Task LoadAsync(TestDb db, SampleContent content) => Assert.IsType<ContentLoadOutcome.Loaded>(
        await new ContentLoader(db.Db, db.Clock, NullLogger<ContentLoader>.Instance).RunAsync(content.Folder, CancellationToken.None));
}
