using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>What a learner does with a question in a window.</summary>
static class AnswersInBrowser
{
    const string GroupsOfChoices = "[...new Set([...document.querySelectorAll('#answer :is(input[type=radio], input[type=checkbox])')].map(choice => choice.name))]";

    const string ChoiceOf = "(select, [option, at]) => select.closest('.matches, .ordering') ? 1 + (option + at) % (select.options.length - 1) : option + 1";

    /// <summary>
    /// Takes this option (from 0) of every choice on the page, and things that are put in order as they are shown. Where each option is used once, the next choice takes the next one.
    /// </summary>
    /// <param name="repeats">Takes the same option again also there.</param>
    public static async Task FillInAsync(this Visit visit, int option = 0, bool repeats = false)
    {
        foreach (var group in await visit.Page.EvaluateAsync<string[]>(GroupsOfChoices))
            await visit.Page.Locator($"#answer input[name='{group}']").Nth(option).CheckAsync();
        foreach (var line in await visit.Page.Locator("#answer :is(input[type=text], textarea)").AllAsync())
            await line.FillAsync(AnswerSheet.Written(option));
        foreach (var (at, select) in (await visit.Page.Locator("#answer select:visible").AllAsync()).Index())
            await select.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = await select.EvaluateAsync<int>(ChoiceOf, new[] { option, repeats ? 0 : at }) });
        if (await visit.Page.Locator("#answer [data-as-shown]:visible").CountAsync() > 0) await visit.Page.ClickAsync("#answer [data-as-shown]");
    }

    /// <summary>Makes one change: takes this option (from 0) of the first choice on the page.</summary>
    public static async Task FillInOneAsync(this Visit visit, int option = 0)
    {
        var boxes = visit.Page.Locator("#answer label.option input");
        if (await boxes.CountAsync() > 0) await boxes.Nth(option).CheckAsync();
        else await visit.Page.Locator("#answer select:visible").First.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = option + 1 });
    }

    /// <summary>Waits until the page says that the answer is saved.</summary>
    public static Task SavedAsync(this Visit visit) =>
        visit.Page.WaitForSelectorAsync("#saved:not([hidden]):not(.is-busy)", new() { Timeout = 10_000 });

    /// <summary>Starts the quiz.</summary>
    /// <returns>The attempt's uid.</returns>
    public static async Task<string> StartQuizAsync(this Visit visit, string quiz = Study.QuizPage)
    {
        await visit.OpenAsync(quiz);
        await visit.Page.ClickAsync("main form button");
        await visit.ArriveAsync("#answer");
        return new Uri(visit.Page.Url).Segments[3].TrimEnd('/');
    }

    /// <summary>The text of an element once it is shown.</summary>
    public static async Task<string> ReadAsync(this Visit visit, string selector)
    {
        var element = await visit.Page.WaitForSelectorAsync(selector, new() { Timeout = 20_000 });
        return (await element!.InnerTextAsync()).Trim();
    }

    public static Task<int> ChosenAsync(this Visit visit) => visit.Page.EvaluateAsync<int>(
        "document.querySelectorAll('#answer input:checked').length + [...document.querySelectorAll('#answer select')].filter(select => select.value).length");

    /// <summary>What is chosen, in one line.</summary>
    public static Task<string> FieldsAsync(this Visit visit) => visit.Page.EvaluateAsync<string>(
        "[...document.querySelectorAll('#answer input:checked, #answer select')].map(field => `${field.name}=${field.value}`).join('&')");
}
