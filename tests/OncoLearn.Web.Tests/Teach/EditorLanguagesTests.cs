using System.Net;
using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>In which languages a question is written, as its form says and as its texts do.</summary>
public sealed class EditorLanguagesTests(TypeSite site) : IClassFixture<TypeSite>
{
    const string Form = "form.editor";

    static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["stem.en"] = "Which protein does NUPR1 bind?",
        ["options[0].text.en"] = "p300",
        ["options[1].text.en"] = "p53",
        ["options!key"] = "0",
        ["Meta.Category"] = "mechanism",
    };

    [Fact]
    public async Task A_language_that_is_ticked_and_left_empty_is_told_at_its_box()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        await person.SubmitAsync(Form, English);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        AssertTold(person, "zh-Hans", "Nothing is written in Chinese: write it, or untick it.");
        Assert.Equal("p53", person.Page.QuerySelector("[name='options[1].text.en']")!.TextContent.Trim());

        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Langs"] = "en" });
        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.StartsWith("/teach/questions/", person.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_language_is_complete_each_text_that_lacks_is_named()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        await person.SubmitAsync(Form, new Dictionary<string, string>(English, StringComparer.Ordinal)
        {
            ["stem.zh-Hans"] = "NUPR1 与哪种蛋白结合？",
            ["stem.en"] = "",
            ["options[0].text.zh-Hans"] = "p300",
            ["options[0].text.en"] = "",
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        var fault = Assert.Single(person.Page.QuerySelectorAll(".error-summary a"));
        Assert.Equal("Option B, Text, 简体中文: needed, as at least one language has to have all the texts", fault.TextContent);
        Assert.Equal("options[1].text.zh-Hans", person.Page.QuerySelector(fault.GetAttribute("href")!)!.GetAttribute("name"));
        Assert.Equal("true", person.Page.QuerySelector("[name='options[1].text.zh-Hans']")!.GetAttribute("aria-invalid"));
        Assert.Equal("p53", person.Page.QuerySelector("[name='options[1].text.en']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_language_that_is_not_ticked_any_more_is_not_saved_behind_the_author_and_not_lost()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        await person.SubmitAsync(Form, new Dictionary<string, string>(English, StringComparer.Ordinal) { ["stem.zh-Hans"] = "NUPR1 与哪种蛋白结合？", ["Meta.Langs"] = "en" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        AssertTold(person, "zh-Hans", "There is still text in Chinese, now put aside: save again to leave it out, or tick the box to keep it.");
        Assert.Equal("NUPR1 与哪种蛋白结合？", person.Page.QuerySelector("[name='Aside.stem.zh-Hans']")!.GetAttribute("value"));
        Assert.Null(person.Page.QuerySelector("[data-aside]"));

        await person.SubmitAsync(Form);
        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Null((await SavedAsync(staff))["stem"]!["zh-Hans"]);
    }

    [Fact]
    public async Task A_language_that_is_unticked_is_put_aside_with_its_texts_until_the_question_is_saved()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        var typed = new Dictionary<string, string>(English, StringComparer.Ordinal) { ["stem.zh-Hans"] = "NUPR1 与哪种蛋白结合？\n请选一项。", ["options[1].text.zh-Hans"] = "乙", ["Meta.Langs"] = "en" };
        await person.SubmitAsync(Form, typed, ("edit", EditorPageModel.Update));
        Assert.Null(person.Page.QuerySelector("textarea[name='stem.zh-Hans']"));
        Assert.Equal("The text in Chinese is put aside: saving leaves it out. To have it back, tick it again and press “Update”.", person.Page.QuerySelector("[data-aside]")!.TextContent.Trim());
        Assert.DoesNotContain("乙", person.Page.GetElementById("preview")!.TextContent, StringComparison.Ordinal);

        // What is put aside goes with its option.
        await person.SubmitAsync(Form, button: ("edit", "up:options[1]"));
        person.Page.QuerySelector("[name='Meta.Langs'][value='zh-Hans']")!.SetAttribute("checked", "");
        await person.SubmitAsync(Form, button: ("edit", EditorPageModel.Update));
        Assert.Null(person.Page.QuerySelector("[data-aside]"));
        Assert.Equal("NUPR1 与哪种蛋白结合？\n请选一项。", person.Page.QuerySelector("[name='stem.zh-Hans']")!.TextContent.Trim());
        Assert.Equal("乙", person.Page.QuerySelector("[name='options[0].text.zh-Hans']")!.TextContent.Trim());

        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Langs"] = "en" }, ("edit", EditorPageModel.Update));
        await person.SubmitAsync(Form);
        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Equal(["en"], (await SavedAsync(staff))["stem"]!.AsObject().Select(text => text.Key));
    }

    [Fact]
    public async Task What_was_put_aside_is_saved_where_its_language_is_ticked_again()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        var typed = new Dictionary<string, string>(English, StringComparer.Ordinal) { ["stem.zh-Hans"] = "哪一种？", ["options[0].text.zh-Hans"] = "甲", ["options[1].text.zh-Hans"] = "乙", ["Meta.Langs"] = "en" };
        await person.SubmitAsync(Form, typed, ("edit", EditorPageModel.Update));
        person.Page.QuerySelector("[name='Meta.Langs'][value='zh-Hans']")!.SetAttribute("checked", "");
        await person.SubmitAsync(Form);

        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Equal("哪一种？", (string?)(await SavedAsync(staff))["stem"]!["zh-Hans"]);
    }

    [Fact]
    public async Task What_was_put_aside_stays_so_where_somebody_else_saved_meanwhile()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        await person.SubmitAsync(Form, new Dictionary<string, string>(English, StringComparer.Ordinal) { ["stem.zh-Hans"] = "哪一种？", ["options[0].text.zh-Hans"] = "甲", ["options[1].text.zh-Hans"] = "乙" });
        var uid = TeachAddress.Uid(person.At[(person.At.LastIndexOf('/') + 1)..]);
        await person.OpenAsync($"{TeachAddress.Question(uid)}/edit");
        var found = await staff.ReadAsync(uid);
        var payload = found.Draft.Payload.DeepClone().AsObject();
        payload["explanation"] = new JsonObject { ["en"] = "Meanwhile." };
        Assert.IsType<SaveQuestion.Outcome.Saved>(await staff.Use<SaveQuestion>().RunAsync(new(staff.Bank, uid, found.Seen, found.Draft with { Payload = payload }, staff.User.Id), CancellationToken.None));
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Langs"] = "en" }, ("edit", EditorPageModel.Update));
        await person.SubmitAsync(Form);

        Assert.Equal(HttpStatusCode.Conflict, person.Status);
        Assert.NotNull(person.Page.QuerySelector("[data-aside='zh-Hans']"));
        person.Page.QuerySelector("[name='Meta.Langs'][value='zh-Hans']")!.SetAttribute("checked", "");
        await person.SubmitAsync(Form, button: ("edit", EditorPageModel.Update));
        Assert.Equal("哪一种？", person.Page.QuerySelector("[name='stem.zh-Hans']")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_last_language_stays_ticked_and_that_is_told()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        foreach (var box in person.Page.QuerySelectorAll("[name='Meta.Langs']")) box.RemoveAttribute("checked");
        await person.SubmitAsync(Form, English, ("edit", EditorPageModel.Update));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        AssertTold(person, "en", "A question is written in at least one language, so this one stays ticked.");
        Assert.Equal("p53", person.Page.QuerySelector("[name='options[1].text.en']")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("en", "zh-Hans", EditorPageModel.Update)]
    [InlineData("en", "zh-Hans", null)]
    [InlineData("zh-Hans", "en", EditorPageModel.Update)]
    [InlineData("zh-Hans", "en", null)]
    public async Task The_language_that_is_written_stays_whatever_the_interface_speaks(string speaks, string written, string? button)
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Langs"] = written }, ("edit", EditorPageModel.Update));
        var text = new Dictionary<string, string>(StringComparer.Ordinal) { [$"stem.{written}"] = "NUPR1?", [$"options[0].text.{written}"] = "p300", [$"options[1].text.{written}"] = "p53", ["options!key"] = "0", ["Meta.Category"] = "mechanism" };
        await person.SubmitAsync(Form, text);
        var editor = $"{person.At}/edit";
        await person.OpenAsync($"/prefs/lang/{speaks}?back={editor}");
        person.Page.QuerySelector("[name='Meta.Langs'][checked]")!.RemoveAttribute("checked");
        await person.SubmitAsync(Form, button: button is null ? null : ("edit", button));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal(written, Assert.Single(person.Page.QuerySelectorAll("[name='Meta.Langs'][checked]")).GetAttribute("value"));
        AssertTold(person, written, speaks == "en" ? "A question is written in at least one language, so this one stays ticked." : "题目至少要用一种语言写，所以仍然勾选着这一种。");
        Assert.Equal("p53", person.Page.QuerySelector($"[name='options[1].text.{written}']")!.TextContent.Trim());
        Assert.Null(person.Page.QuerySelector("[data-aside]"));
    }

    static async Task<JsonObject> SavedAsync(Staff staff) => (await staff.ReadAsync(TeachAddress.Uid(staff.Person.At[(staff.Person.At.LastIndexOf('/') + 1)..]))).Draft.Payload;

    static async Task OpenInBothAsync(Staff staff)
    {
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Langs"] = "zh-Hans" }, ("edit", EditorPageModel.Update));
        // A browser without script cannot send two boxes by one field here: the second language stands on the page already.
        staff.Person.Page.QuerySelector("[name='Meta.Langs'][value='en']")!.SetAttribute("checked", "");
        await staff.Person.SubmitAsync(Form, button: ("edit", EditorPageModel.Update));
    }

    static void AssertTold(Person person, string lang, string message)
    {
        var box = person.Page.QuerySelector($"[name='Meta.Langs'][value='{lang}']")!;
        Assert.Equal(message, person.Page.GetElementById(box.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Contains($"#{box.Id}", person.Page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
    }
}
