using System.Net;
using OncoLearn.Core.Quizzes;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Sets;

/// <summary>What is set for a quiz as a whole, with the forms alone, without script.</summary>
public sealed class SetSettingsTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task Settings_are_saved_and_what_is_wrong_stands_at_its_field()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        await person.OpenAsync($"{maker.Page}/settings");
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.TitleZh"] = "", ["Form.TitleEn"] = " ", ["Form.Minutes"] = "1.5", ["Form.Passing"] = "120", ["Form.Sittings"] = "0" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal(4, person.Page.QuerySelectorAll(".field-error").Length);
        Assert.Equal("1.5", person.ValueOf("Form.Minutes"));
        Assert.Contains("Time limit (minutes): Give a whole number from 1 to ", person.Page.QuerySelector(".error-summary a[href='#Form_Minutes']")!.TextContent, StringComparison.Ordinal);
        Assert.All(person.Page.QuerySelectorAll(".error-summary a"), fault => Assert.NotNull(person.Page.QuerySelector(fault.GetAttribute("href")!)));

        await person.SubmitAsync("form.set-settings", new Dictionary<string, string>
        {
            ["Form.TitleEn"] = "Named",
            ["Form.Minutes"] = "２０",
            ["Form.Passing"] = "60",
            ["Form.Sittings"] = "2",
            ["Form.Behaviour"] = "interactive",
            ["Form.Tries"] = "2",
            ["Form.Penalty"] = "25",
            ["Form.Key"] = "after-submission",
        });
        // Reasons and evidence tell the key.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("The reasons tell the right answer: they may not come before the key.", person.Page.GetElementById("Form_Reasons-error")?.TextContent.Trim());
        Assert.Equal(2, person.Page.QuerySelectorAll(".field-error").Length);
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.Reasons"] = "after-submission", ["Form.Evidence"] = "after-submission" });
        person.AssertAt(maker.Page);
        var settings = (await maker.ReadAsync()).Own.Draft.Settings;
        Assert.Equal((20d, 0.6, 2, 2, 0.25), (settings.TimeLimit!.Value.TotalMinutes, settings.PassingShare, settings.Sittings, settings.Behaviour.Tries!.Most, settings.Behaviour.Tries.Penalty));
        Assert.Equal(ReleaseTime.AfterSubmission, settings.Release.Key);
        Assert.Equal("Named", settings.Title.In(["en"]).Value);
    }

    [Fact]
    public async Task What_is_released_too_early_is_told_together_with_what_else_is_wrong()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        await person.OpenAsync($"{maker.Page}/settings");
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.TitleZh"] = "", ["Form.TitleEn"] = "", ["Form.Minutes"] = "1.5", ["Form.Key"] = "after-closing", ["Form.Evidence"] = "after-closing" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("The reasons tell the right answer: they may not come before the key.", person.Page.GetElementById("Form_Reasons-error")?.TextContent.Trim());
        Assert.Equal(3, person.Page.QuerySelectorAll(".field-error").Length);

        // Of a time that cannot be read nothing follows.
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.Evidence"] = "some day" });
        Assert.Null(person.Page.GetElementById("Form_Reasons-error"));
    }

    [Fact]
    public async Task Tries_that_a_way_of_answering_has_no_use_for_are_kept_and_told()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        await person.OpenAsync($"{maker.Page}/settings");
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.Tries"] = "5", ["Form.Penalty"] = "10" });
        Assert.Contains("does not use them", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await maker.ReadAsync()).Own.Draft.Settings.Behaviour.Tries);

        await person.OpenAsync($"{maker.Page}/settings");
        Assert.Equal(("5", "10"), (person.ValueOf("Form.Tries"), person.ValueOf("Form.Penalty")));
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.Behaviour"] = "interactive" });
        Assert.Equal((5, 0.1), ((await maker.ReadAsync()).Own.Draft.Settings.Behaviour.Tries!.Most, (await maker.ReadAsync()).Own.Draft.Settings.Behaviour.Tries!.Penalty));
        Assert.DoesNotContain("does not use them", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);

        await person.OpenAsync($"{maker.Page}/settings");
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.Behaviour"] = "deferred", ["Form.Tries"] = "many" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
    }

    [Fact]
    public async Task With_certainty_the_quiz_says_how_many_marks_students_see()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var person = maker.Staff.Person;
        await person.OpenAsync(maker.Page);
        Assert.Null(person.Page.QuerySelector("#most-marks"));
        await person.OpenAsync($"{maker.Page}/settings");
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.Behaviour"] = "deferred-certainty" });
        await person.OpenAsync(maker.Page);
        var told = person.Page.QuerySelector("#most-marks")!.TextContent.Split("counts up to 3, so students see ")[1].Split(" in all.")[0];

        var code = await maker.PublishAsync();
        using var student = await site.NewLearnerAsync();
        await student.OpenAsync($"/q/{code}");
        Assert.Contains($"3 questions, {told} in all.", student.Page.QuerySelector(".rules")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_introduction_has_lines_and_an_end_of_line_is_one_character()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var person = maker.Staff.Person;
        await person.OpenAsync($"{maker.Page}/settings");
        await person.SubmitAsync("form.set-settings", new Dictionary<string, string> { ["Form.IntroEn"] = "First.\r\n\r\nSecond: *TP53*.\r\n" + string.Concat(Enumerable.Repeat("x\r\n", 986)) });
        person.AssertAt(maker.Page);
        var code = await maker.PublishAsync();
        using var student = await site.NewLearnerAsync();
        await student.OpenAsync($"/q/{code}");
        var lines = student.Page.QuerySelectorAll(".lead-lines p").Select(line => line.TextContent).ToList();
        Assert.Equal(["First.", "Second: TP53.", "x"], lines.Take(3));
    }

    [Fact]
    public async Task Of_running_attempts_nothing_is_said_before_there_can_be_one()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var person = maker.Staff.Person;

        Assert.Equal("The opening times are saved.", await ToldAsync());
        await maker.PublishAsync();
        Assert.StartsWith("The opening times are saved. Whoever is writing keeps the end", await ToldAsync(), StringComparison.Ordinal);

        async Task<string> ToldAsync()
        {
            await person.OpenAsync(maker.Page);
            await person.SubmitAsync("form.set-window", new Dictionary<string, string> { ["opens"] = "2099-01-01T09:00", ["closes"] = "2099-01-01T10:00" });
            return person.Page.QuerySelector(".notice-ok")!.TextContent.Trim();
        }
    }

    [Fact]
    public async Task The_window_is_in_the_instructors_own_time()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        await maker.FillAsync();
        var code = await maker.PublishAsync();
        var person = maker.Staff.Person;
        await person.OpenAsync(maker.Page);
        await person.SubmitAsync("form.set-window", new Dictionary<string, string> { ["opens"] = "soon" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("soon", person.Page.QuerySelector("#opens")!.GetAttribute("value"));
        Assert.Contains("Give a date and a time", person.Page.QuerySelector("#window-error")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form.set-window", new Dictionary<string, string> { ["opens"] = "2099-01-01T09:00", ["closes"] = "2098-01-01T09:00" });
        Assert.Contains("must close after", person.Page.QuerySelector("#window-error")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form.set-window", new Dictionary<string, string> { ["opens"] = "2099-01-01T09:00", ["closes"] = "2099-01-01T10:00" });
        Assert.Equal("2099-01-01T09:00", person.Page.QuerySelector("#opens")!.GetAttribute("value"));

        using var student = await site.NewLearnerAsync();
        await student.OpenAsync($"/q/{code}");
        Assert.Contains("opens at", student.Page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        // Whose clock these times are of is not to be guessed.
        Assert.Matches(@"\d\d:\d\d \((UTC|[A-Z]\w+/\w+)\)", student.Page.QuerySelector(".notice")!.TextContent);
        Assert.Matches(@"closes at .*\d\d:\d\d \((UTC|[A-Z]\w+/\w+)\)", student.Page.QuerySelector(".rules")!.TextContent);
        Assert.Null(student.Page.QuerySelector(".rules form"));
    }
}
