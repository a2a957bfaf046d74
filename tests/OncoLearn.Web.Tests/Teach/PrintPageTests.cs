using System.Net;
using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Questions on paper, the key on pages of its own.</summary>
public sealed class PrintPageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    readonly TypeSite _site = site;

    public static TheoryData<string> Types => new(QuestionTypes.All.Select(type => type.Key));

    [Theory, MemberData(nameof(Types))]
    public void Every_type_is_answered_reviewed_written_and_printed(string type)
    {
        foreach (var partial in new[] { QuestionPartials.Answer(type), QuestionPartials.Review(type), QuestionPartials.Editor(type), QuestionPartials.Print(type) })
            Assert.True(File.Exists(Path.Combine(Repository.Web, "Pages", "Shared", $"{partial}.cshtml")), $"There is no {partial}.cshtml.");
    }

    [Fact]
    public async Task Every_type_stands_on_the_paper_with_places_to_write_and_on_the_key()
    {
        using var staff = await Staff.JoinAsync(_site);
        var questions = await staff.CopyCourseAsync();
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print?order=section");

        var page = staff.Person.Page;
        Assert.Equal(questions.Count, page.QuerySelectorAll(".paper:not(.paper-key) .paper-question").Length);
        Assert.All(page.QuerySelectorAll(".paper:not(.paper-key) .paper-question"), question =>
            Assert.True(question.QuerySelector(".print-box, .print-blank, .print-line") is not null, question.TextContent));
        Assert.Empty(page.QuerySelectorAll(".paper:not(.paper-key) :is(.option-right, .explanation, .option-why, input, select)"));
        Assert.Equal(questions.Count, page.QuerySelectorAll(".paper-key .paper-question").Length);
        Assert.All(page.QuerySelectorAll(".paper-key .paper-question"), question => Assert.NotNull(question.QuerySelector(".explanation")));
    }

    [Fact]
    public async Task Both_languages_are_printed_one_after_the_other_each_in_its_own_words()
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.CopyCourseAsync();
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print?type=vignette&in=both&points=2.5&title=Week%204");

        Assert.Equal(["zh-Hans", "en", "zh-Hans", "en"], staff.Person.Page.QuerySelectorAll("div:has(> .paper)").Select(paper => paper.GetAttribute("lang")));
        Assert.Equal(["Week 4", "Week 4", "Week 4：答案", "Week 4: Key"], staff.Person.Page.QuerySelectorAll(".paper-head h2").Select(title => title.TextContent));
        Assert.Contains("（2.5 分）", staff.Person.Page.QuerySelector("[lang='zh-Hans'] .paper-stem")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(2.5 points)", staff.Person.Page.QuerySelector("div[lang=en] .paper-stem")!.TextContent, StringComparison.Ordinal);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print?type=vignette&shown=true");
        Assert.Empty(staff.Person.Page.QuerySelectorAll(".paper-key"));
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print?points=lots");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, staff.Person.Status);
        Assert.Equal("lots", staff.Person.Page.QuerySelector("#points[aria-invalid=true]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_chosen_in_the_list_is_printed_and_nothing_else()
    {
        using var staff = await Staff.JoinAsync(_site);
        var questions = await staff.CopyCourseAsync();
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        var print = staff.Person.Page.QuerySelector("#chosen [formaction]")!.GetAttribute("formaction")!;
        staff.Person.Page.QuerySelector("#chosen")!.SetAttribute("action", print);
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["vignette"] });

        Assert.StartsWith(print, staff.Person.At, StringComparison.Ordinal);
        Assert.Single(staff.Person.Page.QuerySelectorAll(".paper:not(.paper-key) .paper-question"));
        Assert.NotNull(staff.Person.Page.QuerySelector(".paper .passage"));
    }

    [Fact]
    public async Task A_vignette_is_printed_once_before_the_questions_that_share_it()
    {
        using var staff = await Staff.JoinAsync(_site);
        var payload = JsonNode.Parse("""{"title":{"en":"T"},"text":{"en":"A man of 61 has an ulcer."}}""")!.AsObject();
        var vignette = Assert.IsType<SaveVignette.Outcome.Saved>(await staff.Use<SaveVignette>().RunAsync(new(staff.Bank, null, null, payload, staff.User.Id), CancellationToken.None)).VignetteUid;
        var questions = await staff.CopyCourseAsync();
        foreach (var type in new[] { "ordering", "extended-matching" })
        {
            await staff.Person.OpenAsync($"{TeachAddress.Question(questions[type])}/edit");
            await staff.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["Meta.Stimulus"] = vignette });
        }
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print?order=section&in=en");

        var paper = staff.Person.Page.QuerySelector(".paper:not(.paper-key)")!;
        var shared = Assert.Single(paper.QuerySelectorAll(".paper-vignette"));
        Assert.Single(paper.QuerySelectorAll(".passage"), passage => passage.TextContent.Contains("A man of 61 has an ulcer.", StringComparison.Ordinal));
        Assert.Matches(@"^Case for questions \d+–\d+$", shared.QuerySelector("h3")!.TextContent.Trim());

        // A question that was not saved again stands under the words that it was written for.
        var changed = JsonNode.Parse("""{"title":{"en":"T"},"text":{"en":"A man of 62 has an ulcer."}}""")!.AsObject();
        Assert.IsType<SaveVignette.Outcome.Saved>(await staff.Use<SaveVignette>().RunAsync(new(staff.Bank, vignette, 1, changed, staff.User.Id), CancellationToken.None));
        await staff.Person.OpenAsync($"{TeachAddress.Question(questions["ordering"])}/edit");
        await staff.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["stem.en"] = "In which order?" });
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print?order=section&in=en");

        var cases = staff.Person.Page.QuerySelectorAll(".paper:not(.paper-key) .paper-vignette").Select(one => one.QuerySelector(".passage div p")!.TextContent.Trim());
        Assert.Equal(["A man of 61 has an ulcer.", "A man of 62 has an ulcer."], cases.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_not_published_says_so_on_the_paper_and_on_the_key()
    {
        using var staff = await Staff.JoinAsync(_site);
        var questions = await staff.CopyCourseAsync();
        await staff.Use<MoveQuestions>().RunAsync([questions["vignette"]], MoveQuestions.Step.Publish, staff.Teacher, CancellationToken.None);
        await staff.Use<MoveQuestions>().RunAsync([questions["ordering"]], MoveQuestions.Step.Retire, staff.Teacher, CancellationToken.None);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print?question={questions["vignette"]}&question={questions["ordering"]}&question={questions["extended-matching"]}&in=both");

        Assert.Equal(
            ["", "已停用", "草稿", "", "Retired", "Draft", "", "已停用", "草稿", "", "Retired", "Draft"],
            staff.Person.Page.QuerySelectorAll(".paper-question").Select(question => question.QuerySelector(".paper-state")?.TextContent ?? ""));
    }

    [Theory]
    [InlineData("Week 4", 120, true)]
    [InlineData("x", 121, false)]
    public async Task A_title_that_is_too_long_is_told_and_not_cut(string title, int length, bool taken)
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.CopyCourseAsync();
        title = title.PadRight(length, 'x');
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print?type=vignette&title={Uri.EscapeDataString(title)}");

        Assert.Equal(taken ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, staff.Person.Status);
        Assert.Equal(title, staff.Person.Page.QuerySelector("#title")!.GetAttribute("value"));
        Assert.Equal(!taken, staff.Person.Page.QuerySelector("#title[aria-invalid=true][aria-describedby=title-error]") is not null);
        Assert.Equal(taken ? title : $"Bank of {staff.User.UserName}", staff.Person.Page.QuerySelector(".paper-head h2")!.TextContent);
    }

    [Fact]
    public async Task Who_only_looks_prints_nothing()
    {
        using var staff = await Staff.JoinAsync(_site);
        using var other = await Staff.JoinAsync(_site);
        await staff.Use<ShareBank>().RunAsync(new(staff.Bank, staff.User.Id, other.User.UserName, BankAccess.View), CancellationToken.None);
        await other.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/print");
        Assert.Equal(HttpStatusCode.NotFound, other.Person.Status);
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task The_paper_is_accessible_and_fits(Look look)
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.CopyCourseAsync();
        await VisitAsAsync(look, staff.Person, visit => visit.LookAtAsync("paper", $"{TeachAddress.Bank(staff.Bank)}/print?order=section"));
    }
}
