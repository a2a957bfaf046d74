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

    [Theory]
    [InlineData("en", "1 is published and stays so. To change it, edit it: that makes a new version, a draft until you publish it. If it is to be used no more, retire it.", "1 was so already.")]
    [InlineData("zh-Hans", "1 道已发布，仍然是发布状态：要改内容，请直接编辑，改动先存为新一版草稿；不再使用的请停用。", "1 道本来就是这样。")]
    public async Task What_is_published_stays_so_where_a_draft_is_asked_for_and_that_is_told(string language, string told, string toldOfDraft)
    {
        using var staff = await Staff.JoinAsync(site);
        var (person, questions) = (staff.Person, await staff.CopyCourseAsync());
        await person.OpenAsync($"/prefs/lang/{language}?back={TeachAddress.Bank(staff.Bank)}");
        await person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["vignette"] }, ("do", "publish"));
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["vignette"] }, ("do", "draft"));

        Assert.Equal(told, person.Page.QuerySelector(".field-error")!.TextContent.Trim());
        Assert.Equal(QuestionState.Published, (await staff.ReadAsync(questions["vignette"])).State);
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["ordering"] }, ("do", "draft"));
        Assert.Equal(toldOfDraft, person.Page.QuerySelector(".notice")!.TextContent.Trim());
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
        var other = await OtherBankAsync(staff);
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["all"] = "true", ["bank"] = other }, ("do", "copy"));

        var told = staff.Person.Page.QuerySelector(".notice")!.TextContent.Trim();
        Assert.StartsWith($"{questions.Count - 1} questions were copied to “Other”, as drafts. 1 question was not copied, as it cannot be saved again as it stands (Stem", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_moved_or_copied_is_told_with_the_bank_that_it_is_in_now()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        var other = await OtherBankAsync(staff);
        var person = staff.Person;
        await person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["ordering"], ["bank"] = other }, ("do", "copy"));
        Assert.StartsWith("1 question was copied to “Other”, as a draft.", person.Page.QuerySelector(".notice")!.TextContent.Trim(), StringComparison.Ordinal);
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["ordering"], ["bank"] = other }, ("do", "move"));
        Assert.StartsWith("1 question was moved to “Other”.", person.Page.QuerySelector(".notice")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(TeachAddress.Bank(other), person.Page.QuerySelector(".notice a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_nobody_else_has_read_is_not_moved_published_into_a_bank_that_asks_for_it_and_that_is_told()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        var other = await OtherBankAsync(staff);
        await staff.Use<ChangeBank>().SettingsAsync(other, staff.Teacher.UserId, new LocalizedText([KeyValuePair.Create("en", "Other")]), courseSlug: null, asksReview: true, CancellationToken.None);
        await staff.Use<MoveQuestions>().RunAsync([questions["ordering"]], MoveQuestions.Step.Publish, staff.Teacher, CancellationToken.None);
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["ordering"], ["bank"] = other }, ("do", "move"));
        Assert.StartsWith(
            "1 question was not moved: it is published and nobody else has approved it, as “Other” asks. Copy it there",
            staff.Person.Page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_on_a_shared_vignette_is_not_moved_and_that_is_told()
    {
        using var staff = await Staff.JoinAsync(site);
        var held = (await staff.CopyCourseAsync())["vignette"];
        await staff.Use<Db>().WriteAsync(
            scope => scope.ExecuteAsync(
                """
                insert into stimulus (uid, bank_id, created_at) select 'held-' || b.uid, b.id, 1 from bank b where b.uid = @bank;
                insert into stimulus_version (stimulus_id, version, payload, hash, created_at) select id, 1, '{}', 'h', 1 from stimulus where uid = 'held-' || @bank;
                update question_version
                   set stimulus_version_id = (select v.id from stimulus_version v join stimulus s on s.id = v.stimulus_id where s.uid = 'held-' || @bank)
                 where id = (select head_version_id from question where uid = @held)
                """,
                new { bank = staff.Bank, held }),
            CancellationToken.None);
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = held, ["bank"] = await OtherBankAsync(staff) }, ("do", "move"));
        Assert.StartsWith("1 question was not moved:", staff.Person.Page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_are_told_by_name_with_what_had_them_already()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        var person = staff.Person;
        await person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["ordering"], ["tag"] = "Week 4" }, ("do", "tag"));
        Assert.Equal("1 question has the tag “week 4” now.", person.Page.QuerySelector(".notice")!.TextContent.Trim());
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["all"] = "true", ["tag"] = "Week 4" }, ("do", "tag"));
        Assert.Equal($"{questions.Count - 1} questions have the tag “week 4” now. 1 had it already.", person.Page.QuerySelector(".notice")!.TextContent.Trim());
        await person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["ordering"], ["tag"] = "week 5" }, ("do", "untag"));
        Assert.Equal("1 did not have the tag “week 5”.", person.Page.QuerySelector(".notice")!.TextContent.Trim());
    }

    [Fact]
    public async Task Learning_objectives_are_offered_where_questions_of_the_bank_serve_them()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        var bare = await OtherBankAsync(staff);
        await staff.Person.OpenAsync(TeachAddress.Bank(bare));
        Assert.Null(staff.Person.Page.QuerySelector("#filter-objective"));

        var objective = (await staff.Use<Db>().QueryAsync<string>("select uid from objective order by id", null, CancellationToken.None))[0];
        await staff.Use<Db>().WriteAsync(
            scope => scope.ExecuteAsync(
                """
                delete from question_objective where question_id = (select id from question where uid = @uid);
                insert into question_objective (question_id, objective_id) select q.id, o.id from question q, objective o where q.uid = @uid and o.uid = @objective;
                update question set bank_id = (select id from bank where uid = @bare) where uid = @uid
                """,
                new { uid = questions["ordering"], objective, bare }),
            CancellationToken.None);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(bare)}?objective={Uri.EscapeDataString(objective)}");
        var offered = Assert.IsAssignableFrom<IHtmlSelectElement>(staff.Person.Page.QuerySelector("#filter-objective"));
        Assert.Equal((string[])["", objective], offered.Options.Select(option => option.Value).ToArray());
        Assert.Equal(objective, offered.Value);
        Assert.Single(staff.Person.Page.QuerySelectorAll(".question-item"));
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
        // It stands below the whole list, and is come to at once.
        Assert.NotNull(staff.Person.Page.QuerySelector(".field-error[autofocus][tabindex='-1'][role=alert]"));
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

    /// <summary>A bank of the same instructor, of no course.</summary>
    static async Task<string> OtherBankAsync(Staff staff) =>
        Assert.IsType<CreateBank.Outcome.Created>(await staff.Use<CreateBank>().RunAsync(new(staff.User.Id, new LocalizedText([KeyValuePair.Create("en", "Other")]), null), CancellationToken.None)).BankUid;
}
