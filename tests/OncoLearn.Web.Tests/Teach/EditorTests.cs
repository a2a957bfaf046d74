using System.Net;
using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Writing questions with the forms alone, without script.</summary>
public sealed class EditorTests(TypeSite site) : IClassFixture<TypeSite>
{
    const string Form = "form.editor";

    [Fact]
    public async Task Every_editor_sends_back_what_it_shows()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        foreach (var (type, question) in questions)
        {
            // The first time white space at the ends of texts goes; from then on nothing changes.
            var head = 0;
            for (var time = 0; time < 2; time++)
            {
                await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/edit");
                await staff.Person.SubmitAsync(Form);
                Assert.True(HttpStatusCode.OK == staff.Person.Status, $"{type}: {staff.Person.Errors()}");
                var saved = await staff.ReadAsync(question);
                Assert.True(time == 0 || saved.Head == head, $"{type} was changed by its own form: {saved.Draft.Payload.ToJsonString()}");
                head = saved.Head;
            }
        }
        Assert.True(questions.Count >= 5, $"{questions.Count} types");
    }

    [Fact]
    public async Task Every_type_is_offered_and_its_empty_form_says_what_is_missing()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new");
        var links = staff.Person.Page.QuerySelectorAll(".bank-card a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(QuestionTypes.All.Count, links.Count);
        foreach (var link in links)
        {
            await staff.Person.OpenAsync(link);
            Assert.Equal(HttpStatusCode.OK, staff.Person.Status);
            await staff.Person.SubmitAsync(Form);
            staff.Person.AssertAt(link, HttpStatusCode.UnprocessableEntity);
            Assert.Contains("Stem", staff.Person.Errors(), StringComparison.Ordinal);
            // Every fault leads to a place that is there.
            Assert.All(staff.Person.Page.QuerySelectorAll(".error-summary a"), fault =>
                Assert.True(staff.Person.Page.QuerySelector(fault.GetAttribute("href")!) is not null, $"{link}: nothing at {fault.GetAttribute("href")} for “{fault.TextContent}”"));
        }
    }

    [Fact]
    public async Task A_question_is_written_by_buttons_published_and_found()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "Which protein does NUPR1 bind?" }, ("edit", "remove:options[3]"));
        Assert.Equal("Which protein does NUPR1 bind?", person.Page.QuerySelector("[name='stem.en']")!.TextContent.Trim());
        Assert.Equal(3, person.Page.QuerySelectorAll(".edit-item").Length);
        await person.SubmitAsync(Form, new Dictionary<string, string>
        {
            ["options[0].text.en"] = "p300",
            ["options[1].text.en"] = "p53",
            ["options[2].text.en"] = "RELB",
            ["options!key"] = "0",
        }, ("edit", "down:options[0]"));
        Assert.Equal(["p53", "p300", "RELB"], person.Page.QuerySelectorAll("[name$='.text.en']").Select(field => field.TextContent.Trim()));
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Category"] = "mechanism", ["Meta.Tags"] = "Week 3, ＢＩＮＤＩＮＧ" });

        Assert.StartsWith("/teach/questions/", person.At, StringComparison.Ordinal);
        var found = await staff.ReadAsync(TeachAddress.Uid(person.At["/teach/questions/".Length..]));
        Assert.Equal("b a* c", string.Join(' ', found.Draft.Payload["options"]!.AsArray().Select(option => (string?)option!["id"] + ((bool?)option["correct"] == true ? "*" : ""))));
        Assert.Equal(["binding", "week 3"], found.Draft.Tags);
        await person.SubmitAsync("form[action*='Move']", button: ("to", "publish"));
        Assert.Equal(QuestionState.Published, (await staff.ReadAsync(found.QuestionUid)).State);
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}?q=relb&state=published");
        Assert.Equal("Which protein does NUPR1 bind?", Assert.Single(person.Page.QuerySelectorAll(".question-stem")).TextContent.Trim());
    }

    [Fact]
    public async Task What_was_typed_wrongly_is_told_at_its_field_and_not_lost()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/number");
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "How long?", ["value!number"] = "about 40", ["tolerance.absolute!number"] = "0", ["Meta.Category"] = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        var field = person.Page.QuerySelector("[name='value!number']")!;
        Assert.Equal(("about 40", "true"), (field.GetAttribute("value"), field.GetAttribute("aria-invalid")));
        Assert.Equal("a number expected, such as 0.5", person.Page.QuerySelector($"#{field.GetAttribute("aria-describedby")}")!.TextContent);
        Assert.Contains("Choose a category.", person.Errors(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "A Pancreas")]
    [InlineData("zh-Hans", "A 胰腺")]
    public void Options_to_choose_from_are_called_in_the_language_of_the_page(string lang, string called)
    {
        var payload = JsonNode.Parse("""{"options":[{"id":"a","text":{"en":"Pancreas","zh-Hans":"胰腺"}}]}""")!.AsObject();
        Assert.Equal(called, InterfaceLanguage.Read(lang, () => new EditorModel("matching", payload, Languages.All, []).OptionChoices()[0].Text));
    }

    [Fact]
    public async Task What_is_written_in_both_languages_is_looked_at_in_either()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Question((await staff.CopyCourseAsync())["vignette"])}/edit");
        var (zh, en) = (Stem("zh-Hans"), Stem("en"));
        Assert.Contains(en, Preview(), StringComparison.Ordinal);

        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.PreviewIn"] = "zh-Hans" }, ("edit", "preview"));
        Assert.Contains(zh, Preview(), StringComparison.Ordinal);
        Assert.Equal("zh-Hans", person.Page.QuerySelector("#preview-in option:checked")!.GetAttribute("value"));

        await person.OpenAsync(person.At[..person.At.LastIndexOf('/')]);
        Assert.Contains(en, person.Page.QuerySelector(".question-shown .question")!.TextContent, StringComparison.Ordinal);
        await person.OpenAsync(person.Page.QuerySelector(".preview-languages a")!.GetAttribute("href")!);
        Assert.Contains(zh, person.Page.QuerySelector(".question-shown .question")!.TextContent, StringComparison.Ordinal);

        string Stem(string lang) => person.Page.QuerySelector($"[name='stem.{lang}']")!.TextContent.Trim();
        string Preview() => person.Page.QuerySelector(".editor-preview .question")!.TextContent;
    }

    [Fact]
    public async Task Objectives_are_chosen_from_what_is_found_and_kept()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        var question = (await staff.CopyCourseAsync())["vignette"];
        await person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Find.Objectives"] = "" }, ("edit", "objectives"));
        var other = person.Page.QuerySelector("[name='Meta.Objectives']:not([checked])")!.GetAttribute("value")!;
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Objectives"] = other });
        Assert.Equal([other], (await staff.ReadAsync(question)).Draft.Objectives);
        Assert.StartsWith("Learning objectives: ", person.Page.QuerySelector(".question-objectives")!.TextContent, StringComparison.Ordinal);

        await person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Find.Objectives"] = "no such words at all" }, ("edit", "objectives"));
        Assert.Contains("No other objective was found.", person.Page.QuerySelector("#find-objectives-found")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(other, Assert.Single(person.Page.QuerySelectorAll("[name='Meta.Objectives'][checked]")).GetAttribute("value"));
    }

    [Fact]
    public async Task An_older_version_is_compared_and_restored()
    {
        using var staff = await Staff.JoinAsync(site);
        var question = (await staff.CopyCourseAsync())["assertion-reason"];
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "Something else altogether." });
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/versions");
        Assert.Contains("altogether", string.Join(' ', staff.Person.Page.QuerySelectorAll(".diff ins").Select(word => word.TextContent)), StringComparison.Ordinal);
        Assert.NotEmpty(staff.Person.Page.QuerySelectorAll(".diff del"));

        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/versions?to=1");
        var whole = staff.Person.Page.QuerySelector(".version-whole")!;
        Assert.Contains("Version 1 as a whole", whole.TextContent, StringComparison.Ordinal);
        Assert.NotNull(whole.QuerySelector(".question"));
        Assert.NotNull(whole.QuerySelector(".preview-after"));
        Assert.Equal(("", "1"), (staff.Person.Page.QuerySelector("#from [selected]")!.GetAttribute("value"), staff.Person.Page.QuerySelector("#to [selected]")!.GetAttribute("value")));
        Assert.Contains("nothing before it", staff.Person.Page.QuerySelector("main .panel")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Bank of", staff.Person.Page.QuerySelectorAll(".breadcrumbs li")[1].TextContent, StringComparison.Ordinal);
        await staff.Person.SubmitAsync("main form[method=post]");
        Assert.Equal(3, (await staff.ReadAsync(question)).Head);
        Assert.Contains("version 1", staff.Person.Page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_version_is_read_in_either_language()
    {
        using var staff = await Staff.JoinAsync(site);
        var question = (await staff.CopyCourseAsync())["assertion-reason"];
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/versions?to=1");
        var inEnglish = staff.Person.Page.QuerySelector(".version-whole .stem")!.TextContent;
        Assert.Equal("English", staff.Person.Page.QuerySelector(".version-whole nav [aria-current]")!.TextContent);

        await staff.Person.OpenAsync(staff.Person.Page.QuerySelector(".version-whole nav a")!.GetAttribute("href")!);

        Assert.Equal("简体中文", staff.Person.Page.QuerySelector(".version-whole nav [aria-current]")!.TextContent);
        Assert.NotEqual(inEnglish, staff.Person.Page.QuerySelector(".version-whole .stem")!.TextContent);
        Assert.Equal("zh-Hans", staff.Person.Page.QuerySelector(".version-whole .stem")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_version_beside_itself_is_compared_with_the_one_before()
    {
        using var staff = await Staff.JoinAsync(site);
        var question = (await staff.CopyCourseAsync())["assertion-reason"];
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "Something else altogether." });
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/versions?from=2&to=2");

        Assert.Equal("1", staff.Person.Page.QuerySelector("#from [selected]")!.GetAttribute("value"));
        Assert.NotEmpty(staff.Person.Page.QuerySelectorAll(".diff ins"));
    }

    [Fact]
    public async Task A_student_finds_no_page_of_the_bench()
    {
        using var staff = await Staff.JoinAsync(site);
        var question = (await staff.CopyCourseAsync())["assertion-reason"];
        using var student = await site.NewLearnerAsync();
        using var other = await Staff.JoinAsync(site);
        foreach (var path in new[] { "/teach", "/teach/banks/new", TeachAddress.Bank(staff.Bank), TeachAddress.Question(question), $"{TeachAddress.Question(question)}/edit", $"{TeachAddress.Question(question)}/versions" })
        {
            await student.OpenAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, student.Status);
            if (!path.Contains(staff.Bank, StringComparison.Ordinal) && !path.Contains("questions", StringComparison.Ordinal)) continue;
            await other.Person.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, other.Person.Status);
        }
        Assert.Equal(MoveQuestions.Outcome.NotFound, (await staff.Use<MoveQuestions>().RunAsync([question], MoveQuestions.Step.Publish, other.Teacher, CancellationToken.None))[question]);
    }
}
