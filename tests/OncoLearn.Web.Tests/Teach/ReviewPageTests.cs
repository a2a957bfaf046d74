using System.Net;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>A question that a second instructor has to read, without script: what its author sees and what the reviewer sees.</summary>
public sealed class ReviewPageTests(TypeSite site) : IClassFixture<TypeSite>
{
    const string Publish = "button[value=publish]";

    [Fact]
    public async Task Nobody_is_offered_what_only_another_can_give()
    {
        using var author = await Staff.JoinAsync(site);
        using var reviewer = await Staff.JoinAsync(site);
        var question = await ReviewedAsync(author, reviewer);
        await author.Person.OpenAsync(question);
        Assert.Null(author.Person.Page.QuerySelector(Publish));
        Assert.Contains("Another instructor has to approve this version", author.Person.Page.QuerySelector("#state")!.ParentElement!.TextContent, StringComparison.Ordinal);

        await author.Person.SubmitAsync("form:has(#reviewer)", new Dictionary<string, string> { ["reviewer"] = reviewer.User.UserName! });
        Assert.Null(author.Person.Page.QuerySelector("#decide"));
        Assert.Contains("was asked to review version 1", ReviewsOf(author), StringComparison.Ordinal);

        await reviewer.Person.OpenAsync(question);
        await reviewer.Person.SubmitAsync("form:has(#note)", new Dictionary<string, string> { ["note"] = "Well asked." }, ("verdict", "approve"));
        Assert.Null(reviewer.Person.Page.QuerySelector("#decide"));
        await author.Person.OpenAsync(question);
        Assert.NotNull(author.Person.Page.QuerySelector(Publish));
        Assert.Contains("Well asked.", ReviewsOf(author), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_it_was_returned_stands_on_the_question_and_a_return_without_a_word_is_asked_for_one()
    {
        using var author = await Staff.JoinAsync(site);
        using var reviewer = await Staff.JoinAsync(site);
        var question = await ReviewedAsync(author, reviewer);
        await author.Use<AskReview>().RunAsync(new(question[(question.LastIndexOf('/') + 1)..], reviewer.User.UserName!, author.Teacher), CancellationToken.None);
        await reviewer.Person.OpenAsync(question);
        await reviewer.Person.SubmitAsync("form:has(#note)", button: ("verdict", "return"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reviewer.Person.Status);
        Assert.Equal("Say why you return it.", reviewer.Person.Page.QuerySelector("#note-error")!.TextContent);

        await reviewer.Person.SubmitAsync("form:has(#note)", new Dictionary<string, string> { ["note"] = "The key is not the only one." }, ("verdict", "return"));
        await author.Person.OpenAsync(question);
        Assert.Contains("returned version 1", ReviewsOf(author), StringComparison.Ordinal);
        Assert.Contains("The key is not the only one.", ReviewsOf(author), StringComparison.Ordinal);
        Assert.Null(author.Person.Page.QuerySelector(Publish));
    }

    [Fact]
    public async Task That_saving_withdraws_a_review_is_told_before_and_after()
    {
        using var author = await Staff.JoinAsync(site);
        using var reviewer = await Staff.JoinAsync(site);
        var question = await ReviewedAsync(author, reviewer);
        await author.Person.OpenAsync($"{question}/edit");
        Assert.Null(author.Person.Page.QuerySelector("#asked"));
        // As the form writes it: sent again, it is the same.
        await author.Person.SubmitAsync("form.editor");
        await author.Use<AskReview>().RunAsync(new(question[(question.LastIndexOf('/') + 1)..], reviewer.User.UserName!, author.Teacher), CancellationToken.None);

        await author.Person.OpenAsync($"{question}/edit");
        Assert.Contains("was asked to review version 2 of this question", author.Person.Page.QuerySelector("#asked")!.TextContent, StringComparison.Ordinal);
        await author.Person.SubmitAsync("form.editor");
        Assert.DoesNotContain("withdrawn", author.Person.Page.QuerySelector("[data-saved]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("was asked to review version 2", ReviewsOf(author), StringComparison.Ordinal);
        Assert.Null(author.Person.Page.QuerySelector("form[action*=Ask]"));

        await author.Person.OpenAsync($"{question}/edit");
        await author.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["stem.en"] = "What is seen first?" });
        Assert.Contains("it is withdrawn, and the question is a draft again", author.Person.Page.QuerySelector("[data-saved]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("to review version 2 ended before a decision", ReviewsOf(author), StringComparison.Ordinal);
        await author.Person.OpenAsync($"{question}/edit");
        Assert.Null(author.Person.Page.QuerySelector("#asked"));
    }

    [Fact]
    public async Task Somebody_else_can_be_asked_instead_and_not_whoever_is_asked()
    {
        using var author = await Staff.JoinAsync(site);
        using var reviewer = await Staff.JoinAsync(site);
        using var other = await Staff.JoinAsync(site);
        var question = await ReviewedAsync(author, reviewer);
        await author.Use<ShareBank>().RunAsync(new(author.Bank, author.User.Id, other.User.UserName!, BankAccess.Review), CancellationToken.None);
        await author.Person.OpenAsync(question);
        Assert.Equal(2, author.Person.Page.QuerySelectorAll("#reviewer option").Length);
        await author.Person.SubmitAsync("form:has(#reviewer)", new Dictionary<string, string> { ["reviewer"] = reviewer.User.UserName! });
        Assert.Equal(other.User.UserName, Assert.Single(author.Person.Page.QuerySelectorAll("#reviewer option")).GetAttribute("value"));
        Assert.Contains("Ask instead", author.Person.Page.QuerySelector("form[action*=Ask]")!.TextContent, StringComparison.Ordinal);

        await author.Person.SubmitAsync("form:has(#reviewer)");
        Assert.Equal(reviewer.User.UserName, Assert.Single(author.Person.Page.QuerySelectorAll("#reviewer option")).GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_approved_is_told_to_whoever_asked_until_it_is_published()
    {
        using var author = await Staff.JoinAsync(site);
        using var reviewer = await Staff.JoinAsync(site);
        var question = await ReviewedAsync(author, reviewer);
        var uid = question[(question.LastIndexOf('/') + 1)..];
        await author.Use<AskReview>().RunAsync(new(uid, reviewer.User.UserName!, author.Teacher), CancellationToken.None);
        await author.Person.OpenAsync(question);
        Assert.Equal("In review", State());
        await reviewer.Use<DecideReview>().RunAsync(new(uid, Approve: true, "Well asked.", reviewer.Teacher), CancellationToken.None);

        await author.Person.OpenAsync(TeachAddress.Home);
        var told = author.Person.Page.QuerySelector("#approved")!.ParentElement!.QuerySelector("a")!;
        Assert.Equal(question, told.GetAttribute("href"));
        Assert.Contains("approved version 1", told.TextContent, StringComparison.Ordinal);
        Assert.Contains("Well asked.", told.TextContent, StringComparison.Ordinal);
        await author.Person.OpenAsync(question);
        Assert.Equal("Draft Approved", State());
        await author.Person.SubmitAsync("form:has(button[value=publish])", button: ("to", "publish"));
        Assert.Equal("Published", State());
        await author.Person.OpenAsync(TeachAddress.Home);
        Assert.Null(author.Person.Page.QuerySelector("#approved"));

        string State() => string.Join(' ', author.Person.Page.QuerySelectorAll(".question-meta > .badge-word").Select(word => word.TextContent.Trim()));
    }

    [Fact]
    public async Task What_reviewers_said_stands_in_the_editor_with_the_way_to_its_place()
    {
        using var author = await Staff.JoinAsync(site);
        using var reviewer = await Staff.JoinAsync(site);
        var question = await ReviewedAsync(author, reviewer);
        var uid = question[(question.LastIndexOf('/') + 1)..];
        await author.Person.OpenAsync($"{question}/edit");
        Assert.Null(author.Person.Page.QuerySelector(".remarks"));
        await author.Use<AskReview>().RunAsync(new(uid, reviewer.User.UserName!, author.Teacher), CancellationToken.None);
        await reviewer.Use<Comments>().AddAsync(uid, "options[1].reason", "Why not?", reviewer.Teacher, CancellationToken.None);
        await reviewer.Use<Comments>().AddAsync(uid, "", "Well done otherwise.", reviewer.Teacher, CancellationToken.None);
        await reviewer.Use<DecideReview>().RunAsync(new(uid, Approve: false, "One reason is thin.", reviewer.Teacher), CancellationToken.None);

        await author.Person.OpenAsync($"{question}/edit");
        Assert.Equal(["One reason is thin.", "Why not?", "Well done otherwise."], author.Person.Page.QuerySelectorAll(".remarks .comment-body").Select(said => said.TextContent));
        var way = Assert.Single(author.Person.Page.QuerySelectorAll(".remarks a"));
        Assert.Equal("Option B, Reason", way.TextContent);
        Assert.NotNull(author.Person.Page.GetElementById(way.GetAttribute("href")![1..]));

        var comment = (await author.Use<Comments>().OfAsync(uid, author.User.Id, CancellationToken.None))[0];
        await author.Use<Comments>().ResolveAsync(uid, comment.Uid, resolved: true, author.Teacher, CancellationToken.None);
        await author.Person.SubmitAsync("form.editor", button: ("edit", "preview"));
        Assert.Equal(["One reason is thin.", "Well done otherwise."], author.Person.Page.QuerySelectorAll(".remarks .comment-body").Select(said => said.TextContent));
    }

    [Fact]
    public async Task An_empty_comment_is_refused_at_its_field_and_keeps_its_place()
    {
        using var author = await Staff.JoinAsync(site);
        var question = TeachAddress.Question((await author.CopyCourseAsync())["vignette"]);
        await author.Person.OpenAsync(question);
        await author.Person.SubmitAsync(".comment-form", new Dictionary<string, string> { ["path"] = "stem", ["body"] = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, author.Person.Status);
        Assert.Equal("A comment has 1 to 4000 characters.", author.Person.Page.QuerySelector("#comment-error")!.TextContent);
        Assert.Equal("stem", author.Person.Page.QuerySelector("#comment-path option[selected]")!.GetAttribute("value"));
    }

    static string ReviewsOf(Staff staff) => staff.Person.Page.QuerySelector(".reviews")!.TextContent;

    /// <summary>The address of a question in a bank that asks for a second reader and is shared with one.</summary>
    static async Task<string> ReviewedAsync(Staff author, Staff reviewer)
    {
        var question = (await author.CopyCourseAsync())["vignette"];
        await author.Use<ChangeBank>().SettingsAsync(author.Bank, author.User.Id, new LocalizedText([KeyValuePair.Create("en", "Read twice")]), "types", asksReview: true, CancellationToken.None);
        await author.Use<ShareBank>().RunAsync(new(author.Bank, author.User.Id, reviewer.User.UserName!, BankAccess.Review), CancellationToken.None);
        return TeachAddress.Question(question);
    }
}
