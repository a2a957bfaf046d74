using OncoLearn.App.Catalog;
using OncoLearn.Core.Questions;
using static OncoLearn.App.Tests.Catalog.ContentLoads;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>What a change of the files makes a version of, and what stays on the one it has.</summary>
public sealed class ContentVersionsTests
{
    [Theory, DatabaseData]
    public async Task Files_that_differ_in_form_only_make_no_versions(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        var before = await CountsAsync(db);

        var outcome = await LoadAsync(db, content.Change(SampleContent.English, "It may raise flux too.", "It may raise\nflux too."));

        Assert.Equal(new ContentLoadOutcome.Loaded(NewVersions: 0, Retired: 0), outcome);
        Assert.Equal(before, await CountsAsync(db));
    }

    [Theory, DatabaseData]
    public async Task A_changed_question_makes_a_version_and_leaves_the_one_before(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);

        var outcome = await LoadAsync(db, content.Change(SampleContent.Mechanism, "What does GENE1 raise?", "What does GENE1 increase?"));

        Assert.Equal(new ContentLoadOutcome.Loaded(NewVersions: 1, Retired: 0), outcome);
        Assert.Equal([(1, "raise"), (2, "increase")], await StemsAsync(db));
        Assert.Equal(2, await CurrentVersionAsync(db, "mini/question/growth"));
        Assert.Equal(1, await CurrentVersionAsync(db, "mini/question/is-it"));
    }

    [Theory, DatabaseData]
    public async Task A_question_that_is_changed_back_returns_to_its_first_version(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);
        await LoadAsync(db, content.Change(SampleContent.Mechanism, "What does GENE1 raise?", "What does GENE1 increase?"));

        await LoadAsync(db, content.Change(SampleContent.Mechanism, "What does GENE1 increase?", "What does GENE1 raise?"));

        Assert.Equal(1, await CurrentVersionAsync(db, "mini/question/growth"));
        Assert.Equal(5, await db.CountAsync("question_version"));
    }

    [Theory, DatabaseData]
    public async Task A_quiz_gets_a_version_when_one_of_its_questions_does(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);

        await LoadAsync(db, content.Change(SampleContent.Exam, "en: Ask", "en: Ask again"));

        Assert.Equal([1, 2], await db.QueryAsync<int>("select version from quiz_version order by version"));
        Assert.Equal(2, await db.ExecuteScalarAsync<int>("""
            select qv.version
              from quiz q
              join quiz_slot s on s.quiz_version_id = q.current_version_id
              join question_version qv on qv.id = s.question_version_id
            """));
    }

    [Theory, DatabaseData]
    public async Task A_changed_claim_makes_a_version_of_the_questions_that_cite_it(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);

        await LoadAsync(db, content.Change(SampleContent.Claims, "en: GENE1 raises growth.", "en: GENE1 raises growth slightly."));

        Assert.Equal(2, await CurrentVersionAsync(db, "mini/question/growth"));
        Assert.Equal(2, await CurrentVersionAsync(db, "mini/question/pairs"));
        Assert.Equal(1, await CurrentVersionAsync(db, "mini/question/is-it"));
    }

    [Theory, DatabaseData]
    public async Task Questions_stand_under_a_vignette_of_their_file_and_follow_its_text(TestDb db)
    {
        using var content = new SampleContent();
        content
            .Change(SampleContent.Mechanism, "questions:\n", """
                stimuli:
                  - key: biopsy
                    title: { zh-Hans: 活检, en: Biopsy }
                    text: { zh-Hans: 一位患者。, en: A patient. }
                questions:

                """)
            .Change(SampleContent.Mechanism, "key: growth\n", "key: growth\n    stimulus: biopsy\n")
            .Change(SampleContent.Mechanism, "key: is-it\n", "key: is-it\n    stimulus: biopsy\n");
        await LoadAsync(db, content);

        Assert.Equal(["mini/question/growth 1 A patient.", "mini/question/is-it 1 A patient."], await UnderAsync(db));
        Assert.IsType<ContentLoadOutcome.Unchanged>(await LoadAsync(db, content));

        await LoadAsync(db, content.Change(SampleContent.Mechanism, "en: A patient.", "en: Another patient."));
        Assert.Equal(["mini/question/growth 2 Another patient.", "mini/question/is-it 2 Another patient."], await UnderAsync(db));

        // One that nothing stands under any more is not offered, and old versions keep it.
        await LoadAsync(db, content
            .Change(SampleContent.Mechanism, "key: growth\n    stimulus: biopsy\n", "key: growth\n").Change(SampleContent.Mechanism, "key: is-it\n    stimulus: biopsy\n", "key: is-it\n")
            .Change(SampleContent.Mechanism, "  - key: biopsy\n    title: { zh-Hans: 活检, en: Biopsy }\n    text: { zh-Hans: 一位患者。, en: Another patient. }\n", ""));
        Assert.Empty(await UnderAsync(db));
        Assert.Equal(1, await db.CountAsync("stimulus where archived_at is not null"));
        Assert.Equal(1, await CurrentVersionAsync(db, "mini/question/pairs"));
    }

    [Theory, DatabaseData]
    public async Task A_claim_stands_on_its_sections_new_revision_too(TestDb db)
    {
        using var content = new SampleContent();
        await LoadAsync(db, content);

        await LoadAsync(db, content.Change(SampleContent.English, "too.", "as well."));

        Assert.Equal(3, await db.CountAsync("claim_version"));
        Assert.Equal(9, await db.CountAsync("claim_evidence"));
        Assert.Equal(2, await db.ExecuteScalarAsync<int>("select r.revision from section_current c join section_revision r on r.id = c.revision_id where c.lang = 'en'"));
        Assert.Equal(1, await db.ExecuteScalarAsync<int>("select r.revision from section_current c join section_revision r on r.id = c.revision_id where c.lang = 'zh-Hans'"));
    }

    static async Task<IEnumerable<string>> UnderAsync(TestDb db) =>
        (await db.QueryAsync<(string Uid, int Version, string Payload)>("""
            select q.uid, s.version, s.payload
              from question q
              join question_version v on v.id = q.current_version_id
              join stimulus_version s on s.id = v.stimulus_version_id
             order by q.uid
            """)).Select(row => $"{row.Uid} {row.Version} {SharedVignette.Parse(row.Payload).Text.In(["en"]).Value}");

    static async Task<int> CurrentVersionAsync(TestDb db, string uid) =>
        await db.ExecuteScalarAsync<int>("select v.version from question q join question_version v on v.id = q.current_version_id where q.uid = @uid", new { uid });

    static async Task<IReadOnlyList<(int Version, string Word)>> StemsAsync(TestDb db) =>
        [.. (await db.QueryAsync<string>("select v.payload from question q join question_version v on v.question_id = q.id where q.uid = 'mini/question/growth' order by v.version"))
            .Select((payload, at) => (at + 1, payload.Contains("increase?", StringComparison.Ordinal) ? "increase" : "raise"))];
}
