using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Drafts;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class VignetteTests
{
    [Theory, DatabaseData]
    public async Task A_question_stands_under_the_version_of_its_vignette_until_it_takes_the_new_one(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var vignette = await SavedAsync(faculty, bank, Case("A man of 61 with a mass."));
        var question = await faculty.AddQuestionAsync(bank, Draft() with { Stimulus = vignette });
        Assert.Equal("A man of 61 with a mass.", await ReadingAsync(faculty, question));

        await SavedAsync(faculty, bank, Case("A man of 62 with a mass."), vignette, 1);
        Assert.Equal("A man of 61 with a mass.", await ReadingAsync(faculty, question));
        var found = await faculty.ReadAsync(question);
        Assert.Equal((1, 2), (found.Vignette!.Version, found.Vignette.Newest));
        Assert.Equal((1, 1), (await ListAsync(faculty, bank)) is [var item] ? (item.Questions, item.Behind) : default);

        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", BankAccess.Review), default);
        Assert.Equal(AskReview.Outcome.Asked, await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default));
        var taken = Assert.IsType<TakeVignette.Outcome.Taken>(await faculty.Use<TakeVignette>().RunAsync(vignette, questionUid: null, faculty.Chen.UserId, default));
        Assert.Equal((1, 0, 1), (taken.Questions, taken.Left.Count, taken.Withdrawn));
        Assert.Equal((2, "A man of 62 with a mass."), ((await faculty.ReadAsync(question)).Head, await ReadingAsync(faculty, question)));
        Assert.Equal(0, Assert.Single(await ListAsync(faculty, bank)).Behind);
        Assert.Equal("A man of 61 with a mass.", (await faculty.ReadAsync(question, version: 1)).Vignette!.Content.Text.In(["en"]).Value);
    }

    [Theory, DatabaseData]
    public async Task The_second_of_two_authors_is_told_and_the_same_words_make_no_version(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var vignette = await SavedAsync(faculty, bank, Case("First."));

        Assert.Equal(new SaveVignette.Outcome.Saved(vignette, 1, New: false), await SaveAsync(faculty, bank, Case("First."), vignette, 1));
        Assert.Equal(new SaveVignette.Outcome.Saved(vignette, 2, New: true), await SaveAsync(faculty, bank, Case("Second."), vignette, 1));
        Assert.IsType<SaveVignette.Outcome.ChangedMeanwhile>(await SaveAsync(faculty, bank, Case("Third."), vignette, 1));
        var found = await faculty.Use<ReadVignettes>().FindAsync(vignette, faculty.Chen.UserId, default);
        Assert.Equal(["Second.", "First."], found!.Versions.Select(version => (string?)version.Payload["text"]!["en"]));
        Assert.Equal("Dr chen", found.Newest.Author);
    }

    [Theory, DatabaseData]
    public async Task What_is_put_away_takes_no_other_question_and_keeps_its_own(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var (vignette, empty) = (await SavedAsync(faculty, bank, Case("A man.")), await SavedAsync(faculty, bank, Case("A woman.")));
        var question = await faculty.AddQuestionAsync(bank, Draft() with { Stimulus = vignette });
        var archive = faculty.Use<ArchiveVignette>();
        Assert.Equal(ArchiveVignette.Outcome.NotFound, await archive.RunAsync(vignette, away: true, faculty.Wang.UserId, default));
        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", BankAccess.Use), default);
        Assert.Equal(ArchiveVignette.Outcome.NotAllowed, await archive.RunAsync(vignette, away: true, faculty.Wang.UserId, default));

        Assert.Equal(ArchiveVignette.Outcome.Done, await archive.RunAsync(vignette, away: true, faculty.Chen.UserId, default));
        Assert.Equal(ArchiveVignette.Outcome.Done, await archive.RunAsync(empty, away: true, faculty.Chen.UserId, default));
        Assert.All(await ListAsync(faculty, bank), item => Assert.True(item.Archived));
        Assert.IsType<SaveQuestion.Outcome.Saved>(await faculty.ChangeAsync(question, draft => WithStem(draft, "Another stem")));
        Assert.Equal("A man.", await ReadingAsync(faculty, question));
        Assert.IsType<SaveQuestion.Outcome.Faulty>(await faculty.Use<SaveQuestion>().RunAsync(new(bank, null, null, Draft() with { Stimulus = empty }, faculty.Chen.UserId), default));
        Assert.IsType<SaveQuestion.Outcome.Faulty>(await faculty.Use<SaveQuestion>().RunAsync(new(bank, null, null, Draft("Another") with { Stimulus = vignette }, faculty.Chen.UserId), default));
        Assert.IsType<SaveQuestion.Outcome.Faulty>(await faculty.ChangeAsync(await faculty.AddQuestionAsync(bank, Draft("Alone")), draft => draft with { Stimulus = vignette }));
        Assert.IsType<SaveVignette.Outcome.NotFound>(await SaveAsync(faculty, bank, Case("A child."), vignette, 1));

        Assert.Equal(ArchiveVignette.Outcome.Done, await archive.RunAsync(empty, away: false, faculty.Chen.UserId, default));
        await faculty.AddQuestionAsync(bank, Draft("Under it") with { Stimulus = empty });
        Assert.False((await faculty.Use<ReadVignettes>().FindAsync(empty, faculty.Chen.UserId, default))!.Archived);
    }

    [Theory, DatabaseData]
    public async Task What_is_missing_or_too_long_is_told_at_its_place(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();

        Assert.Equal(["title", "text"], Paths(await SaveAsync(faculty, bank, [])));
        Assert.Equal(["text"], Paths(await SaveAsync(faculty, bank, JsonNode.Parse("""{"title":{"en":"T"},"text":{"zh-Hans":"一名男性。"}}""")!.AsObject())));
        Assert.Equal(["text.en"], Paths(await SaveAsync(faculty, bank, Case(new string('a', DraftLimits.LongestText + 1)))));
        Assert.IsType<SaveVignette.Outcome.Saved>(await SaveAsync(faculty, bank, Case(new string('a', DraftLimits.LongestText))));

        static IEnumerable<string> Paths(SaveVignette.Outcome outcome) => Assert.IsType<SaveVignette.Outcome.Faulty>(outcome).Faults.Select(fault => fault.Path);
    }

    [Theory, DatabaseData]
    public async Task A_question_and_its_vignette_need_a_language_in_common(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var vignette = await SavedAsync(faculty, bank, JsonNode.Parse("""{"title":{"zh-Hans":"题"},"text":{"zh-Hans":"一名男性。"}}""")!.AsObject());

        var faulty = Assert.IsType<SaveQuestion.Outcome.Faulty>(await faculty.Use<SaveQuestion>().RunAsync(new(bank, null, null, Draft() with { Stimulus = vignette }, faculty.Chen.UserId), default));
        Assert.Equal("stimulus", Assert.Single(faulty.Faults).Path);
    }

    [Theory, DatabaseData]
    public async Task A_question_is_found_by_the_words_of_its_vignette(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var vignette = await SavedAsync(faculty, bank, Case("An ulcer of the tongue."));
        var question = await faculty.AddQuestionAsync(bank, Draft() with { Stimulus = vignette });
        await faculty.AddQuestionAsync(bank);

        Assert.Equal([question], await faculty.Use<FindQuestions>().UidsAsync(new QuestionFilter { Text = "tongue" }, faculty.Chen.UserId, 10, default));
        await db.ExecuteAsync("delete from question_digest");
        await faculty.Use<RefreshDigests>().RunAsync(default);
        Assert.Equal([question], await faculty.Use<FindQuestions>().UidsAsync(new QuestionFilter { Text = "tongue" }, faculty.Chen.UserId, 10, default));
    }

    [Theory, DatabaseData]
    public async Task Who_does_not_write_in_the_bank_reads_and_changes_nothing(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var vignette = await SavedAsync(faculty, bank, Case("First."));
        Assert.Null(await faculty.Use<ReadVignettes>().FindAsync(vignette, faculty.Wang.UserId, default));
        Assert.Empty(await faculty.Use<ReadVignettes>().OfBankAsync(bank, faculty.Wang.UserId, default));

        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", BankAccess.Review), default);
        Assert.NotNull(await faculty.Use<ReadVignettes>().FindAsync(vignette, faculty.Wang.UserId, default));
        Assert.IsType<SaveVignette.Outcome.NotAllowed>(await SaveAsync(faculty, bank, Case("Mine."), vignette, 1, faculty.Wang));
        Assert.IsType<TakeVignette.Outcome.NotAllowed>(await faculty.Use<TakeVignette>().RunAsync(vignette, null, faculty.Wang.UserId, default));
    }

    [Theory, DatabaseData]
    public async Task A_copied_question_takes_its_vignette_along(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank, Draft() with { Stimulus = await SavedAsync(faculty, bank, Case("An ulcer.")) });
        var other = await faculty.BankAsync();
        var copied = Assert.IsType<CopyQuestions.Outcome.Copied>(await faculty.Use<CopyQuestions>().RunAsync(new([question], other, faculty.Chen.UserId), default));

        Assert.Equal("An ulcer.", await ReadingAsync(faculty, copied.Copies[question]));
        Assert.Equal(1, Assert.Single(await ListAsync(faculty, other)).Questions);
    }

    static JsonObject Case(string text) => new() { ["title"] = new JsonObject { ["en"] = "The case" }, ["text"] = new JsonObject { ["en"] = text } };

    static Task<SaveVignette.Outcome> SaveAsync(Faculty faculty, string bank, JsonObject payload, string? uid = null, int? began = null, Teacher? author = null) =>
        faculty.Use<SaveVignette>().RunAsync(new(bank, uid, began, payload, (author ?? faculty.Chen).UserId), default);

    static async Task<string> SavedAsync(Faculty faculty, string bank, JsonObject payload, string? uid = null, int? began = null) =>
        Assert.IsType<SaveVignette.Outcome.Saved>(await SaveAsync(faculty, bank, payload, uid, began)).VignetteUid;

    static Task<IReadOnlyList<ReadVignettes.Item>> ListAsync(Faculty faculty, string bank) => faculty.Use<ReadVignettes>().OfBankAsync(bank, faculty.Chen.UserId, default);

    /// <summary>What a learner who is served the newest version reads before the stem.</summary>
    static async Task<string?> ReadingAsync(Faculty faculty, string question)
    {
        var id = await faculty.Db.ExecuteScalarAsync<long>("select head_version_id from question where uid = @question", new { question });
        var served = (await faculty.Use<QuestionVersions>().GetAsync([id], faculty.Db.Db, default))[id];
        return served.Type.Face(served.Content, OncoLearn.Core.Questions.OptionOrder.AsWritten(served.Type.Groups(served.Content))).Passage?.In(["en"]).Value;
    }
}
