using System.Net;
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
    public async Task A_language_that_is_not_ticked_any_more_is_not_saved_behind_the_author_and_not_lost()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await OpenInBothAsync(staff);
        await person.SubmitAsync(Form, new Dictionary<string, string>(English, StringComparer.Ordinal) { ["stem.zh-Hans"] = "NUPR1 与哪种蛋白结合？", ["Meta.Langs"] = "en" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        AssertTold(person, "zh-Hans", "There is still text in Chinese: to leave it out, untick it, press “Update”, then save.");
        Assert.Equal("NUPR1 与哪种蛋白结合？", person.Page.QuerySelector("[name='stem.zh-Hans']")!.TextContent.Trim());

        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Langs"] = "en" }, ("edit", EditorPageModel.Update));
        await person.SubmitAsync(Form);
        Assert.Equal(HttpStatusCode.OK, person.Status);
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
        Assert.Equal(["en"], (await staff.ReadAsync(TeachAddress.Uid(person.At[(person.At.LastIndexOf('/') + 1)..]))).Draft.Payload["stem"]!.AsObject().Select(text => text.Key));
    }

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
