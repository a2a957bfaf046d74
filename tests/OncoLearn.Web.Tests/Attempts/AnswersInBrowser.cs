using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>What a learner does with a question in a window.</summary>
static class AnswersInBrowser
{
    /// <summary>Takes this option (from 0) of every choice on the page.</summary>
    public static async Task FillInAsync(this Visit visit, int option = 0)
    {
        var boxes = visit.Page.Locator("#answer label.option input");
        if (await boxes.CountAsync() > 0) await boxes.Nth(option).CheckAsync();
        foreach (var select in await visit.Page.Locator("#answer select").AllAsync())
            await select.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = option + 1 });
    }

    /// <summary>Waits until the page says that the answer is saved.</summary>
    public static Task SavedAsync(this Visit visit) =>
        visit.Page.WaitForSelectorAsync("#saved:not([hidden]):not(.is-busy)", new() { Timeout = 10_000 });
}
