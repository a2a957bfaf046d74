using System.Net;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach.Sets;

/// <summary>The table of a blueprint without script.</summary>
public sealed class BlueprintPageTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task A_blueprint_says_whether_the_bank_suffices_and_becomes_draws()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        await person.OpenAsync($"{maker.Page}/blueprint?axis=section&bank={maker.Staff.Bank}");
        var cells = person.Page.QuerySelectorAll(".blueprint input[name^='cell/']").Select(cell => cell.GetAttribute("name")!).ToList();
        Assert.Equal(5, cells.Count);

        await person.SubmitAsync("form[data-blueprint]", new Dictionary<string, string> { [cells[0]] = "2" }, ("check", "true"));
        Assert.Contains("2 asked, 1 there", person.Page.QuerySelector("#blueprint-result")!.TextContent, StringComparison.Ordinal);
        await person.SubmitAsync("form[data-blueprint]", new Dictionary<string, string> { [cells[0]] = "many" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("many", person.ValueOf(cells[0]));
        var wrong = person.Page.QuerySelector($"input[name='{cells[0]}']")!;
        Assert.Equal("true", wrong.GetAttribute("aria-invalid"));
        Assert.Contains("Give a whole number from 0 to", person.Page.GetElementById(wrong.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"#{wrong.Id}", person.Page.QuerySelector("main > .notice-error a")!.GetAttribute("href"));

        await person.SubmitAsync("form[data-blueprint]", new Dictionary<string, string> { [cells[0]] = "1", [cells[1]] = "1", ["points"] = "3" });
        person.AssertAt(maker.Page);
        Assert.Equal([3, 3], (await maker.ReadAsync()).Own.Draft.Slots.Select(slot => slot.Points));
        await person.OpenAsync($"{maker.Page}/blueprint?axis=section&bank={maker.Staff.Bank}");
        Assert.Equal(("1", "1"), (person.ValueOf(cells[0]), person.ValueOf(cells[1])));
        Assert.Equal("3", person.ValueOf("points"));
        Assert.Contains("Of their 2 questions, two students will have about 2 in common.", person.Page.QuerySelector("#blueprint-result")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_which_nothing_is_left_stays_with_what_is_typed_in_it_and_is_named()
    {
        using var maker = await QuizMaker.JoinAsync(site);
        var person = maker.Staff.Person;
        var page = $"{maker.Page}/blueprint?axis=section&bank={maker.Staff.Bank}";
        await person.OpenAsync(page);
        var cell = person.Page.QuerySelector(".blueprint input[name^='cell/']")!.GetAttribute("name")!;
        await person.SubmitAsync("form[data-blueprint]", new Dictionary<string, string> { [cell] = "1" });
        await site.Db.ExecuteAsync("update question set state = 'retired' where bank_id = (select id from bank where uid = @bank)", new { bank = maker.Staff.Bank });
        await person.OpenAsync(page);
        Assert.Equal("1", person.ValueOf(cell));

        await person.SubmitAsync("form[data-blueprint]", new Dictionary<string, string> { [cell] = "x" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal("x", person.ValueOf(cell));
        Assert.Equal($"#{person.Page.QuerySelector($"input[name='{cell}']")!.Id}", person.Page.QuerySelector("main > .notice-error a")!.GetAttribute("href"));
    }
}
