using System.Net;
using AngleSharp.Html.Dom;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>The list of a bank's questions, without script.</summary>
public sealed class BankPageTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_new_bank_asks_for_a_second_reader_where_that_is_ticked(bool asks)
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync("/teach/banks/new");
        if (asks) staff.Person.Page.GetElementById("asks-review")!.SetAttribute("checked", "");
        await staff.Person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.TitleEn"] = "Read twice" });

        await staff.Person.OpenAsync($"{staff.Person.At}/settings");
        Assert.Equal(("Read twice", asks), (staff.Person.Page.QuerySelector("[name='Form.TitleEn']")!.GetAttribute("value"), staff.Person.Page.GetElementById("asks-review")!.HasAttribute("checked")));
    }

    [Fact]
    public async Task What_is_chosen_is_changed_and_nothing_else()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["vignette"] }, ("do", "publish"));

        Assert.Equal("1 question was published.", staff.Person.Page.QuerySelector(".notice")!.TextContent.Trim());
        Assert.Equal(QuestionState.Published, (await staff.ReadAsync(questions["vignette"])).State);
        Assert.Equal(QuestionState.Draft, (await staff.ReadAsync(questions["ordering"])).State);
    }

    [Fact]
    public async Task What_is_not_copied_is_told_with_its_reason()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        // As one that was saved before texts had a bound.
        var payload = (await staff.ReadAsync(questions["vignette"])).Draft.Payload;
        payload["stem"]!["en"] = new string('z', 20_000);
        await staff.Use<Db>().WriteAsync(
            scope => scope.ExecuteAsync("update question_version set payload = @payload where id = (select head_version_id from question where uid = @uid)", new { payload = payload.ToJsonString(), uid = questions["vignette"] }),
            CancellationToken.None);
        var other = Assert.IsType<CreateBank.Outcome.Created>(await staff.Use<CreateBank>().RunAsync(new(staff.User.Id, new LocalizedText([KeyValuePair.Create("en", "Other")]), null), CancellationToken.None)).BankUid;
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["all"] = "true", ["bank"] = other }, ("do", "copy"));

        var told = staff.Person.Page.QuerySelector(".notice")!.TextContent.Trim();
        Assert.StartsWith($"{questions.Count - 1} questions were copied, as drafts. 1 question was not copied, as it cannot be saved again as it stands (Stem", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_chosen_stays_chosen_where_nothing_of_it_can_be_changed()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        await staff.Use<ChangeBank>().SettingsAsync(staff.Bank, staff.User.Id, new LocalizedText([KeyValuePair.Create("en", "Read twice")]), "types", asksReview: true, CancellationToken.None);
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["vignette"] }, ("do", "publish"));

        Assert.Equal("1 needs a second reader first.", staff.Person.Page.QuerySelector(".field-error")!.TextContent);
        Assert.True(((IHtmlInputElement)staff.Person.Page.QuerySelector($"[name=question][value='{questions["vignette"]}']")!).IsChecked);
        Assert.Equal(QuestionState.Draft, (await staff.ReadAsync(questions["vignette"])).State);
    }

    [Fact]
    public async Task All_that_was_found_is_tagged_at_once()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}?type=ordering");
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["all"] = "true", ["tag"] = "Week 4" }, ("do", "tag"));

        Assert.Contains("week 4", (await staff.ReadAsync(questions["ordering"])).Draft.Tags);
        Assert.DoesNotContain("week 4", (await staff.ReadAsync(questions["vignette"])).Draft.Tags);
        Assert.EndsWith("?type=ordering", staff.Person.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_given_to_a_reviewer_at_once_and_what_became_of_them_is_told()
    {
        using var staff = await Staff.JoinAsync(site);
        using var reader = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        Assert.Null(staff.Person.Page.QuerySelector("#bulk-reviewer"));
        await staff.Use<ShareBank>().RunAsync(new(staff.Bank, staff.User.Id, reader.User.UserName!, BankAccess.Review), CancellationToken.None);
        await staff.Use<MoveQuestions>().RunAsync([questions["vignette"]], MoveQuestions.Step.Publish, staff.Teacher, CancellationToken.None);

        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["ordering"] }, ("do", "review"));
        Assert.Equal("Choose whom to ask.", staff.Person.Page.QuerySelector(".field-error")!.TextContent);
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["all"] = "true", ["reviewer"] = reader.User.UserName! }, ("do", "review"));

        Assert.Equal($"Reviews of {questions.Count - 1} questions were asked for. 1 is published or retired: there is nothing to review.", staff.Person.Page.QuerySelector(".notice")!.TextContent.Trim());
        Assert.Equal(QuestionState.Review, (await staff.ReadAsync(questions["ordering"])).State);
        Assert.Equal(QuestionState.Published, (await staff.ReadAsync(questions["vignette"])).State);
    }

    [Fact]
    public async Task Nothing_chosen_changes_nothing_and_says_so()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.CopyCourseAsync();
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["tag"] = "kept" }, ("do", "tag"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, staff.Person.Status);
        Assert.Equal("Choose questions first.", staff.Person.Page.QuerySelector(".field-error")!.TextContent);
        Assert.Equal("kept", staff.Person.Page.QuerySelector("#bulk-tag")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_has_no_claim_is_asked_for_by_a_box()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.CopyCourseAsync();
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}?only=claim&only=stale");
        var found = await staff.Use<FindQuestions>().RunAsync(new QuestionFilter { Bank = staff.Bank, NoClaim = true, Stale = true }, staff.User.Id, FindQuestions.Order.Newest, 1, CancellationToken.None);
        Assert.Equal(found.Total, staff.Person.Page.QuerySelectorAll(".question-item").Length);
        Assert.Equal(2, staff.Person.Page.QuerySelectorAll("[name=only][checked]").Length);
    }

    [Fact]
    public async Task A_question_is_written_in_both_languages()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        await staff.Person.OpenAsync($"{TeachAddress.Question(questions["vignette"])}/edit");
        Assert.NotNull(staff.Person.Page.QuerySelector("[name='stem.zh-Hans']"));
        await staff.Person.SubmitAsync("form.editor", button: ("edit", "update"));
        Assert.NotNull(staff.Person.Page.QuerySelector("[name='stem.zh-Hans']"));
        Assert.NotNull(staff.Person.Page.QuerySelector("[name='stem.en']"));
    }
}
