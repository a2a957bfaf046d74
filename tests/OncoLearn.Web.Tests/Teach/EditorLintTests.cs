using System.Net;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>What the linter finds, shown beside the question and its form, without script.</summary>
public sealed class EditorLintTests(TypeSite site) : IClassFixture<TypeSite>
{
    const string Form = "form.editor";
    const string Reason = "They have learnt the rule by then.";
    const string Stem = "Which protein does NUPR1 not bind?";

    [Fact]
    public async Task A_finding_is_put_right_by_its_button_and_nothing_typed_is_lost()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        await person.SubmitAsync(Form, Flawed(), ("edit", "preview"));
        Assert.Contains("A negative stem without emphasis", person.Page.QuerySelector("#look")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#f-stem", person.Page.QuerySelector(".lint:has([value^='fix:negative-stem']) .lint-place a")!.GetAttribute("href"));

        await person.SubmitAsync(Form, button: ("edit", person.Page.QuerySelector("[value^='fix:negative-stem']")!.GetAttribute("value")!));
        Assert.Equal("Which protein does NUPR1 **not** bind?", person.Page.QuerySelector("[name='stem.en']")!.TextContent.Trim());
        Assert.Equal("RELB", person.Page.QuerySelector("[name='options[2].text.en']")!.TextContent.Trim());
        Assert.DoesNotContain("A negative stem", person.Page.QuerySelector("#look")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_waived_with_a_reason_and_minded_again()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        var question = await WriteAsync(staff);
        await person.OpenAsync(question);
        var waive = "form:has([value='negative-stem'])";
        await person.SubmitAsync(waive, new Dictionary<string, string> { ["reason"] = "because" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        var field = person.Page.QuerySelector("[aria-invalid='true']")!;
        Assert.Equal("because", field.TextContent.Trim());
        Assert.Equal("A reason has 10 to 1000 characters.", person.Page.QuerySelector("#reason-negative-stem-error")!.TextContent);

        await person.SubmitAsync(waive, new Dictionary<string, string> { ["reason"] = Reason });
        Assert.Equal(HttpStatusCode.OK, person.Status);
        var waived = person.Page.QuerySelector(".lint.is-waived")!.TextContent;
        Assert.Contains(Reason, waived, StringComparison.Ordinal);
        Assert.Contains(staff.User.DisplayName, waived, StringComparison.Ordinal);
        Assert.NotNull(person.Page.QuerySelector("[data-saved], .notice-ok"));

        await person.SubmitAsync(waive);
        Assert.Null(person.Page.QuerySelector(".lint.is-waived"));
    }

    [Fact]
    public async Task A_waiver_from_the_form_holds_and_what_is_typed_stays()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        var question = await WriteAsync(staff);
        await person.OpenAsync($"{question}/edit");
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["explanation.en"] = "Not saved yet.", ["Waive.negative-stem"] = "short" }, ("edit", "waive:negative-stem"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("short", person.Page.QuerySelector("#reason-negative-stem")!.TextContent.Trim());
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Waive.negative-stem"] = Reason }, ("edit", "waive:negative-stem"));
        Assert.Equal("Not saved yet.", person.Page.QuerySelector("[name='explanation.en']")!.TextContent.Trim());
        Assert.Contains(Reason, person.Page.QuerySelector(".lint.is-waived")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync(Form, button: ("edit", "unwaive:negative-stem"));
        Assert.Null(person.Page.QuerySelector(".lint.is-waived"));

        await person.OpenAsync(question);
        await person.OpenAsync(person.Page.QuerySelector(".lint a[href*='fix=']")!.GetAttribute("href")!);
        Assert.Contains("**not**", person.Page.QuerySelector("[name='stem.en']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_beside_the_form_is_asked_for_alone()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        var request = person.RequestOf(Form, Flawed());
        request.RequestUri = new Uri($"{request.RequestUri}?handler=Look");
        using var reply = await person.SendAsync(request);
        var part = await reply.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Contains("data-count", part, StringComparison.Ordinal);
        Assert.Contains("A negative stem without emphasis", part, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
        var found = await staff.Use<FindQuestions>().RunAsync(new QuestionFilter { Bank = staff.Bank }, staff.User.Id, FindQuestions.Order.Newest, 1, CancellationToken.None);
        Assert.Equal(0, found.Total);
    }

    [Fact]
    public async Task A_fault_is_told_at_its_option_also_behind_an_empty_one()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string>
        {
            ["stem.en"] = "What?",
            ["options[0].text.en"] = "p300",
            ["options[2].reason.en"] = "A reason for nothing.",
            ["options[3].text.en"] = "p53",
            ["options!key"] = "0",
            ["Meta.Category"] = "mechanism",
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, staff.Person.Status);
        Assert.Contains("Option C", staff.Person.Errors(), StringComparison.Ordinal);
        Assert.Equal("true", staff.Person.Page.QuerySelector("[name='options[2].text.en']")!.GetAttribute("aria-invalid"));
    }

    static Dictionary<string, string> Flawed() => new()
    {
        ["stem.en"] = Stem,
        ["options[0].text.en"] = "p300",
        ["options[1].text.en"] = "p53",
        ["options[2].text.en"] = "RELB",
        ["options!key"] = "0",
        ["Meta.Category"] = "mechanism",
    };

    /// <summary>Saves the question with the flaw.</summary>
    /// <returns>Its address.</returns>
    static async Task<string> WriteAsync(Staff staff)
    {
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        await staff.Person.SubmitAsync(Form, Flawed());
        Assert.Equal(HttpStatusCode.OK, staff.Person.Status);
        return staff.Person.At;
    }
}
