using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

/// <summary>Whoever asked for a review is told that it ended with somebody else's version, as long as that is news. Chen asks, wang may write.</summary>
public sealed class OvertakenTests
{
    [Theory, DatabaseData]
    public async Task Who_asked_is_told_when_somebody_else_saves_instead(TestDb db)
    {
        var (faculty, _, question) = await AskedAsync(db);
        Assert.Empty(await ToldAsync(faculty));

        await SaveAsync(faculty, question, faculty.Wang, "as the reviewer would have it");
        var told = Assert.Single(await ToldAsync(faculty));
        Assert.Equal((question, "as the reviewer would have it", "Dr wang"), (told.QuestionUid, told.Stem!.In(["en"]).Value, told.From));
        Assert.Empty((await faculty.Use<ReadDesk>().RunAsync(faculty.Wang, default)).Overtaken);
    }

    [Theory, DatabaseData]
    public async Task Whose_version_ended_the_review_is_told_whoever_saved_after_it(TestDb db)
    {
        var (faculty, bank, question) = await AskedAsync(db);
        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "admin", BankAccess.Edit), default);
        await SaveAsync(faculty, question, faculty.Wang, "first");
        await SaveAsync(faculty, question, faculty.Admin, "second");

        var told = Assert.Single(await ToldAsync(faculty));
        Assert.Equal(("Dr wang", "second"), (told.From, told.Stem!.In(["en"]).Value));
    }

    [Theory, DatabaseData]
    public async Task It_is_news_again_only_with_another_review(TestDb db)
    {
        var (faculty, _, question) = await AskedAsync(db);
        await SaveAsync(faculty, question, faculty.Wang, "one");
        Assert.Single(await ToldAsync(faculty));
        await SaveAsync(faculty, question, faculty.Chen, "of both");
        await AskAsync(faculty, question);
        Assert.Empty(await ToldAsync(faculty));
        await SaveAsync(faculty, question, faculty.Wang, "two");
        Assert.Single(await ToldAsync(faculty));

        await SaveAsync(faculty, question, faculty.Chen, "as the author would have it");
        Assert.Empty(await ToldAsync(faculty));
        await SaveAsync(faculty, question, faculty.Wang, "three");
        Assert.Empty(await ToldAsync(faculty));
    }

    [Theory, DatabaseData]
    public async Task Who_ended_it_by_an_own_version_is_told_nothing(TestDb db)
    {
        var (faculty, _, question) = await AskedAsync(db);
        await SaveAsync(faculty, question, faculty.Chen, "changed while it was read");
        await SaveAsync(faculty, question, faculty.Wang, "changed after that");

        Assert.Empty(await ToldAsync(faculty));
    }

    [Theory, DatabaseData]
    public async Task What_was_published_since_is_no_news(TestDb db)
    {
        var (faculty, _, question) = await AskedAsync(db);
        await SaveAsync(faculty, question, faculty.Wang, "to be published");
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await MoveAsync(faculty, question, MoveQuestions.Step.Publish);
        Assert.Empty(await ToldAsync(faculty));
        await SaveAsync(faculty, question, faculty.Wang, "months later");
        Assert.Empty(await ToldAsync(faculty));

        await MoveAsync(faculty, question, MoveQuestions.Step.Retire);
        await MoveAsync(faculty, question, MoveQuestions.Step.BackToDraft);
        Assert.Empty(await ToldAsync(faculty));
    }

    [Theory, DatabaseData]
    public async Task What_was_published_out_of_the_review_was_overtaken_by_nobody(TestDb db)
    {
        var (faculty, _, question) = await AskedAsync(db);
        await MoveAsync(faculty, question, MoveQuestions.Step.Publish);
        await SaveAsync(faculty, question, faculty.Wang, "months later");

        Assert.Empty(await ToldAsync(faculty));
    }

    [Theory, DatabaseData]
    public async Task What_was_taken_back_was_overtaken_by_nobody(TestDb db)
    {
        var (faculty, _, question) = await AskedAsync(db);
        await MoveAsync(faculty, question, MoveQuestions.Step.BackToDraft);
        await SaveAsync(faculty, question, faculty.Wang, "later");

        Assert.Empty(await ToldAsync(faculty));
    }

    [Theory, DatabaseData]
    public async Task What_was_served_before_it_was_asked_about_does_not_hide_it(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (_, question) = await SharedAsync(faculty, faculty.Chen);
        await MoveAsync(faculty, question, MoveQuestions.Step.Publish);
        await SaveAsync(faculty, question, faculty.Chen, "newer");
        await AskAsync(faculty, question);
        await SaveAsync(faculty, question, faculty.Wang, "newer still");

        Assert.Single(await ToldAsync(faculty));
    }

    [Theory, DatabaseData]
    public async Task A_version_whose_author_has_gone_still_counts(TestDb db)
    {
        var (faculty, _, question) = await AskedAsync(db);
        await SaveAsync(faculty, question, faculty.Wang, "by somebody");
        await db.ExecuteAsync("update question_version set author_id = null where version = 2");

        Assert.Null(Assert.Single(await ToldAsync(faculty)).From);
    }

    [Theory, DatabaseData]
    public async Task Nothing_is_told_of_a_bank_that_is_shared_no_more(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (bank, question) = await SharedAsync(faculty, faculty.Wang);
        var (returned, kept) = (await faculty.AddQuestionAsync(bank, author: faculty.Chen), await faculty.AddQuestionAsync(bank, author: faculty.Wang));
        await SaveAsync(faculty, question, faculty.Chen, "own");
        await AskAsync(faculty, question);
        await SaveAsync(faculty, question, faculty.Wang, "newer");
        await AskAsync(faculty, returned);
        await faculty.Use<DecideReview>().RunAsync(new(returned, Approve: false, "The key is not the only one.", faculty.Wang), default);
        await faculty.Use<AskReview>().RunAsync(new(kept, "chen", faculty.Wang), default);
        var desk = await faculty.Use<ReadDesk>().RunAsync(faculty.Chen, default);
        Assert.Equal((1, 1, 1), (desk.Overtaken.Count, desk.Returned.Count, desk.ToRead.Count));

        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Wang.UserId, "chen", Access: null), default);
        desk = await faculty.Use<ReadDesk>().RunAsync(faculty.Chen, default);
        Assert.Equal((0, 0, 0), (desk.Overtaken.Count, desk.Returned.Count, desk.ToRead.Count));
    }

    /// <summary>A question of chen's that wang is asked to read and may change.</summary>
    static async Task<(Faculty Faculty, string Bank, string Question)> AskedAsync(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (bank, question) = await SharedAsync(faculty, faculty.Chen);
        await AskAsync(faculty, question);
        return (faculty, bank, question);
    }

    /// <summary>A bank in which both write, with a question of its owner's.</summary>
    static async Task<(string Bank, string Question)> SharedAsync(Faculty faculty, Teacher owner)
    {
        var bank = await faculty.BankAsync(owner);
        await faculty.Use<ShareBank>().RunAsync(new(bank, owner.UserId, owner == faculty.Chen ? "wang" : "chen", BankAccess.Edit), default);
        return (bank, await faculty.AddQuestionAsync(bank, author: owner));
    }

    static async Task AskAsync(Faculty faculty, string question) =>
        Assert.Equal(AskReview.Outcome.Asked, await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default));

    static Task SaveAsync(Faculty faculty, string question, Teacher author, string stem) => faculty.ChangeAsync(question, draft => WithStem(draft, stem), author);

    static async Task MoveAsync(Faculty faculty, string question, MoveQuestions.Step step) =>
        Assert.Equal(MoveQuestions.Outcome.Moved, (await faculty.Use<MoveQuestions>().RunAsync([question], step, faculty.Chen, default))[question]);

    static async Task<IReadOnlyList<ReadDesk.Reading>> ToldAsync(Faculty faculty) => (await faculty.Use<ReadDesk>().RunAsync(faculty.Chen, default)).Overtaken;
}
