using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class FindQuestionsTests
{
    [Theory, DatabaseData]
    public async Task Each_condition_finds_what_it_asks_for(TestDb db)
    {
        var faculty = await OpenAsync(db);
        await faculty.Use<RefreshDigests>().RunAsync(default);
        var bank = await faculty.BankAsync();
        var marked = await faculty.AddQuestionAsync(bank, Draft("Where is Nanog raised?", "marker") with
        {
            Section = null,
            Tags = ["stem cells"],
            Use = QuestionUse.Exam,
            Difficulty = Difficulty.Hard,
            Level = CognitiveLevel.Apply,
            Objectives = ["objective-1"],
            Claims = new Dictionary<string, IReadOnlyList<string>>(),
        });
        var plain = await faculty.AddQuestionAsync(bank);
        await faculty.Use<MoveQuestions>().RunAsync([plain], MoveQuestions.Step.Publish, faculty.Chen, default);

        Task<string> Found(QuestionFilter filter) => FoundAsync(faculty, filter, (marked, "marked"), (plain, "plain"), ("shipped-question", "shipped"));
        Assert.Equal("marked plain shipped", await Found(new()));
        Assert.Equal("marked plain", await Found(new() { Bank = bank }));
        Assert.Equal("marked plain shipped", await Found(new() { Course = "nupr1" }));
        Assert.Equal("plain shipped", await Found(new() { Section = Section }));
        Assert.Equal("marked", await Found(new() { Objective = "objective-1" }));
        Assert.Equal("marked", await Found(new() { Category = Category.Marker }));
        Assert.Equal("shipped", await Found(new() { Type = "true-false" }));
        Assert.Equal("marked", await Found(new() { Tag = "stem cells" }));
        Assert.Equal("marked", await Found(new() { State = QuestionState.Draft }));
        Assert.Equal("plain shipped", await Found(new() { State = QuestionState.Published }));
        Assert.Equal("marked", await Found(new() { Use = QuestionUse.Exam }));
        Assert.Equal("marked", await Found(new() { Difficulty = Difficulty.Hard }));
        Assert.Equal("marked", await Found(new() { Level = CognitiveLevel.Apply }));
        Assert.Equal("shipped", await Found(new() { Lang = "zh-Hans" }));
        Assert.Equal("marked plain shipped", await Found(new() { Lang = "en" }));
        Assert.Equal("marked", await Found(new() { NoClaim = true }));
        Assert.Equal("marked plain shipped", await Found(new() { HasLint = true }));
        Assert.Equal("", await Found(new() { Stale = true }));
        Assert.Equal("", await Found(new() { Reported = true }));
        Assert.Equal("plain", await Found(new() { Bank = bank, State = QuestionState.Published, Category = Category.Mechanism, Text = "nupr1 BIND", Tag = "binding" }));
    }

    [Theory, DatabaseData]
    public async Task One_Chinese_character_is_enough(TestDb db)
    {
        var faculty = await OpenAsync(db);
        await faculty.Use<RefreshDigests>().RunAsync(default);
        Task<string> Found(string text) => FoundAsync(faculty, new() { Text = text }, ("shipped-question", "shipped"));

        Assert.Equal("shipped", await Found("结"));
        Assert.Equal("shipped", await Found("结合"));
        Assert.Equal("shipped", await Found("ｎｕｐｒ１　合"));
        Assert.Equal("", await Found("促进"));
        Assert.Equal("", await Found("%"));
        Assert.Equal("", await Found("_"));
        Assert.Equal("shipped", await Found("  "));
    }

    [Theory, DatabaseData]
    public async Task What_rests_on_a_changed_claim_is_stale(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());
        await db.ExecuteAsync("update claim set current_version_id = 37 where id = 33");
        Assert.Equal("", await FoundAsync(faculty, new() { Stale = true }, (question, "mine"), ("shipped-question", "shipped")));

        await db.ExecuteAsync("update claim_version set certainty = 'disputed' where id = 37");
        Assert.Equal("mine shipped", await FoundAsync(faculty, new() { Stale = true }, (question, "mine"), ("shipped-question", "shipped")));

        await faculty.ChangeAsync(question, draft => draft);
        Assert.Equal("shipped", await FoundAsync(faculty, new() { Stale = true }, (question, "mine"), ("shipped-question", "shipped")));
    }

    [Theory, DatabaseData]
    public async Task A_claim_that_is_worded_anew_or_gone_makes_stale_and_one_that_moves_does_not(TestDb db)
    {
        var faculty = await OpenAsync(db);
        await db.ExecuteAsync("insert into claim_statement (claim_version_id, lang, statement) values (35, 'en', 'NUPR1 binds p300.'), (37, 'en', 'NUPR1 binds p300.')");
        await db.ExecuteAsync("update claim set current_version_id = 37 where id = 33");
        Task<string> Stale() => FoundAsync(faculty, new() { Stale = true }, ("shipped-question", "shipped"));
        Assert.Equal("", await Stale());

        await db.ExecuteAsync("insert into claim_statement (claim_version_id, lang, statement) values (37, 'zh-Hans', 'NUPR1 结合 p300。')");
        Assert.Equal("", await Stale());

        await db.ExecuteAsync("update claim_statement set statement = 'NUPR1 does not bind p300.' where claim_version_id = 37 and lang = 'en'");
        Assert.Equal("shipped", await Stale());

        await db.ExecuteAsync("update claim set current_version_id = 35, archived_at = 5 where id = 33");
        Assert.Equal("shipped", await Stale());
    }

    [Theory, DatabaseData]
    public async Task Retired_questions_are_found_only_where_they_are_asked_for(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        await faculty.Use<MoveQuestions>().RunAsync([question], MoveQuestions.Step.Retire, faculty.Chen, default);

        Assert.Equal("", await FoundAsync(faculty, new() { Bank = bank }, (question, "mine")));
        Assert.Equal("mine", await FoundAsync(faculty, new() { Bank = bank, State = QuestionState.Retired }, (question, "mine")));
    }

    [Theory, DatabaseData]
    public async Task A_page_too_far_is_the_last_one(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        for (var n = 0; n < FindQuestions.PageSize + 3; n++) await faculty.AddQuestionAsync(bank, Draft($"Question {n}"));

        var page = await faculty.Use<FindQuestions>().RunAsync(new() { Bank = bank }, faculty.Chen.UserId, FindQuestions.Order.Newest, 9, default);
        Assert.Equal((2, 2, 53, 3), (page.Number, page.Pages, page.Total, page.Items.Count));
        Assert.Equal("Question 0", page.Items[^1].Stem!.In(["en"]).Value);
        Assert.Equal(53, (await faculty.Use<FindQuestions>().UidsAsync(new() { Bank = bank }, faculty.Chen.UserId, 100, default)).Count);
        Assert.Equal(["binding"], await faculty.Use<FindQuestions>().TagsAsync(bank, faculty.Chen.UserId, default));
    }

    [Theory, DatabaseData]
    public async Task Banks_are_listed_with_what_is_in_them(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var published = await faculty.AddQuestionAsync(bank);
        await faculty.AddQuestionAsync(bank, Draft("Another"));
        await faculty.Use<MoveQuestions>().RunAsync([published], MoveQuestions.Step.Publish, faculty.Chen, default);

        var banks = await faculty.Use<ListBanks>().RunAsync(faculty.Chen.UserId, default);
        Assert.Equal([(bank, BankAccess.Own, 2, 1, 1), ("shipped-bank", BankAccess.Use, 1, 0, 1)], banks.Select(one => (one.Uid, one.Access, one.Questions, one.Drafts, one.Published)));
        Assert.Equal(["shipped-bank"], (await faculty.Use<ListBanks>().RunAsync(faculty.Wang.UserId, default)).Select(one => one.Uid));
    }

    [Theory, DatabaseData]
    public async Task Many_are_tagged_and_moved_at_once(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (from, to) = (await faculty.BankAsync(), await faculty.BankAsync());
        string[] questions = [await faculty.AddQuestionAsync(from), await faculty.AddQuestionAsync(from, Draft("Another")), "shipped-question"];
        var many = faculty.Use<ChangeMany>();

        Assert.Equal(2, await many.TagAsync(questions, "week 3", add: true, faculty.Chen, default));
        Assert.Equal(0, await many.TagAsync(questions, "week 3", add: true, faculty.Chen, default));
        Assert.Equal(new ChangeMany.Moved(2, 0), await many.MoveAsync(questions, to, faculty.Chen, default));
        Assert.Null(await many.MoveAsync(questions, to, faculty.Wang, default));
        Assert.Equal("a b", await FoundAsync(faculty, new() { Bank = to, Tag = "week 3" }, (questions[0], "a"), (questions[1], "b")));
    }

    static async Task<string> FoundAsync(Faculty faculty, QuestionFilter filter, params (string Uid, string Name)[] names)
    {
        var page = await faculty.Use<FindQuestions>().RunAsync(filter, faculty.Chen.UserId, FindQuestions.Order.Section, 1, default);
        Assert.Equal(page.Total, page.Items.Count);
        return string.Join(' ', page.Items.Select(item => names.Single(name => name.Uid == item.Uid).Name).Order(StringComparer.Ordinal));
    }
}
