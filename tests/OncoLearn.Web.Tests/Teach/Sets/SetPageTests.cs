using System.Globalization;
using System.Net;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.App.Quizzes;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Sets;

/// <summary>Building, publishing and sitting a quiz with the forms alone, without script.</summary>
public sealed class SetPageTests(TypeSite site) : IClassFixture<TypeSite>
{
    const string Slots = "form:has(.slot-list)";

    [Fact]
    public async Task A_quiz_is_built_published_and_sat()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        await person.OpenAsync("/teach/sets/new");
        await person.FillInAsync(new() { ["Form.TitleEn"] = "Weekly quiz" });
        var page = person.At;
        Assert.StartsWith("/teach/sets/", page, StringComparison.Ordinal);

        await person.OpenAsync($"{page}/questions?bank={maker.Staff.Bank}");
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = maker.Questions[0], ["points"] = "2" });
        person.AssertAt(page);
        await person.OpenAsync($"{page}/draw");
        await person.FillInAsync(new() { ["bank"] = maker.Staff.Bank, ["Form.Count"] = "2" }, "form.draw-form");
        person.AssertAt(page);
        Assert.Contains("3 questions, 4 points", person.Page.QuerySelector(".set-slots-head")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("#publish");
        person.AssertAt(page);
        var code = person.Page.QuerySelector("#code")!.TextContent;
        Assert.EndsWith($"/q/{code}", person.Page.QuerySelector("#link")!.TextContent, StringComparison.Ordinal);

        using var student = await site.NewLearnerAsync();
        await student.OpenAsync("/q");
        await student.FillInAsync(new() { ["Form.Code"] = $" {code[..4].ToUpperInvariant()}-{code[4..]}" });
        student.AssertAt($"/q/{code}");
        Assert.Contains("Weekly quiz", student.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        await student.SubmitAsync("main form[method=post]");
        Assert.StartsWith("/quiz/attempt/", student.At, StringComparison.Ordinal);
        await person.OpenAsync(page);
        Assert.Contains("1 attempt, 1 in progress", person.Page.QuerySelector(".version-list")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync("/teach/sets");
        Assert.Contains(code, person.Page.QuerySelector(".bank-list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_signed_out_signs_in_and_comes_back_to_the_quiz()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var code = await maker.PublishAsync();
        using var stranger = site.Site.Visit();
        await stranger.OpenAsync($"/q/{code}");
        Assert.Contains("sign-in", stranger.At, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString($"/q/{code}"), stranger.At, StringComparison.OrdinalIgnoreCase);
        // Nothing of a question is on the first page.
        using var student = await site.NewLearnerAsync();
        await student.OpenAsync($"/q/{code}");
        Assert.Equal(HttpStatusCode.OK, student.Status);
        Assert.Contains("3 questions, 4 marks in all.", student.Page.QuerySelector(".rules")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("NUPR1", student.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_looked_at_before_publishing_is_told_with_its_places()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var (staff, person) = (maker.Staff, maker.Staff.Person);
        var first = maker.Questions[0];
        var copied = Assert.IsType<CopyQuestions.Outcome.Copied>(await staff.Use<CopyQuestions>().RunAsync(new([first], staff.Bank, staff.User.Id), CancellationToken.None));
        await staff.Use<MoveQuestions>().RunAsync([.. copied.Copies.Values], MoveQuestions.Step.Publish, staff.Teacher, CancellationToken.None);
        await staff.Use<AddSlots>().QuestionsAsync(await maker.InputAsync(), [maker.Questions[1], first, .. copied.Copies.Values], 1, CancellationToken.None);
        var found = await staff.ReadAsync(first);
        found.Draft.Payload["stem"]!.AsObject().Remove("zh-Hans");
        Assert.IsType<SaveQuestion.Outcome.Saved>(await staff.Use<SaveQuestion>().RunAsync(new(found.BankUid, first, found.Seen, found.Draft, staff.User.Id), CancellationToken.None));
        await staff.Use<MoveQuestions>().RunAsync([first], MoveQuestions.Step.Publish, staff.Teacher, CancellationToken.None);

        await person.OpenAsync(maker.Page);
        var warnings = person.Page.QuerySelectorAll(".notice-warning").Select(notice => notice.TextContent.Trim()).ToList();
        Assert.Contains(warnings, warning => warning.StartsWith("Questions 2, 3 are one question and its unchanged copies", StringComparison.Ordinal));
        Assert.Equal($"{TeachAddress.Question(first)}/versions?from=1&to=2", person.Page.QuerySelector("#slot-1 .question-meta a")!.GetAttribute("href"));

        await person.SubmitAsync(Slots, button: ("do", "newest:1"));
        var lacking = Assert.Single(person.Page.QuerySelectorAll(".notice-warning"), notice => notice.TextContent.Contains("has no text in Chinese", StringComparison.Ordinal));
        Assert.Equal(("2", "#slot-1"), (lacking.QuerySelector("a")!.TextContent, lacking.QuerySelector("a")!.GetAttribute("href")));
        Assert.Contains("No text in Chinese", person.Page.QuerySelector("#slot-1 .flag-word:has(svg)")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No text", person.Page.QuerySelector("#slot-0")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slots_are_weighed_moved_and_removed_and_wrong_numbers_are_kept()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var person = maker.Staff.Person;
        await person.OpenAsync(maker.Page);
        var first = person.Page.QuerySelector(".slot-item .question-stem")!.TextContent;
        await person.SubmitAsync(Slots, button: ("do", "down:0"));
        Assert.Equal(first, person.Page.QuerySelectorAll(".slot-item .question-stem")[1].TextContent);
        await person.SubmitAsync(Slots, button: ("do", "remove:0"));
        Assert.Equal(2, person.Page.QuerySelectorAll(".slot-item").Length);

        await person.SubmitAsync(Slots, new Dictionary<string, string> { ["points"] = "two" }, ("do", "save"));
        // The second slot's points are missing in what was sent: then nothing can be saved.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);

        await person.OpenAsync(maker.Page);
        using var wrong = person.RequestOf(Slots, new Dictionary<string, string> { ["count"] = "", ["points"] = "" });
        var values = (await wrong.Content!.ReadAsStringAsync()).Replace("count=&points=", "count=1&points=two&count=0&points=2", StringComparison.Ordinal);
        using var sent = new HttpRequestMessage(HttpMethod.Post, wrong.RequestUri) { Content = new StringContent(values, null, "application/x-www-form-urlencoded") };
        using var answer = await person.SendAsync(sent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("value=\"two\"", html, StringComparison.Ordinal);
        Assert.Contains("Points are more than 0", html, StringComparison.Ordinal);
        Assert.Contains("Give a whole number from 1 to 200.", html, StringComparison.Ordinal);
        Assert.Equal([1, 2], (await maker.ReadAsync()).Own.Draft.Slots.Select(slot => slot.Points));
    }

    [Fact]
    public async Task A_second_window_does_not_write_over_the_first()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        await person.OpenAsync($"{maker.Page}/settings");
        await maker.FillAsync();
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.TitleEn"] = "Mine" });
        Assert.Equal(HttpStatusCode.Conflict, person.Status);
        Assert.Equal("Mine", person.ValueOf("Form.TitleEn"));
        Assert.Equal("First quiz", (await maker.ReadAsync()).Own.Draft.Settings.Title.In(["en"]).Value);

        await person.SubmitAsync("form.set-settings");
        Assert.Equal("Mine", (await maker.ReadAsync()).Own.Draft.Settings.Title.In(["en"]).Value);
    }

    [Fact]
    public async Task What_another_window_changed_is_told_also_after_wrong_input()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await AddAsync(0);
        var person = maker.Staff.Person;
        await person.OpenAsync($"{maker.Page}/blueprint?axis=section&bank={maker.Staff.Bank}");
        var seen = person.ValueOf("seen");
        using var table = person.RequestOf("form[data-blueprint]", new Dictionary<string, string> { ["points"] = "many" });
        await person.OpenAsync(maker.Page);
        using var window = person.RequestOf("form.set-window", new Dictionary<string, string> { ["opens"] = "soon" });
        using var slots = person.RequestOf(Slots, new Dictionary<string, string> { ["points"] = "two" });
        using var again = person.RequestOf(Slots, new Dictionary<string, string> { ["points"] = "two" });
        await maker.Staff.Use<EditSlots>().RunAsync(await maker.InputAsync(), [new(5, 1)], EditSlots.Step.None, 0, CancellationToken.None);

        await AssertAnsweredAsync(table, HttpStatusCode.UnprocessableEntity, "form[data-blueprint]", seen);
        await AssertAnsweredAsync(window, HttpStatusCode.UnprocessableEntity, "form.set-window", seen);
        await AssertAnsweredAsync(slots, HttpStatusCode.UnprocessableEntity, Slots, seen);
        // Of other slots than those that were typed for nothing can be said but that.
        await AddAsync(1);
        await AssertAnsweredAsync(again, HttpStatusCode.Conflict, Slots, (await maker.InputAsync()).Seen.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

        async Task AddAsync(int question) => await maker.Staff.Use<AddSlots>().QuestionsAsync(await maker.InputAsync(), [maker.Questions[question]], 1, CancellationToken.None);

        async Task AssertAnsweredAsync(HttpRequestMessage request, HttpStatusCode status, string form, string nextSeen)
        {
            using var answer = await person.SendAsync(request);
            Assert.Equal(status, answer.StatusCode);
            Assert.Equal(nextSeen, (await answer.ReadPageAsync()).QuerySelector($"{form} [name=seen]")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task A_quiz_without_questions_is_not_published_and_the_reason_is_listed()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        await person.OpenAsync(maker.Page);
        Assert.Null(person.Page.QuerySelector(".set-problems"));
        await person.SubmitAsync("#publish");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("The quiz has no questions yet.", person.Page.QuerySelector(".set-problems li")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_draw_that_nothing_fits_is_told_before_and_after_it_is_added()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        var nothing = new Dictionary<string, string> { ["bank"] = maker.Staff.Bank, ["tag"] = "no-such-tag", ["Form.Count"] = "2" };
        await person.OpenAsync($"{maker.Page}/draw");
        await person.SubmitAsync("form.draw-form", nothing, ("check", "true"));
        Assert.StartsWith("No published question fits now.", person.Page.QuerySelector("#available.notice-warning")!.TextContent.Trim(), StringComparison.Ordinal);

        await person.SubmitAsync("form.draw-form", nothing);
        person.AssertAt(maker.Page);
        Assert.StartsWith("The draw was added, but no published question fits it now.", person.Page.QuerySelector(".notice-warning[role=status]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(person.Page.QuerySelector(".notice-ok"));
    }

    [Fact]
    public async Task A_preview_is_the_students_own_view_and_leaves_no_trace()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var person = maker.Staff.Person;
        await person.OpenAsync(maker.Page);
        await person.SubmitAsync("form:has(input[name=command_id])");
        Assert.StartsWith("/quiz/attempt/", person.At, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, person.Status);
        AssertTold(person);
        var attempt = person.At[..person.At.LastIndexOf('/')];
        await person.OpenAsync($"{attempt}/review");
        AssertTold(person);
        await person.SubmitAsync("#submit");
        person.AssertAt(attempt);
        AssertTold(person);
        await person.OpenAsync("/answers");
        Assert.DoesNotContain("First quiz", person.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync("/today");
        Assert.DoesNotContain("First quiz", person.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var code = await maker.PublishAsync();
        using var student = await site.NewLearnerAsync();
        await student.OpenAsync($"/q/{code}");
        await student.SubmitAsync("main form[method=post]");
        Assert.DoesNotContain("preview", student.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        static void AssertTold(Person person) => Assert.Contains("This is a preview", person.Page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_find_nothing_and_what_cannot_be_published_says_why()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        using var other = await Staff.JoinAsync(site);
        using var student = await site.NewLearnerAsync();
        foreach (var path in new[] { "", "/settings", "/questions", "/draw", "/blueprint" })
        {
            await other.Person.OpenAsync(maker.Page + path);
            Assert.Equal(HttpStatusCode.NotFound, other.Person.Status);
            await student.OpenAsync(maker.Page + path);
            Assert.NotEqual(HttpStatusCode.OK, student.Status);
        }
        await maker.Staff.Person.OpenAsync(maker.Page);
        await maker.Staff.Person.SubmitAsync("#publish");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, maker.Staff.Person.Status);
        Assert.Null((await maker.ReadAsync()).Own.Code);
    }

    [Fact]
    public async Task A_code_that_nobody_gave_is_told_at_its_field()
    {
        using var student = await site.NewLearnerAsync();
        await student.OpenAsync("/q");
        await student.FillInAsync(new() { ["Form.Code"] = "abc" });
        student.AssertAt("/q", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("8 letters and digits", student.Errors(), StringComparison.Ordinal);
        await student.FillInAsync(new() { ["Form.Code"] = "abcd2345" });
        Assert.Contains("No quiz has this code", student.Errors(), StringComparison.Ordinal);
        await student.OpenAsync("/q/abcd2345");
        Assert.Equal(HttpStatusCode.NotFound, student.Status);
    }

    [Fact]
    public async Task Questions_chosen_in_a_bank_go_into_a_quiz()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        await person.OpenAsync(TeachAddress.Bank(maker.Staff.Bank));
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["all"] = "true", ["set"] = maker.Quiz }, ("do", "set"));
        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Equal(maker.Questions.Count, (await maker.ReadAsync()).Slots.Count);
        Assert.Contains("practice", person.Page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["all"] = "true", ["set"] = "" }, ("do", "set"));
        Assert.Equal("Choose a quiz.", person.Page.QuerySelector(".field-error")!.TextContent);
    }
}
