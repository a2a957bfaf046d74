using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>What is said of the versions of a question.</summary>
public sealed class VersionsPageTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task A_claim_that_was_taken_out_is_told_by_its_statement()
    {
        using var staff = await Staff.JoinAsync(site);
        var question = (await staff.CopyCourseAsync())["extended-matching"];
        var found = await staff.ReadAsync(question);
        var (part, cited) = found.Draft.Claims.First(one => one.Value.Count > 0);
        var draft = found.Draft with { Claims = found.Draft.Claims.Where(one => one.Key != part).ToDictionary() };
        Assert.IsType<SaveQuestion.Outcome.Saved>(await staff.Use<SaveQuestion>().RunAsync(new(found.BankUid, question, found.Seen, draft, staff.User.Id), CancellationToken.None));

        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/versions");
        var statement = Assert.Single(await staff.Use<FindClaims>().OfAsync(cited, ["en"], new(staff.User.Id, staff.User.LearnerId), CancellationToken.None)).View.Statement.Value;
        Assert.Equal(statement, staff.Person.Page.QuerySelector(".diff del")!.TextContent);
        Assert.Contains("Restore version 1", await RestoreAsync(), StringComparison.Ordinal);

        async Task<string> RestoreAsync()
        {
            await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/versions?to=1");
            return staff.Person.Page.QuerySelector("form:has([name=seen]) button")!.TextContent;
        }
    }
}
