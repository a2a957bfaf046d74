using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class MoveBetweenBanksTests
{
    [Theory, DatabaseData]
    public async Task Nothing_is_served_past_the_rule_of_a_bank_that_asks_for_a_second_reader(TestDb db)
    {
        var (faculty, from, to) = await OpenBanksAsync(db);
        var (published, draft, edited, retired) = (
            await faculty.AddQuestionAsync(from), await faculty.AddQuestionAsync(from, Draft("A draft")), await faculty.AddQuestionAsync(from, Draft("Edited since")), await faculty.AddQuestionAsync(from, Draft("Retired")));
        await StepAsync(faculty, MoveQuestions.Step.Publish, published, edited, retired);
        await StepAsync(faculty, MoveQuestions.Step.Retire, retired);
        await faculty.ChangeAsync(edited, question => WithStem(question, "newer"));

        Assert.Equal(new ChangeMany.Moved(2, 2), await faculty.Use<ChangeMany>().MoveAsync([published, draft, edited, retired], to, faculty.Chen, default));

        var all = await db.QueryAsync<string>("select q.uid from question q join bank b on b.id = q.bank_id where b.uid = @to", new { to });
        Assert.Equal(new[] { draft, retired }.Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
        Assert.Equal((QuestionState.Published, 1), ((await faculty.ReadAsync(published)).State, (await faculty.ReadAsync(published)).Served));
    }

    [Theory, DatabaseData]
    public async Task What_a_second_reader_approved_stays_published_where_it_is_moved(TestDb db)
    {
        var (faculty, from, to) = await OpenBanksAsync(db);
        var question = await faculty.AddQuestionAsync(from);
        await faculty.Use<ShareBank>().RunAsync(new(from, faculty.Chen.UserId, "wang", BankAccess.Review), default);
        Assert.Equal(AskReview.Outcome.Asked, await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default));
        await faculty.Use<DecideReview>().RunAsync(new(question, Approve: true, null, faculty.Wang), default);
        await StepAsync(faculty, MoveQuestions.Step.Publish, question);

        Assert.Equal(new ChangeMany.Moved(1, 0), await faculty.Use<ChangeMany>().MoveAsync([question], to, faculty.Chen, default));
        Assert.Equal((QuestionState.Published, 1), ((await faculty.ReadAsync(question)).State, (await faculty.ReadAsync(question)).Served));

        // An approval is of its version, and of no later one.
        await faculty.Use<ChangeMany>().MoveAsync([question], from, faculty.Chen, default);
        await faculty.ChangeAsync(question, draft => WithStem(draft, "newer"));
        await StepAsync(faculty, MoveQuestions.Step.Publish, question);
        Assert.Equal(new ChangeMany.Moved(0, 1), await faculty.Use<ChangeMany>().MoveAsync([question], to, faculty.Chen, default));
    }

    [Theory, DatabaseData]
    public async Task A_rule_that_came_after_the_publishing_is_no_approval_and_what_stays_for_another_reason_is_not_counted(TestDb db)
    {
        var (faculty, from, to) = await OpenBanksAsync(db);
        var question = await faculty.AddQuestionAsync(from);
        await StepAsync(faculty, MoveQuestions.Step.Publish, question);
        await faculty.Use<ChangeBank>().SettingsAsync(from, faculty.Chen.UserId, Text("Read twice since"), "nupr1", asksReview: true, default);

        Assert.Equal(new ChangeMany.Moved(0, 1), await faculty.Use<ChangeMany>().MoveAsync([question], to, faculty.Chen, default));
        Assert.Equal(new ChangeMany.Moved(0, 0), await faculty.Use<ChangeMany>().MoveAsync([question], from, faculty.Chen, default));
    }

    /// <summary>Two banks, of which only the second asks for a second reader.</summary>
    static async Task<(Faculty Faculty, string From, string To)> OpenBanksAsync(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (from, to) = (await faculty.BankAsync(), await faculty.BankAsync());
        await faculty.Use<ChangeBank>().SettingsAsync(to, faculty.Chen.UserId, Text("Read twice"), "nupr1", asksReview: true, default);
        return (faculty, from, to);
    }

    static Task StepAsync(Faculty faculty, MoveQuestions.Step step, params string[] questions) => faculty.Use<MoveQuestions>().RunAsync(questions, step, faculty.Chen, default);
}
