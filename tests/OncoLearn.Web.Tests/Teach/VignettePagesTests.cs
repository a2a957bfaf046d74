using System.Net;
using Microsoft.Playwright;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Pages.Teach.Vignettes;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Vignettes that several questions share.</summary>
public sealed class VignettePagesTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const string Form = "form.vignette-form";

    readonly TypeSite _site = site;

    [Fact]
    public async Task A_vignette_is_written_chosen_changed_and_taken_again()
    {
        using var staff = await Staff.JoinAsync(_site);
        var person = staff.Person;
        var vignette = await WriteAsync(staff, "A man of 61 has an ulcer.\r\n\r\nIt is painful.");
        var question = (await staff.CopyCourseAsync())["ordering"];
        await person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await person.SubmitAsync("form.editor", new Dictionary<string, string> { ["Meta.Stimulus"] = vignette }, ("edit", "preview"));
        Assert.Contains("A man of 61 has an ulcer.", person.Page.QuerySelector(".editor-preview .passage")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form.editor", new Dictionary<string, string> { ["Meta.Stimulus"] = vignette });
        Assert.Equal(2, person.Page.QuerySelectorAll(".passage > div > p").Length);

        await person.OpenAsync($"{VignetteAddress.Of(vignette)}/edit");
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["text.en"] = "A man of 62 has an ulcer." });
        Assert.Contains("has version 1", person.Page.QuerySelector(".question-side")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("62", person.Page.QuerySelector(".diff ins")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync(TeachAddress.Question(question));
        Assert.Contains("A man of 61", person.Page.QuerySelector(".passage")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form[action*=Take]", button: ("question", question));
        person.AssertAt(TeachAddress.Question(question));
        Assert.Contains("A man of 62", person.Page.QuerySelector(".passage")!.TextContent, StringComparison.Ordinal);
        Assert.Null(person.Page.QuerySelector("form[action*=Take]"));
        await person.OpenAsync($"{TeachAddress.Question(question)}/versions");
        Assert.Contains("version 1 → version 2", person.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await person.OpenAsync(VignetteAddress.Of(vignette));
        await person.SubmitAsync("form[action*=Restore]", button: ("version", "1"));
        Assert.Contains("A man of 61", person.Page.QuerySelector(".passage")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form[action*=Take]");
        Assert.Equal(3, (await staff.ReadAsync(question)).Vignette!.Version);
    }

    [Fact]
    public async Task A_question_that_has_a_case_of_its_own_says_how_it_goes_with_a_shared_one()
    {
        using var staff = await Staff.JoinAsync(_site);
        await WriteAsync(staff, "A man of 61 has an ulcer.");
        Assert.Contains("then this question's own case", await HelpAsync("vignette"), StringComparison.Ordinal);
        Assert.Equal("Learners read it before the stem.", await HelpAsync("ordering"));

        async Task<string> HelpAsync(string type)
        {
            await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/{type}");
            return staff.Person.Page.GetElementById(staff.Person.Page.QuerySelector("#Meta_Stimulus")!.GetAttribute("aria-describedby")!)!.TextContent;
        }
    }

    [Fact]
    public async Task A_vignette_that_is_put_away_is_offered_to_no_other_question_until_it_is_brought_back()
    {
        using var staff = await Staff.JoinAsync(_site);
        var person = staff.Person;
        var vignette = await WriteAsync(staff, "A man of 61 has an ulcer.");
        var questions = await staff.CopyCourseAsync();
        await person.OpenAsync($"{TeachAddress.Question(questions["ordering"])}/edit");
        await person.SubmitAsync("form.editor", new Dictionary<string, string> { ["Meta.Stimulus"] = vignette });

        await person.OpenAsync(VignetteAddress.Of(vignette));
        await person.SubmitAsync("form[action*=Archive]", button: ("away", "true"));
        Assert.Contains("The vignette was archived.", person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Null(person.Page.QuerySelector("a[href$='/edit']"));
        Assert.Null(await OfferedAsync("vignette"));
        Assert.NotNull(await OfferedAsync("ordering"));
        await person.SubmitAsync("form.editor", new Dictionary<string, string> { ["stem.en"] = "Another stem." });
        Assert.Contains("A man of 61", person.Page.QuerySelector(".passage")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync(VignetteAddress.List(staff.Bank));
        Assert.Contains("Archived", person.Page.QuerySelector(".bank-card")!.TextContent, StringComparison.Ordinal);

        await person.OpenAsync(VignetteAddress.Of(vignette));
        await person.SubmitAsync("form[action*=Archive]", button: ("away", "false"));
        Assert.NotNull(await OfferedAsync("vignette"));

        async Task<AngleSharp.Dom.IElement?> OfferedAsync(string type)
        {
            await person.OpenAsync($"{TeachAddress.Question(questions[type])}/edit");
            return person.Page.QuerySelector($"[name='Meta.Stimulus'] option[value='{vignette}']");
        }
    }

    [Fact]
    public async Task What_is_missing_is_told_at_its_field_and_what_was_typed_stays()
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.Person.OpenAsync($"{VignetteAddress.List(staff.Bank)}/new");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["title.en"] = "Kept", ["text.zh-Hans"] = "一名男性。" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, staff.Person.Status);
        Assert.Equal("Kept", staff.Person.Page.QuerySelector("[name='title.en']")!.TextContent.Trim());
        Assert.NotNull(staff.Person.Page.QuerySelector("[aria-invalid=true]"));
        Assert.All(staff.Person.Page.QuerySelectorAll(".error-summary a"), link => Assert.NotNull(staff.Person.Page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task What_learners_will_read_is_shown_before_it_is_saved_without_script_too()
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.Person.OpenAsync($"{VignetteAddress.List(staff.Bank)}/new");
        Assert.Null(staff.Person.Page.QuerySelector("#look .passage"));
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["text.en"] = "A man of *61*.\r\n\r\nIt is painful." }, ("edit", "preview"));

        Assert.Equal(HttpStatusCode.OK, staff.Person.Status);
        Assert.Equal(["A man of 61.", "It is painful."], staff.Person.Page.QuerySelectorAll("#look .passage div p").Select(paragraph => paragraph.TextContent.Trim()));
        Assert.Equal("A man of *61*.", staff.Person.Page.QuerySelector("[name='text.en']")!.TextContent.Trim().Split('\n')[0].TrimEnd());
        await staff.Person.OpenAsync(VignetteAddress.List(staff.Bank));
        Assert.Empty(staff.Person.Page.QuerySelectorAll("main a[href^='/teach/vignettes/']"));
    }

    [Fact]
    public async Task The_second_of_two_authors_sees_what_the_first_changed()
    {
        using var staff = await Staff.JoinAsync(_site);
        var vignette = await WriteAsync(staff, "First words.");
        using var second = await _site.Site.SignInAsync(staff.User.UserName);
        await second.OpenAsync($"{VignetteAddress.Of(vignette)}/edit");
        await staff.Person.OpenAsync($"{VignetteAddress.Of(vignette)}/edit");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["text.en"] = "Their words." });
        await second.SubmitAsync(Form, new Dictionary<string, string> { ["text.en"] = "My words." });

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Their", second.Page.QuerySelector(".notice .diff ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("My words.", second.Page.QuerySelector("[name='text.en']")!.TextContent.Trim());
        await second.SubmitAsync(Form);
        Assert.Contains("My words.", second.Page.QuerySelector(".passage")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_of_two_authors_are_put_together_and_the_others_words_are_taken_by_a_button()
    {
        using var staff = await Staff.JoinAsync(_site);
        var vignette = await WriteAsync(staff, "A man of 61 has an ulcer.");
        using var second = await _site.Site.SignInAsync(staff.User.UserName);
        foreach (var person in new[] { staff.Person, second }) await person.OpenAsync($"{VignetteAddress.Of(vignette)}/edit");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["title.en"] = "Theirs alone", ["text.en"] = "Their text." });
        await second.SubmitAsync(Form, new Dictionary<string, string> { ["text.en"] = "My text." });
        Assert.Equal(("Theirs alone", "My text."), Fields());

        var take = Assert.Single(second.Page.QuerySelectorAll(".merge .conflicts [name='edit']")).GetAttribute("value")!;
        await second.SubmitAsync(Form, new Dictionary<string, string> { ["title.en"] = "Mine now" }, ("edit", take));
        Assert.Equal((HttpStatusCode.OK, ("Mine now", "Their text.")), (second.Status, Fields()));
        await second.SubmitAsync(Form);
        Assert.Equal("Mine now", second.Page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Their text.", second.Page.QuerySelector(".passage")!.TextContent, StringComparison.Ordinal);

        (string?, string?) Fields() => (second.Page.QuerySelector("[name='title.en']")!.TextContent.Trim(), second.Page.QuerySelector("[name='text.en']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_question_without_a_common_language_is_told_so_at_the_choice()
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.Person.OpenAsync($"{VignetteAddress.List(staff.Bank)}/new");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["title.zh-Hans"] = "病例", ["text.zh-Hans"] = "一名男性。" });
        var vignette = staff.Person.At.Split('/')[^1];
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/true-false");
        await staff.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["stem.en"] = "NUPR1 binds p300.", ["answer!truth"] = "true", ["Meta.Category"] = "mechanism", ["Meta.Stimulus"] = vignette });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, staff.Person.Status);
        Assert.Equal("true", staff.Person.Page.QuerySelector("#Meta_Stimulus")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Nothing_of_a_bank_that_is_not_shared_is_found_and_a_reader_changes_nothing()
    {
        using var staff = await Staff.JoinAsync(_site);
        var vignette = await WriteAsync(staff, "First words.");
        using var other = await Staff.JoinAsync(_site);
        string[] reading = [VignetteAddress.List(staff.Bank), VignetteAddress.Of(vignette)];
        string[] writing = [$"{VignetteAddress.List(staff.Bank)}/new", $"{VignetteAddress.Of(vignette)}/edit"];
        foreach (var path in reading.Concat(writing)) await AssertAsync(path, HttpStatusCode.NotFound);
        await staff.Use<ShareBank>().RunAsync(new(staff.Bank, staff.User.Id, other.User.UserName, BankAccess.View), CancellationToken.None);
        foreach (var path in reading) await AssertAsync(path, HttpStatusCode.OK);
        foreach (var path in writing) await AssertAsync(path, HttpStatusCode.NotFound);

        async Task AssertAsync(string path, HttpStatusCode status)
        {
            await other.Person.OpenAsync(path);
            Assert.Equal((path, status), (path, other.Person.Status));
        }
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_is_offered_and_the_tools_write_marks()
    {
        const string text = "[name='text.en']";
        using var staff = await Staff.JoinAsync(_site);
        await VisitAsAsync(new Look("en", "light", 1440, 900), staff.Person, async visit =>
        {
            await visit.OpenAsync($"{VignetteAddress.List(staff.Bank)}/new");
            await visit.Page.FillAsync("[name='title.en']", "An ulcer");
            await visit.Page.FillAsync(text, "TP53");
            await visit.Page.PressAsync(text, "Control+a");
            await visit.Page.ClickAsync($".field:has({text}) [data-wrap='*']");
            await Assertions.Expect(visit.Page.Locator(text)).ToHaveValueAsync("*TP53*");
            Assert.Equal(0, await visit.Page.Locator(".text-tools [data-image]").CountAsync());
            await Assertions.Expect(visit.Page.Locator("#look .passage em")).ToHaveTextAsync("TP53");

            await visit.Page.ReloadAsync();
            await visit.Page.ClickAsync("[data-bring]");
            await Assertions.Expect(visit.Page.Locator(text)).ToHaveValueAsync("*TP53*");
            await Assertions.Expect(visit.Page.Locator("#look .passage em")).ToHaveTextAsync("TP53");
            await visit.Page.ClickAsync(".vignette-form .btn-primary");
            await visit.ArriveAsync("[data-saved]");
            await visit.UntilAsync("!Object.keys(localStorage).some(key => key.startsWith('ol-question'))");
        });
    }

    [Fact]
    public async Task Words_that_are_brought_back_meet_what_was_saved_since()
    {
        using var staff = await Staff.JoinAsync(_site);
        var vignette = await WriteAsync(staff, "First words.");
        using var other = await _site.Site.SignInAsync(staff.User.UserName);
        await VisitAsAsync(new Look("en", "light", 1440, 900), staff.Person, async visit =>
        {
            await visit.OpenAsync($"{VignetteAddress.Of(vignette)}/edit");
            visit.Allow(409);
            await visit.Page.FillAsync("[name='title.en']", "My title");
            await visit.UntilAsync("Object.keys(localStorage).some(key => key.startsWith('ol-question'))");
            await other.OpenAsync($"{VignetteAddress.Of(vignette)}/edit");
            await other.SubmitAsync(Form, new Dictionary<string, string> { ["text.en"] = "Their words." });

            await visit.Page.ReloadAsync();
            await visit.Page.ClickAsync("[data-bring]");
            await visit.Page.ClickAsync(".vignette-form .btn-primary");
            await visit.ArriveAsync(".merge");
            await Assertions.Expect(visit.Page.Locator("[name='title.en']")).ToHaveValueAsync("My title");
            await Assertions.Expect(visit.Page.Locator("[name='text.en']")).ToHaveValueAsync("Their words.");
        });
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task The_pages_are_accessible_and_fit(Look look)
    {
        using var staff = await Staff.JoinAsync(_site);
        var vignette = await WriteAsync(staff, "A man of 61 has had an ulcer on the edge of his tongue for three months.\r\n\r\nIt has become painful.");
        var question = (await staff.CopyCourseAsync())["ordering"];
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await staff.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["Meta.Stimulus"] = vignette });
        await staff.Person.OpenAsync($"{VignetteAddress.Of(vignette)}/edit");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["text.en"] = "A man of 62 has had an ulcer on the edge of his tongue." });
        await VisitAsAsync(look, staff.Person, async visit =>
        {
            await visit.LookAtAsync("vignette-list", VignetteAddress.List(staff.Bank));
            await visit.LookAtAsync("vignette-one", VignetteAddress.Of(vignette));
            await visit.LookAtAsync("vignette-edit", $"{VignetteAddress.Of(vignette)}/edit");
            await visit.LookAtAsync("vignette-question", TeachAddress.Question(question));
        });
    }

    static async Task<string> WriteAsync(Staff staff, string text)
    {
        await staff.Person.OpenAsync(VignetteAddress.List(staff.Bank));
        await staff.Person.OpenAsync($"{VignetteAddress.List(staff.Bank)}/new");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["title.en"] = "An ulcer", ["text.en"] = text, ["title.zh-Hans"] = "溃疡", ["text.zh-Hans"] = "一名 61 岁男性，舌缘溃疡 3 个月。" });
        Assert.True(staff.Person.Status == HttpStatusCode.OK, staff.Person.Errors());
        return staff.Person.At.Split('/')[^1];
    }
}
