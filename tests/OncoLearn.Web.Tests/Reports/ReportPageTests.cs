using System.Net;
using OncoLearn.App.Identity;
using OncoLearn.Web.Pages.Reports;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Pages.Teach.Reports;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;
using OncoLearn.Web.Tests.Teach;

namespace OncoLearn.Web.Tests.Reports;

/// <summary>A learner says what is wrong with a question, and is answered.</summary>
public sealed class ReportPageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const string Form = "main form[method=post]";

    static int _people;

    readonly TypeSite _site = site;

    [Fact]
    public async Task A_report_goes_from_the_question_to_the_desk_and_its_answer_back()
    {
        using var learner = await _site.InPracticeAsync(1);
        Assert.Null(learner.Page.QuerySelector(".report-link"));
        await learner.AnswerAsync();
        var question = learner.At;
        await learner.OpenAsync(learner.Page.QuerySelector(".report-link a")!.GetAttribute("href")!);
        await learner.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Kind"] = "key", ["Form.Body"] = "Option B is right too: see §3 & <p300>." });
        Assert.Contains("Your report was sent", learner.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(question, learner.Page.QuerySelector("main a.btn-primary")!.GetAttribute("href"));

        using var desk = await AdministratorAsync();
        await desk.OpenAsync("/teach");
        await desk.OpenAsync(desk.Page.QuerySelector("[href='/teach/reports']")!.GetAttribute("href")!);
        await desk.OpenAsync(desk.Page.QuerySelectorAll(".desk-report").Last().GetAttribute("href")!);
        Assert.Equal("Option B is right too: see §3 & <p300>.", desk.Page.QuerySelector(".report-body")!.TextContent);
        Assert.NotNull(desk.Page.QuerySelector(".options .option-right"));
        Assert.DoesNotContain("learner", desk.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var report = desk.At;
        await desk.SubmitAsync(Form, new Dictionary<string, string> { ["answer"] = " \n " }, ("then", "list"));
        desk.AssertAt(report, HttpStatusCode.UnprocessableEntity);
        Assert.Equal("true", desk.Page.QuerySelector("#answer")!.GetAttribute("aria-invalid"));
        await desk.SubmitAsync(Form, new Dictionary<string, string> { ["answer"] = "It is not:\r\nthe section says so." }, ("then", "list"));
        desk.AssertAt(ReportDesk.Home);

        await learner.OpenAsync("/today");
        await learner.OpenAsync(learner.Page.QuerySelector($".notice [href='{ReportAddress.Mine}']")!.GetAttribute("href")!);
        Assert.Equal("It is not:\nthe section says so.", learner.Page.QuerySelector(".report-answer .report-body")!.TextContent);
        Assert.NotNull(learner.Page.QuerySelector(".report .badge-right"));
        await learner.OpenAsync(ReportAddress.Mine);
        Assert.Null(learner.Page.QuerySelector(".report .badge-right"));
        await learner.OpenAsync("/today");
        Assert.Null(learner.Page.QuerySelector($"[href='{ReportAddress.Mine}']"));
    }

    [Fact]
    public async Task The_question_itself_says_that_reports_wait_to_whoever_answers_them()
    {
        using var learner = await _site.InPracticeAsync(2);
        await learner.AnswerAsync();
        await learner.OpenAsync(learner.Page.QuerySelector(".report-link a")!.GetAttribute("href")!);
        await learner.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Kind"] = "key", ["Form.Body"] = "Not so." });
        var question = TeachAddress.Question((await _site.Db.QueryAsync<string>("select q.uid from problem_report r join question_version v on v.id = r.question_version_id join question q on q.id = v.question_id where r.body = 'Not so.'")).Single());

        using var desk = await AdministratorAsync();
        await desk.OpenAsync(question);
        Assert.StartsWith("1 student report on this question waits for an answer.", desk.Page.QuerySelector("#reports")!.TextContent.Trim(), StringComparison.Ordinal);
        await desk.OpenAsync(desk.Page.QuerySelector("#reports a")!.GetAttribute("href")!);
        Assert.Single(desk.Page.QuerySelectorAll(".desk-report"));

        using var colleague = await Staff.JoinAsync(_site);
        await colleague.Person.OpenAsync(question);
        Assert.Equal(HttpStatusCode.OK, colleague.Person.Status);
        Assert.Null(colleague.Person.Page.QuerySelector("#reports"));
    }

    [Fact]
    public async Task What_is_missing_is_told_at_its_field_and_a_second_report_waits_for_the_first()
    {
        using var learner = await _site.InPracticeAsync(1);
        await learner.AnswerAsync();
        var page = learner.Page.QuerySelector(".report-link a")!.GetAttribute("href")!;
        await learner.OpenAsync(page);
        await learner.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Kind"] = "", ["Form.Body"] = "  " });
        learner.AssertAt(page, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(2, learner.Page.QuerySelectorAll("[aria-invalid=true]").Length);
        Assert.All(learner.Page.QuerySelectorAll(".error-summary a"), link => Assert.NotNull(learner.Page.QuerySelector(link.GetAttribute("href")!)));
        await learner.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Kind"] = "nonsense", ["Form.Body"] = "Kept." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, learner.Status);
        Assert.Equal("Kept.", learner.Page.QuerySelector("#Form_Body")!.TextContent.Trim());

        var send = learner.RequestOf(Form, new Dictionary<string, string> { ["Form.Kind"] = "typing", ["Form.Body"] = "A letter is missing." });
        await learner.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Kind"] = "typing", ["Form.Body"] = "A letter is missing." });
        using var again = await learner.SendAsync(send);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        await learner.OpenAsync(page);
        Assert.Null(learner.Page.QuerySelector(Form));
        Assert.Equal("A letter is missing.", learner.Page.QuerySelector(".report-body")!.TextContent);
    }

    [Fact]
    public async Task In_a_quiz_it_opens_beside_the_answer_and_tells_no_key()
    {
        using var learner = await _site.NewLearnerAsync();
        await learner.OpenAsync("/courses/types/quizzes/all");
        await learner.SubmitAsync(Form);
        var link = learner.Page.QuerySelector("#answer .report-link a")!;
        Assert.Equal("_blank", link.GetAttribute("target"));
        var question = learner.At;
        await learner.OpenAsync(link.GetAttribute("href")!);
        Assert.Empty(learner.Page.QuerySelectorAll(".option, .explanation"));
        await learner.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Kind"] = "unclear", ["Form.Body"] = "What is asked?" });
        Assert.Contains("close this tab", learner.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(question, learner.Page.QuerySelector("main a.btn-primary")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Nobody_reports_or_answers_what_is_not_theirs()
    {
        using var learner = await _site.InPracticeAsync(1);
        await learner.AnswerAsync();
        var page = learner.Page.QuerySelector(".report-link a")!.GetAttribute("href")!;
        using var other = await _site.NewLearnerAsync();
        await other.OpenAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        await other.OpenAsync(ReportDesk.Home);
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        using var visitor = _site.Site.Visit();
        await visitor.OpenAsync(page);
        Assert.StartsWith("/account/sign-in?", visitor.At, StringComparison.Ordinal);
        using var teacher = await _site.Site.SignInNewAsync($"teacher{Interlocked.Increment(ref _people)}", Role.Instructor);
        await teacher.OpenAsync(ReportDesk.Home);
        Assert.Contains("No report waits", teacher.Page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        await teacher.OpenAsync(ReportDesk.Report("none"));
        Assert.Equal(HttpStatusCode.NotFound, teacher.Status);
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task The_pages_are_accessible_and_fit(Look look)
    {
        using var learner = await _site.InPracticeAsync(1);
        await learner.AnswerAsync();
        var page = learner.Page.QuerySelector(".report-link a")!.GetAttribute("href")!;
        await VisitAsAsync(look, learner, async visit =>
        {
            await visit.OpenAsync(page);
            visit.Allow(422);
            await visit.Page.ClickAsync("main button[type=submit]");
            await visit.ArriveAsync(".error-summary");
            await visit.LookAtAsync("report-refused");
            await visit.Page.SelectOptionAsync("select", "key");
            await visit.Page.FillAsync("textarea", "The second option is right too.");
            await visit.Page.ClickAsync("main button[type=submit]");
            await visit.ArriveAsync(".report");
            await visit.LookAtAsync("report-sent");
        });
        using var desk = await AdministratorAsync();
        await VisitAsAsync(look, desk, async visit =>
        {
            await visit.LookAtAsync("desk", ReportDesk.Home);
            await visit.Page.ClickAsync(".desk-report >> nth=-1");
            await visit.ArriveAsync("#answer");
            await visit.LookAtAsync("desk-report");
            await visit.Page.FillAsync("#answer", "Thank you, we shall see.");
            await visit.Page.ClickAsync("button[value=list]");
            await visit.ArriveAsync(".notice-ok");
        });
        await VisitAsAsync(look, learner, async visit => await visit.LookAtAsync("own-reports", ReportAddress.Mine));
    }

    Task<Person> AdministratorAsync() => _site.Site.SignInNewAsync($"admin{Interlocked.Increment(ref _people)}", Role.Administrator);
}
