using System.Net;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Questions that say nearly the same are told after saving and listed pair by pair.</summary>
public sealed class SimilarPageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    readonly TypeSite _site = site;

    [Fact]
    public async Task Who_saves_is_told_what_it_is_like_and_has_saved()
    {
        using var staff = await Staff.JoinAsync(_site);
        var (first, second) = await TwiceAsync(staff);
        await staff.Person.OpenAsync($"{TeachAddress.Question(second)}/edit");
        await staff.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["explanation.en"] = "Slightly other words." });

        Assert.Equal(HttpStatusCode.OK, staff.Person.Status);
        Assert.Contains("very like", staff.Person.Page.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(staff.Person.Page.QuerySelectorAll("#similar a"), link => link.GetAttribute("href") == TeachAddress.Question(first));
        Assert.Equal(2, (await staff.ReadAsync(second)).Head);
    }

    [Fact]
    public async Task A_pair_is_compared_word_by_word_and_one_of_it_retired()
    {
        using var staff = await Staff.JoinAsync(_site);
        var (_, second) = await TwiceAsync(staff);
        await staff.Person.OpenAsync($"{TeachAddress.Question(second)}/edit");
        await staff.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["explanation.en"] = "Slightly other words." });
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.OpenAsync(staff.Person.Page.QuerySelector(".bank-tools a")!.GetAttribute("href")!);
        var pair = staff.Person.Page.QuerySelectorAll(".alike").First(pair => pair.InnerHtml.Contains(second, StringComparison.Ordinal));
        Assert.Contains("Slightly", pair.QuerySelector(".diff")!.TextContent, StringComparison.Ordinal);

        await staff.Person.SubmitAsync($"form[action*=Retire]:has(button[value='{second}'])", button: ("question", second));
        Assert.Equal(QuestionState.Retired, (await staff.ReadAsync(second)).State);
        Assert.DoesNotContain(second, staff.Person.Page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_that_is_none_is_marked_and_the_mark_taken_back()
    {
        using var staff = await Staff.JoinAsync(_site);
        var (first, second) = await TwiceAsync(staff);
        var list = $"{TeachAddress.Bank(staff.Bank)}/similar";
        var form = $"form[action*=Apart]:has([value='{first}']):has([value='{second}'])";
        await staff.Person.OpenAsync(list);
        await staff.Person.SubmitAsync(form);
        staff.Person.AssertAt(list);
        Assert.Null(staff.Person.Page.QuerySelector(form));
        await staff.Person.OpenAsync(TeachAddress.Question(first));
        Assert.DoesNotContain(staff.Person.Page.QuerySelectorAll("#similar a"), link => link.GetAttribute("href") == TeachAddress.Question(second));
        await staff.Person.OpenAsync($"{list}?apart=true");
        await staff.Person.SubmitAsync(form);
        await staff.Person.OpenAsync(list);
        Assert.NotNull(staff.Person.Page.QuerySelector(form));
    }

    [Fact]
    public async Task Who_only_looks_is_offered_nothing()
    {
        using var staff = await Staff.JoinAsync(_site);
        await TwiceAsync(staff);
        using var other = await Staff.JoinAsync(_site);
        var list = $"{TeachAddress.Bank(staff.Bank)}/similar";
        await other.Person.OpenAsync(list);
        Assert.Equal(HttpStatusCode.NotFound, other.Person.Status);
        await staff.Use<ShareBank>().RunAsync(new(staff.Bank, staff.User.Id, other.User.UserName, BankAccess.View), CancellationToken.None);
        await other.Person.OpenAsync(list);
        Assert.Empty(other.Person.Page.QuerySelectorAll(".alike form"));
    }

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task The_pairs_are_accessible_and_fit(Look look)
    {
        using var staff = await Staff.JoinAsync(_site);
        var (_, second) = await TwiceAsync(staff);
        await staff.Person.OpenAsync($"{TeachAddress.Question(second)}/edit");
        await staff.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["explanation.en"] = "Slightly other words." });
        await VisitAsAsync(look, staff.Person, async visit =>
        {
            await visit.LookAtAsync("similar-pairs", $"{TeachAddress.Bank(staff.Bank)}/similar");
            await visit.LookAtAsync("similar-question", TeachAddress.Question(second));
        });
    }

    /// <summary>One question of the course, copied twice.</summary>
    static async Task<(string First, string Second)> TwiceAsync(Staff staff)
    {
        var first = (await staff.CopyCourseAsync())["vignette"];
        var draft = (await staff.ReadAsync(first)).Draft;
        var saved = await staff.Use<SaveQuestion>().RunAsync(new(staff.Bank, null, null, draft, staff.User.Id), CancellationToken.None);
        return (first, Assert.IsType<SaveQuestion.Outcome.Saved>(saved).QuestionUid);
    }
}
