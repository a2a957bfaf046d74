using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.Transfer;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Questions that come from files and go to files, without script.</summary>
public sealed class ImportPageTests(TypeSite site) : IClassFixture<TypeSite>
{
    const string Form = "form.import-form";

    const string Paper = "1. Which gene encodes p53?\nA. TP53\nB. RB1\nAnswer: A\nDifficulty: 7\n\n2. TP53 is a kinase.\nAnswer: False\n\n3. Which has no key?\nA. one\nB. two\n";

    [Fact]
    public async Task A_paste_is_looked_through_then_imported_and_accounted_for()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/import");
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Paste"] = Paper, ["Form.Category"] = "marker" });
        Assert.Equal(HttpStatusCode.OK, person.Status);
        var import = person.At;
        Assert.Equal(0, await CountAsync(staff));
        Assert.Equal(["New", "New", "Cannot be imported"], person.Page.QuerySelectorAll(".import-item [class*=fate-]").Select(badge => badge.TextContent.Trim()));
        Assert.Contains("TP53", person.Page.QuerySelector(".import-item .question")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Answer: TP53", "Answer: False"], person.Page.QuerySelectorAll(".import-key").Select(key => key.TextContent.Trim()));
        Assert.Contains("Line 5", person.Page.QuerySelector(".import-unread")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Import everything not marked “Leave out”, as drafts", person.Page.QuerySelector(".import-foot button")!.TextContent.Trim());
        Assert.Empty(person.Page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));

        await person.SubmitAsync("form.import-plan", new Dictionary<string, string> { ["leave"] = "2" });
        Assert.Equal(import, person.At);
        Assert.Equal(["Imported", "Left out by you", "Cannot be imported"], person.Page.QuerySelectorAll(".receipt-list [class*=fate-]").Select(badge => badge.TextContent.Trim()));
        Assert.Equal(1, await CountAsync(staff));
        await person.OpenAsync(import);
        Assert.NotNull(person.Page.QuerySelector(".receipt-list"));
        var question = (await staff.Use<FindQuestions>().RunAsync(new QuestionFilter { Bank = staff.Bank }, staff.User.Id, FindQuestions.Order.Newest, 1, CancellationToken.None)).Items[0];
        Assert.Equal("marker", OncoLearn.Core.WordsExtensions.Word(question.Category));
    }

    [Fact]
    public async Task Of_very_many_one_is_previewed_at_a_time_and_what_was_left_out_stays_left_out()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/import");
        var paper = string.Concat(Enumerable.Range(1, 151).Select(at => $"{at}. Clone {at * 7919} grows.\nAnswer: True\n\n"));
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Paste"] = paper, ["Form.Category"] = "marker" });
        Assert.Empty(person.Page.QuerySelectorAll(".import-item .question"));

        person.Page.QuerySelector<IHtmlInputElement>("[name=leave][value='2']")!.IsChecked = true;
        Assert.EndsWith("#at-151", person.Page.QuerySelector("[name=show][value='151']")!.GetAttribute("formaction"), StringComparison.Ordinal);
        await person.SubmitAsync("form.import-plan", button: ("show", "151"));
        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Single(person.Page.QuerySelectorAll(".import-item .question"));
        Assert.NotNull(person.Page.QuerySelector("#at-151 .question"));
        Assert.Equal(["2"], person.Page.QuerySelectorAll<IHtmlInputElement>("[name=leave]").Where(box => box.IsChecked).Select(box => box.Value));
        Assert.Equal(0, await CountAsync(staff));

        // The largest import may be left out whole.
        using var sent = person.RequestOf("form.import-plan");
        var most = Enumerable.Range(1, StageImport.MostQuestions).Where(at => at != 3).Select(at => $"leave={at}");
        sent.Content = new StringContent($"{await sent.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken)}&{string.Join('&', most)}", new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        (await person.SendAsync(sent)).Dispose();
        Assert.Equal(1, await CountAsync(staff));
    }

