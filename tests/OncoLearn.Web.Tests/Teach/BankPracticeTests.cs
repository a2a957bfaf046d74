using System.Net;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Practice of an instructor's bank by its link, without script.</summary>
public sealed class BankPracticeTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task Whoever_has_the_link_practises_what_is_published()
    {
        using var staff = await Staff.JoinAsync(site);
        var questions = await staff.CopyCourseAsync();
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = questions["vignette"] }, ("do", "publish"));
        var link = await OpenLinkAsync(staff);

        using var learner = await site.NewLearnerAsync();
        await learner.OpenAsync(link);
        Assert.Contains("1 question ·", learner.Page.QuerySelector(".start-asked")!.TextContent, StringComparison.Ordinal);
        await learner.SubmitAsync(".start-asked");
        Assert.StartsWith("/practice/attempt/", learner.At, StringComparison.Ordinal);
        Assert.Equal(link, learner.Page.QuerySelector(".progress-row a")!.GetAttribute("href"));
        var option = learner.Page.QuerySelector("#answer input[type=radio]")!;
        await learner.SubmitAsync("#answer", new Dictionary<string, string> { [option.GetAttribute("name")!] = option.GetAttribute("value")! });
        Assert.NotNull(learner.Page.QuerySelector(".explanation"));
        await learner.OpenAsync(link);
        Assert.Contains("1 practised", learner.Page.QuerySelector(".start-asked")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_link_is_closed_for_good()
    {
        using var staff = await Staff.JoinAsync(site);
        var old = await OpenLinkAsync(staff);
        await staff.Person.SubmitAsync("[action*='handler=Practice']");
        var again = await OpenLinkAsync(staff);

        using var learner = await site.NewLearnerAsync();
        await learner.OpenAsync(old);
        Assert.Equal(HttpStatusCode.NotFound, learner.Status);
        await learner.OpenAsync(again);
        Assert.Equal(HttpStatusCode.OK, learner.Status);
        Assert.Empty(learner.Page.QuerySelectorAll(".start-asked"));
        Assert.NotEmpty(learner.Page.QuerySelectorAll(".notice"));
    }

    static async Task<string> OpenLinkAsync(Staff staff)
    {
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/settings");
        await staff.Person.SubmitAsync("[action*='handler=Practice']");
        return new Uri(staff.Person.Page.QuerySelector("#practice-link")!.TextContent).AbsolutePath;
    }
}
