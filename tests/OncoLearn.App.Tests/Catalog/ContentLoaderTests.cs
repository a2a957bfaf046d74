using OncoLearn.App.Catalog;
using OncoLearn.App.Catalog.Files;
using static OncoLearn.App.Tests.Catalog.ContentLoads;

namespace OncoLearn.App.Tests.Catalog;

public sealed class ContentLoaderTests
{
    [Theory, DatabaseData]
    public async Task A_fresh_load_publishes_everything(TestDb db)
    {
        using var content = new SampleContent();

        Assert.IsType<ContentLoadOutcome.Loaded>(await LoadAsync(db, content));

        Assert.Equal(4, await db.CountAsync("question_version"));
        Assert.Equal(5, await db.CountAsync("question_part_claim"));
        Assert.Equal(3, await db.CountAsync("claim_version"));
        Assert.Equal(6, await db.CountAsync("claim_evidence"));
        Assert.Equal(2, await db.CountAsync("lesson_current"));
        Assert.Equal(0, await db.CountAsync("claim where archived_at is not null or current_version_id is null"));
        Assert.Equal(0, await db.CountAsync("question where state <> 'published' or archived_at is not null or current_version_id is null"));
        Assert.Equal(0, await db.CountAsync("quiz where archived_at is not null or current_version_id is null"));
        foreach (var table in new[] { "entity", "relation", "review", "section", "course", "glossary_term", "bank", "lesson", "objective" })
            Assert.Equal(0, await db.CountAsync($"{table} where archived_at is not null"));
        Assert.Equal("mini/question/pairs", await db.ExecuteScalarAsync<string>("select uid from question where uid like '%pairs'"));
        Assert.Equal(["mini/claim/raises-flux", "mini/claim/raises-growth"], await ClaimsOfAsync(db, "pairs"));
    }

    [Theory, DatabaseData]
    public async Task A_second_load_writes_nothing(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        await using var marks = await WriteMarks.StartAsync(db);

        Assert.IsType<ContentLoadOutcome.Unchanged>(await LoadAsync(db, content));

        Assert.False(await marks.WereWrittenAsync());
    }

    [Theory, DatabaseData]
    public async Task What_is_missing_is_retired_and_comes_back(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        var before = await CountsAsync(db);
        var claims = SampleFiles.All[SampleContent.Claims];
        var secreted = claims[claims.IndexOf("  - key: secreted", StringComparison.Ordinal)..claims.IndexOf("conflicts:", StringComparison.Ordinal)];

        content.Change(SampleContent.Claims, secreted, "").Change(SampleContent.Claims, "    explanation: secreted", "").Delete(SampleContent.Glossary).Write(SampleContent.Glossary, "[]");
        Assert.Equal(new ContentLoadOutcome.Loaded(NewVersions: 2, Retired: 3), await LoadAsync(db, content));

        Assert.Equal(["mini/claim/secreted"], await db.QueryAsync<string>("select uid from claim where archived_at is not null"));
        Assert.Equal(1, await db.CountAsync("glossary_term where archived_at is not null"));

        content.Write(SampleContent.Claims, claims).Write(SampleContent.Glossary, SampleFiles.All[SampleContent.Glossary]);
        Assert.Equal(new ContentLoadOutcome.Loaded(NewVersions: 0, Retired: 0), await LoadAsync(db, content));

        Assert.Equal(0, await db.CountAsync("claim where archived_at is not null"));
        Assert.Equal(0, await db.CountAsync("glossary_term where archived_at is not null"));
        Assert.Equal(before.Where(count => count.Table != "lesson_version"), (await CountsAsync(db)).Where(count => count.Table != "lesson_version"));
    }

    [Theory, DatabaseData]
    public async Task A_retired_question_is_no_longer_published(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        var bank = SampleFiles.All[SampleContent.Mechanism];

        await LoadAsync(db, content.Write(SampleContent.Mechanism, bank[..bank.IndexOf("  - key: pairs", StringComparison.Ordinal)]));

        Assert.Equal(["mini/question/pairs"], await db.QueryAsync<string>("select uid from question where state = 'retired' and archived_at is not null"));
    }

    [Theory, DatabaseData]
    public async Task A_changed_name_is_shown(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);

        await LoadAsync(db, content.Change("content/entities.yaml", "en: [GENE1, p1]", "en: [Gene 1]"));

