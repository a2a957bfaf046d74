using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.App.Tests.Quizzes;
using OncoLearn.Core.Questions.SingleBestAnswer;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class ReportsTests
{
    const string Wrong = """{"choice":"b"}""";

    [Theory, DatabaseData]
    public async Task A_report_arrives_with_the_version_and_the_response_as_they_were_and_its_answer_goes_back(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());
        var attempt = await faculty.AttemptAsync(question, faculty.Student, Wrong);
        await faculty.ChangeAsync(question, draft => WithStem(draft, "Which protein does NUPR1 really bind?"));

        Assert.Equal(ReportProblem.Outcome.Reported, await ReportAsync(faculty, attempt, "  B is right\r\nas well. "));
        var item = Assert.Single((await ListAsync(faculty, new())).Items);
        Assert.Equal(("B is right\nas well.", ProblemKind.Key), (item.Body, item.Kind));
        var report = Assert.IsType<ProblemReports.Report>(await faculty.Use<ProblemReports>().FindAsync(item.Uid, faculty.Chen.UserId, default));
        Assert.Equal((1, 2, "zh-Hans", true, true), (report.Version, report.Head, report.Lang, report.HadAnswered, report.MayEdit));
        var options = Assert.IsType<SingleBestAnswerReview>(report.Review).Options;
        Assert.Equal([("p53", true), ("p300", false)], options.Select(option => (option.Text.In(["en"]).Value, option.Chosen)));

        Assert.Equal((1, 0, 0), (await WaitingOnAsync(question, faculty.Chen), await WaitingOnAsync("shipped-question", faculty.Chen), await WaitingOnAsync(question, faculty.Wang)));
        db.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(ProblemReports.Outcome.Answered, await AnswerAsync(faculty, item.Uid, "It binds p53 too. Corrected."));
        Assert.Equal(0, await WaitingOnAsync(question, faculty.Chen));

        Task<int> WaitingOnAsync(string uid, Teacher teacher) => faculty.Use<ProblemReports>().WaitingOnAsync(uid, teacher.UserId, default);
        Assert.Equal(0, await faculty.Use<ProblemReports>().WaitingAsync(faculty.Chen.UserId, default));
        Assert.Equal(1, await faculty.Use<OwnReports>().UnseenAsync(faculty.Student.LearnerId, default));
        var own = Assert.Single(await faculty.Use<OwnReports>().OfAsync(faculty.Student.LearnerId, default));
        Assert.Equal(("It binds p53 too. Corrected.", "Dr chen", false), (own.Answer, own.AnsweredBy, own.Seen));
        Assert.Equal("Which protein does NUPR1 bind?", own.Stem!.In(["en"]).Value);
    }

    [Theory, DatabaseData]
    public async Task What_was_seen_is_new_again_when_it_is_answered_otherwise(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (_, report) = await ReportedAsync(faculty);
        var own = faculty.Use<OwnReports>();
        await AnswerAsync(faculty, report, "No.");

        await own.MarkSeenAsync(faculty.Wang.LearnerId, [report], default);
        await own.MarkSeenAsync(faculty.Student.LearnerId, ["another"], default);
        Assert.Equal(1, await own.UnseenAsync(faculty.Student.LearnerId, default));
        await own.MarkSeenAsync(faculty.Student.LearnerId, [report], default);
        Assert.Equal(0, await own.UnseenAsync(faculty.Student.LearnerId, default));
        Assert.True(Assert.Single(await own.OfAsync(faculty.Student.LearnerId, default)).Seen);

        await AnswerAsync(faculty, report, "Yes, you are right.");
        Assert.Equal(1, await own.UnseenAsync(faculty.Student.LearnerId, default));
        Assert.Equal("Yes, you are right.", Assert.Single((await ListAsync(faculty, new(Answered: true))).Items.Select(item => item.Uid).Select(uid => faculty.Use<ProblemReports>().FindAsync(uid, faculty.Chen.UserId, default).Result!.Answer)));
    }

    [Theory, DatabaseData]
    public async Task A_question_is_reported_once_until_that_is_answered(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (question, report) = await ReportedAsync(faculty);
        await faculty.ChangeAsync(question, draft => WithStem(draft, "Newer?"));
        var second = await faculty.AttemptAsync(question, faculty.Student);

        Assert.Equal(ReportProblem.Outcome.WaitsAlready, await ReportAsync(faculty, second, "again"));
        Assert.Equal("Wrong key.", (await faculty.Use<OwnReports>().WaitingAsync(second, 1, faculty.Student.LearnerId, default))!.Body);
        await AnswerAsync(faculty, report, "Corrected.");
        Assert.Null(await faculty.Use<OwnReports>().WaitingAsync(second, 1, faculty.Student.LearnerId, default));
        Assert.Equal(ReportProblem.Outcome.Reported, await ReportAsync(faculty, second, "still wrong"));
    }

    [Theory, DatabaseData]
    public async Task Two_reports_at_once_are_one(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var attempt = await faculty.AttemptAsync(await faculty.AddQuestionAsync(await faculty.BankAsync()), faculty.Student);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => ReportAsync(faculty, attempt, "twice"))));

        Assert.Single(outcomes, ReportProblem.Outcome.Reported);
        Assert.Equal(1, await db.CountAsync("problem_report"));
    }

    [Theory, DatabaseData]
    public async Task A_learner_reports_twenty_a_day(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        for (var at = 0; at < ReportProblem.MostADay; at++)
            Assert.Equal(ReportProblem.Outcome.Reported, await ReportAsync(faculty, await faculty.AttemptAsync(await faculty.AddQuestionAsync(bank), faculty.Student), "wrong"));
        var next = await faculty.AttemptAsync(await faculty.AddQuestionAsync(bank), faculty.Student);

        Assert.Equal(ReportProblem.Outcome.TooMany, await ReportAsync(faculty, next, "wrong"));
        db.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(ReportProblem.Outcome.Reported, await ReportAsync(faculty, next, "wrong"));
    }

    [Theory, DatabaseData]
    public async Task Nothing_too_much_and_what_is_not_ones_own_is_not_reported(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var attempt = await faculty.AttemptAsync(await faculty.AddQuestionAsync(await faculty.BankAsync()), faculty.Student);
        var report = faculty.Use<ReportProblem>();
        var input = new ReportProblem.Input(attempt, 1, ProblemKind.Other, "b", "en", faculty.Student.LearnerId);

        Assert.Equal(ReportProblem.Outcome.KindNeeded, await report.RunAsync(input with { Kind = null }, default));
        Assert.Equal(ReportProblem.Outcome.BadBody, await report.RunAsync(input with { Body = " \r\n " }, default));
        Assert.Equal(ReportProblem.Outcome.BadBody, await report.RunAsync(input with { Body = new string('b', ReportProblem.LongestBody + 1) }, default));
        Assert.Equal(ReportProblem.Outcome.NotFound, await report.RunAsync(input with { LearnerId = faculty.Wang.LearnerId }, default));
        Assert.Equal(ReportProblem.Outcome.NotFound, await report.RunAsync(input with { Slot = 2 }, default));
        Assert.Equal(ReportProblem.Outcome.Reported, await report.RunAsync(input with { Body = new string('b', ReportProblem.LongestBody) }, default));
    }

    [Theory, DatabaseData]
    public async Task Who_writes_in_the_bank_answers_and_nobody_else(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (question, report) = await ReportedAsync(faculty);
        var bank = (await faculty.ReadAsync(question)).BankUid;

        foreach (var (access, may) in new (BankAccess?, bool)[] { (null, false), (BankAccess.Review, false), (BankAccess.Edit, true) })
        {
            if (access is not null) await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", access), default);
            await AssertMayAsync(faculty, report, faculty.Wang, may);
        }
        await AssertMayAsync(faculty, report, faculty.Admin, may: false);
        Assert.Equal(ProblemReports.Outcome.BadAnswer, await AnswerAsync(faculty, report, " "));
        Assert.Equal(ProblemReports.Outcome.BadAnswer, await AnswerAsync(faculty, report, new string('b', ProblemReports.LongestAnswer + 1)));
    }

    [Theory, DatabaseData]
    public async Task Administrators_answer_for_the_shipped_banks(TestDb db)
    {
        var faculty = await OpenAsync(db);
        await ReportAsync(faculty, await faculty.AttemptAsync("shipped-question", faculty.Student), "Not so.");
        var report = await db.ExecuteScalarAsync<string>("select uid from problem_report");

        await AssertMayAsync(faculty, report!, faculty.Chen, may: false);
        await AssertMayAsync(faculty, report!, faculty.Admin, may: true);
        Assert.False((await faculty.Use<ProblemReports>().FindAsync(report!, faculty.Admin.UserId, default))!.MayEdit);
    }

    [Theory, DatabaseData]
    public async Task Of_a_shipped_question_in_a_quiz_the_owner_of_the_quiz_answers_too(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        var faculty = builder.Faculty;
        await builder.AddAsync("shipped-question", builder.Questions[0]);
        var attempt = await builder.StartAsync(await builder.PublishAsync());
        await ReportAsync(faculty, attempt, "Not so.");
        // What came from elsewhere is not the owner's.
        await ReportAsync(faculty, await faculty.AttemptAsync("shipped-question", faculty.Wang), "From practice.");

        var item = Assert.Single((await ListAsync(faculty, new())).Items);
        Assert.Equal(("Not so.", 1), (item.Body, await faculty.Use<ProblemReports>().WaitingAsync(faculty.Chen.UserId, default)));
        await AssertMayAsync(faculty, item.Uid, faculty.Wang, may: false);
        await AssertMayAsync(faculty, item.Uid, faculty.Admin, may: true);
        await AssertMayAsync(faculty, item.Uid, faculty.Chen, may: true);
        Assert.False((await faculty.Use<ProblemReports>().FindAsync(item.Uid, faculty.Chen.UserId, default))!.MayEdit);
    }

    [Theory, DatabaseData]
    public async Task Reports_are_listed_by_bank_and_question_and_counted_until_they_are_answered(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var (question, report) = await ReportedAsync(faculty);
        var (other, _) = await ReportedAsync(faculty);
        var bank = (await faculty.ReadAsync(question)).BankUid;

        Assert.Equal(2, (await ListAsync(faculty, new())).Total);
        Assert.Equal(report, Assert.Single((await ListAsync(faculty, new(Bank: bank))).Items).Uid);
        Assert.NotEqual(report, Assert.Single((await ListAsync(faculty, new(Question: other))).Items).Uid);
        Assert.Equal(1, (await faculty.Use<ListBanks>().FindAsync(bank, faculty.Chen.UserId, default))!.Reports);
        await AnswerAsync(faculty, report, "Corrected.");
        Assert.Equal(0, (await faculty.Use<ListBanks>().FindAsync(bank, faculty.Chen.UserId, default))!.Reports);
        Assert.Equal(report, Assert.Single((await ListAsync(faculty, new(Answered: true))).Items).Uid);
        Assert.Equal([other], await faculty.Use<FindQuestions>().UidsAsync(new QuestionFilter { Reported = true }, faculty.Chen.UserId, 10, default));
    }

    static async Task<(string Question, string Report)> ReportedAsync(Faculty faculty)
    {
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());
        Assert.Equal(ReportProblem.Outcome.Reported, await ReportAsync(faculty, await faculty.AttemptAsync(question, faculty.Student, Wrong), "Wrong key."));
        return (question, (await faculty.Db.ExecuteScalarAsync<string>("select uid from problem_report order by id desc limit 1"))!);
    }

    static Task<ReportProblem.Outcome> ReportAsync(Faculty faculty, string attempt, string body) =>
        faculty.Use<ReportProblem>().RunAsync(new(attempt, 1, ProblemKind.Key, body, "zh-Hans", faculty.Student.LearnerId), default);

    static Task<ProblemReports.Outcome> AnswerAsync(Faculty faculty, string report, string answer) => faculty.Use<ProblemReports>().AnswerAsync(report, answer, faculty.Chen, default);

    static Task<ProblemReports.Page> ListAsync(Faculty faculty, ProblemReports.Filter filter) => faculty.Use<ProblemReports>().ListAsync(filter, faculty.Chen.UserId, 1, default);

    static async Task AssertMayAsync(Faculty faculty, string report, Teacher teacher, bool may)
    {
        var reports = faculty.Use<ProblemReports>();
        Assert.Equal(may ? 1 : 0, await reports.WaitingAsync(teacher.UserId, default));
        Assert.Equal(may ? 1 : 0, (await reports.ListAsync(new(), teacher.UserId, 1, default)).Total);
        Assert.Equal(may, await reports.FindAsync(report, teacher.UserId, default) is not null);
        if (!may) Assert.Equal(ProblemReports.Outcome.NotFound, await reports.AnswerAsync(report, "Not mine to say.", teacher, default));
    }
}
