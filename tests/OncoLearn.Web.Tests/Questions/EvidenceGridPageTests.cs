using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Questions;

public sealed class EvidenceGridPageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const int Section = 4;

    const string Rows = "[...document.querySelectorAll('#answer [role=radiogroup]')].map(row => row.querySelector(':checked')?.value ?? '-').join(' ')";

    readonly TypeSite _site = site;

    [Fact]
    public async Task Each_row_is_answered_and_reviewed_by_itself()
    {
        using var learner = await _site.InPracticeAsync(Section);
        Assert.Equal(["Statement", "In vitro", "In vivo", "Clinical samples", "Cohort"], learner.Page.QuerySelectorAll("#answer thead th").Select(head => head.TextContent.Trim()));
        Assert.All(learner.Page.QuerySelectorAll("#answer [role=radiogroup]"), row => Assert.Equal(4, row.QuerySelectorAll("input").Length));

        await learner.AnswerAsync();

        Assert.Single(learner.Page.QuerySelectorAll(".option-right"));
        Assert.Equal(3, learner.Page.QuerySelectorAll(".option-wrong").Length);
        Assert.Equal(4, learner.Page.QuerySelectorAll(".option-why .pair-why").Length);
        Assert.Equal(4, learner.Page.QuerySelectorAll(".claim").Length);
    }

    [Fact]
    public Task A_key_chooses_in_the_row_that_has_the_focus_else_in_the_first_without_a_choice() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.PractiseAsync(Section);
        await visit.Page.Keyboard.PressAsync("3");
        Assert.Equal("3 - - -", await visit.Page.EvaluateAsync<string>(Rows));
        await visit.Page.Keyboard.PressAsync("b");
        Assert.Equal("2 - - -", await visit.Page.EvaluateAsync<string>(Rows));
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("4");
        Assert.Equal("2 4 - -", await visit.Page.EvaluateAsync<string>(Rows));
        await visit.Page.EvaluateAsync("document.activeElement.blur()");
        await visit.Page.Keyboard.PressAsync("1");
        Assert.Equal("2 4 1 -", await visit.Page.EvaluateAsync<string>(Rows));
    });

    [Fact]
    public Task A_quiz_saves_each_choice_and_has_room_for_six_columns() => VisitAsync(Look.Desk, async visit =>
    {
        await visit.OpenAsync("/courses/types/quizzes/all");
        await visit.Page.ClickAsync("main form button");
        await visit.ArriveAsync("#answer");
        await visit.Page.ClickAsync(".to-next");
        await visit.ArriveAsync("#answer .evidence-table");
        await visit.Page.Locator("#answer [role=radiogroup] label").Nth(5).ClickAsync();
        await visit.SavedAsync();
        await visit.LookAtAsync("evidence-grid-wide");
        await visit.Page.ReloadAsync();
        Assert.Equal("6 -", await visit.Page.EvaluateAsync<string>(Rows));
    });

    [Theory]
    [InlineData(390, "block")]
    [InlineData(1440, "table-cell")]
    public Task On_a_phone_the_choices_stand_below_their_row(int width, string display) => VisitAsync(Look.Desk with { Width = width }, async visit =>
    {
        await visit.PractiseAsync(Section);
        Assert.Equal(display, await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#answer td')).display"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("[...document.querySelectorAll('#answer td label')].every(label => label.getBoundingClientRect().height >= 24 && label.getBoundingClientRect().width >= 24)"));
    });

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task A_grid_is_accessible_and_fits(Look look) => LookThroughAsync(look, "evidence-grid", Section, async visit =>
    {
        await ChooseAsync(visit, row: 0, column: 0);
        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.ReadAsync("#answer-error:text-matches('3 places are still open|还有 3 处没有填')");
        for (var row = 1; row < 4; row++) await ChooseAsync(visit, row, column: row == 1 ? 0 : row);
    });

    static Task ChooseAsync(Visit visit, int row, int column) =>
        visit.Page.Locator("#answer [role=radiogroup]").Nth(row).Locator("label").Nth(column).ClickAsync();
}