        Assert.Equal(["Gene 1"], await db.QueryAsync<string>("select n.name from entity_name n join entity e on e.id = n.entity_id where e.key = 'gene1' and n.lang = 'en'"));
    }

    [Theory]
    [DatabaseData("facet: function\n    category: mechanism\n    evidence: in-vitro", "facet: function: broken")]
    [DatabaseData("object: growth", "object: shrinking")]
    public async Task Broken_content_changes_nothing(TestDb db, string from, string to)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        await using var marks = await WriteMarks.StartAsync(db);

        var outcome = await LoadAsync(db, content.Change(SampleContent.Claims, from, to));

        Assert.Contains(Assert.IsType<ContentLoadOutcome.Refused>(outcome).Findings, finding => finding is { File: SampleContent.Claims, Severity: FindingSeverity.Error });
        Assert.False(await marks.WereWrittenAsync());
    }

    [Theory, DatabaseData]
    public async Task Content_that_is_not_there_is_refused(TestDb db) =>
        Assert.IsType<ContentLoadOutcome.Refused>(await Loader(db.Db, db).RunAsync(Path.Combine(Path.GetTempPath(), "oncolearn-no-such-folder"), CancellationToken.None));

    [Theory, DatabaseData]
    public async Task Stopped_before_it_is_published_a_load_leaves_the_old_content_visible(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        content
            .Change(SampleContent.Mechanism, "What does GENE1 raise?", "What does GENE1 increase?")
            .Change(SampleContent.English, "too.", "as well.")
            .Change("content/entities.yaml", "en: [GENE1, p1]", "en: [Gene 1]")
            .Change(SampleContent.Course, "en: First quiz", "en: Quiz one");
        var before = await PublishedAsync(db);

        await Loader(db.Db, db).StageAsync(ContentCheck.Read(new ContentRoot(content.Folder)).Set, CancellationToken.None);

        Assert.Equal(before, await PublishedAsync(db));
        Assert.IsType<ContentLoadOutcome.Loaded>(await LoadAsync(db, content));
        Assert.NotEqual(before, await PublishedAsync(db));
    }

    [Theory, DatabaseData]
    public async Task Nothing_is_visible_of_a_first_load_that_was_stopped(TestDb db)
    {
        using var content = new SampleContent();

        await Loader(db.Db, db).StageAsync(ContentCheck.Read(new ContentRoot(content.Folder)).Set, CancellationToken.None);

        foreach (var table in new[] { "entity", "relation", "review", "section", "course", "glossary_term", "bank", "lesson", "objective", "claim", "question", "quiz" })
            Assert.Equal(0, await db.CountAsync($"{table} where archived_at is null"));
        Assert.Equal(0, await db.CountAsync("question where state = 'published'"));
    }

    [Theory, DatabaseData]
    public async Task Two_that_load_the_same_at_once_make_one_load(TestDb db)
    {
        using var content = new SampleContent();
        await using var other = db.OpenAnother();

        var outcomes = await Task.WhenAll(LoadAsync(db, content), Loader(other, db).RunAsync(content.Folder, CancellationToken.None));

        Assert.Single(outcomes.OfType<ContentLoadOutcome.Loaded>());
        Assert.Single(outcomes.OfType<ContentLoadOutcome.Unchanged>());
        Assert.Equal(4, await db.CountAsync("question_version"));
        Assert.Equal(3, await db.CountAsync("claim_version"));
        Assert.Equal(2, await db.CountAsync("lesson_version"));
    }

    [Theory, DatabaseData]
    public async Task Two_that_load_different_content_at_once_leave_one_of_the_two_whole(TestDb db)
    {
        using var first = new SampleContent();
        using var second = new SampleContent();
        second
            .Change(SampleContent.Claims, "en: GENE1 raises growth.", "en: Second.")
            .Change(SampleContent.Mechanism, "What does GENE1 raise?", "Second?");
        await using var other = db.OpenAnother();

        await Task.WhenAll(LoadAsync(db, first), Loader(other, db).RunAsync(second.Folder, CancellationToken.None));

        var statement = await db.ExecuteScalarAsync<string>("select s.statement from claim c join claim_statement s on s.claim_version_id = c.current_version_id where c.key = 'raises-growth' and s.lang = 'en'");
        var payload = await db.ExecuteScalarAsync<string>("select v.payload from question q join question_version v on v.id = q.current_version_id where q.uid = 'mini/question/growth'");
        Assert.Equal(statement == "Second.", payload!.Contains("Second?", StringComparison.Ordinal));
    }

    [Theory, DatabaseData]
    public async Task The_three_shipped_courses_load_in_less_than_five_seconds(TestDb first)
    {
        // The fastest of three: other tests share the machine.
        await using var second = await TestDatabases.CreateAsync(first.Provider);
        await using var third = await TestDatabases.CreateAsync(first.Provider);
        var times = new List<TimeSpan>();
        foreach (var db in new[] { first, second, third })
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Assert.IsType<ContentLoadOutcome.Loaded>(await Loader(db.Db, db).RunAsync(AppContext.BaseDirectory, CancellationToken.None));
            times.Add(clock.Elapsed);
        }

        Assert.InRange(times.Min(), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    static Task<IReadOnlyList<string>> ClaimsOfAsync(TestDb db, string question) => db.QueryAsync<string>(
        """
        select c.uid
          from question q
          join question_part_claim p on p.question_version_id = q.current_version_id
          join claim_version v on v.id = p.claim_version_id
          join claim c on c.id = v.claim_id
         where q.uid like @uid
         order by c.uid
        """,
        new { uid = "%/" + question });

    /// <summary>What a reader could see.</summary>
    static async Task<string> PublishedAsync(TestDb db)
    {
        var seen = new List<string>();
        seen.AddRange(await db.QueryAsync<string>("select v.payload from question q join question_version v on v.id = q.current_version_id order by q.uid"));
        seen.AddRange(await db.QueryAsync<string>("select r.body from section_current c join section_revision r on r.id = c.revision_id order by c.section_id, c.lang"));
        seen.AddRange(await db.QueryAsync<string>("select v.payload from lesson_current c join lesson_version v on v.id = c.version_id order by c.lesson_id, c.lang"));
        seen.AddRange(await db.QueryAsync<string>("select v.settings from quiz q join quiz_version v on v.id = q.current_version_id order by q.uid"));
        seen.AddRange(await db.QueryAsync<string>("select name from entity_name order by entity_id, lang, position"));
        return string.Join('\n', seen);
    }
}