    [Fact]
    public async Task Nothing_typed_is_lost_where_something_is_wrong()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/import");
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Paste"] = Paper, ["Form.Use"] = "exam" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.EndsWith("2 questions name no category: choose one.", person.Errors(), StringComparison.Ordinal);
        Assert.Equal(Paper.Trim(), person.Page.QuerySelector("#Form_Paste")!.TextContent.Trim());
        Assert.Equal("exam", person.Page.QuerySelector("#Form_Use option[selected]")!.GetAttribute("value"));

        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Paste"] = "no question at all", ["Form.Category"] = "marker" });
        Assert.Contains("No question was found", person.Page.QuerySelector("#Form_Paste-error")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Paste"] = "", ["Form.Category"] = "marker", ["Form.Lang"] = "xx" });
        Assert.Contains("Paste questions, or choose a file.", person.Errors(), StringComparison.Ordinal);
        Assert.Contains("Choose the language", person.Errors(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(staff));
    }

    [Fact]
    public async Task A_paper_that_names_its_categories_needs_none()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/import");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Paste"] = "1. TP53 is a kinase.\nAnswer: False\nCategory: therapy\n\n2. TP53 is a gene.\nAnswer: True\n" });
        Assert.Equal("1 question names no category: choose one.", staff.Person.Page.QuerySelector("#Form_Category-error")!.TextContent.Trim());
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["Form.Paste"] = "1. TP53 is a kinase.\nAnswer: False\nCategory: therapy\n" });
        Assert.Equal("Therapy", staff.Person.Page.QuerySelector(".import-item .category")?.TextContent.Trim());
    }

    [Fact]
    public async Task A_file_larger_than_a_form_is_taken_and_one_that_is_none_is_told_at_its_field()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/import");
        var large = Paper + string.Concat(Enumerable.Repeat("# a remark that nobody reads, over and over again, in a very long file\n", 25_000));
        using var unsorted = await UploadAsync(staff, Encoding.UTF8.GetBytes(Paper), category: "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsorted.StatusCode);
        Assert.Contains("id=\"Form_File-error\">Choose the file again: a page never keeps it.<", await unsorted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var taken = await UploadAsync(staff, Encoding.UTF8.GetBytes(large));
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Contains("import-plan", await taken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var refused = await UploadAsync(staff, "%PDF-1.7"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Form_File-error", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export-txt", "text/plain")]
    [InlineData("export-docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("export-csv", "text/csv")]
    [InlineData("export-xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task What_is_chosen_or_found_is_sent_as_a_file(string what, string type)
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        foreach (var fields in new[] { new Dictionary<string, string> { ["all"] = "true" }, new Dictionary<string, string> { ["question"] = questions.Values.First() } })
        {
            using var sent = await staff.Person.SendAsync(staff.Person.RequestOf("#chosen", fields, ("do", what)));
            Assert.Equal((HttpStatusCode.OK, type), (sent.StatusCode, sent.Content.Headers.ContentType!.MediaType));
            Assert.StartsWith("questions.", sent.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
            Assert.NotEmpty(await sent.Content.ReadAsByteArrayAsync());
        }
        await staff.Person.SubmitAsync("#chosen", button: ("do", what));
        Assert.Equal("Choose questions first.", staff.Person.Page.QuerySelector(".field-error")!.TextContent);
    }

    [Fact]
    public async Task The_template_and_the_help_are_there_for_who_may_write_and_nothing_for_others()
    {
        using var staff = await Staff.JoinAsync(site);
        using var other = await Staff.JoinAsync(site);
        var import = $"{TeachAddress.Bank(staff.Bank)}/import";
        using var template = await staff.Person.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{import}?handler=Template"));
        Assert.Equal("template.xlsx", template.Content.Headers.ContentDisposition!.FileName);
        await staff.Person.OpenAsync($"{import}/help");
        Assert.Equal(HttpStatusCode.OK, staff.Person.Status);
        Assert.Contains("37±0.5 ℃", staff.Person.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { import, $"{import}?handler=Template", $"{import}/help", $"{import}/nothing" })
        {
            await other.Person.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, other.Person.Status);
        }
        await staff.Person.OpenAsync($"{import}/nothing");
        Assert.Equal(HttpStatusCode.NotFound, staff.Person.Status);
    }

    static async Task<HttpResponseMessage> UploadAsync(Staff staff, byte[] file, string category = "marker")
    {
        var token = staff.Person.Page.QuerySelector($"{Form} [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("en"), "Form.Lang" }, { new StringContent(category), "Form.Category" },
            { new StringContent("apply"), "Form.Level" }, { new StringContent("hard"), "Form.Difficulty" }, { new StringContent("both"), "Form.Use" },
            { new ByteArrayContent(file), "Form.File", "questions.bin" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{TeachAddress.Bank(staff.Bank)}/import") { Content = form };
        return await staff.Person.SendAsync(request);
    }

    static async Task<int> CountAsync(Staff staff) =>
        (await staff.Use<FindQuestions>().RunAsync(new QuestionFilter { Bank = staff.Bank }, staff.User.Id, FindQuestions.Order.Newest, 1, CancellationToken.None)).Total;
}
