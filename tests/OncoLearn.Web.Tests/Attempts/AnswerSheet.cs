using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>The question on an open page, as somebody with a pencil sees it.</summary>
static class AnswerSheet
{
    /// <summary>Fields that fill the whole question in, taking this option of each choice (from 0) and typing its number. Where each option is used once, the next choice takes the next one.</summary>
    public static Dictionary<string, string> Filled(this Person person, int option = 0)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in person.Page.QuerySelectorAll("#answer input[type=radio], #answer input[type=checkbox]").GroupBy(input => input.GetAttribute("name")!))
            fields[group.Key] = group.ElementAt(option).GetAttribute("value")!;
        foreach (var (at, select) in person.Page.QuerySelectorAll<IHtmlSelectElement>("#answer select").Index())
            fields[select.Name!] = select.Options[select.Closest(".matches, .ordering") is null ? option + 1 : 1 + (option + at) % (select.Options.Length - 1)].Value;
        foreach (var line in person.Page.QuerySelectorAll<IHtmlInputElement>("#answer input[type=text]"))
            fields[line.Name!] = Written(option);
        return fields;
    }

    /// <summary>Something to be typed where nothing is to be chosen: a number is words too.</summary>
    public static string Written(int option) => FormattableString.Invariant($"{option + 1}");

    /// <summary>What is chosen or typed on the page.</summary>
    public static Dictionary<string, string> Chosen(this Person person)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in person.Page.QuerySelectorAll<IHtmlInputElement>("#answer input[checked], #answer input[type=text][value]:not([value=''])"))
            fields[input.Name!] = input.Value!;
        foreach (var select in person.Page.QuerySelectorAll<IHtmlSelectElement>("#answer select").Where(select => select.Value is { Length: > 0 }))
            fields[select.Name!] = select.Value!;
        return fields;
    }

    public static Task AnswerAsync(this Person person, int option = 0, string move = "save") =>
        person.SubmitAsync("#answer", person.Filled(option), ("move", move));

    /// <summary>In practice: skips to a question that holds this element, in another set where this one has none.</summary>
    /// <param name="startAgain">From a new set's start on, to its first question.</param>
    public static async Task SkipToAsync(this Person person, string selector, Func<Task> startAgain)
    {
        for (var set = 0; set < 30; set++)
        {
            if (set > 0)
            {
                // A set that is open would go on.
                var open = person.AttemptUid();
                await person.SubmitAsync("#finish");
                await startAgain();
                Assert.NotEqual(open, person.AttemptUid());
            }
            for (var question = 0; question < 10; question++)
            {
                if (person.Page.QuerySelector($"#answer {selector}") is not null) return;
                await person.SkipAsync();
            }
        }
        Assert.Fail($"No question with {selector} in thirty sets of practice.");
    }

    /// <summary>In practice: goes on to the next question without an answer.</summary>
    public static Task SkipAsync(this Person person) => person.MoveAsync(person.Page.QuerySelector(".question-foot [data-key=n]")!.GetAttribute("value")!);

    /// <summary>Presses a button that saves what changed and goes on, with nothing changed.</summary>
    public static Task MoveAsync(this Person person, string move) => person.SubmitAsync("#answer", button: ("move", move));

    public static string Saved(this Person person) => person.Page.QuerySelector("#saved:not([hidden])")?.TextContent.Trim() ?? "";

    public static string Notice(this Person person) => person.Page.QuerySelector("main .notice:not([hidden])")?.TextContent.Trim() ?? "";

    /// <summary>The attempt's address, from that of one of its pages.</summary>
    public static string AttemptPath(this Person person) => string.Join('/', person.At.Split('?')[0].Split('/').Take(4));

    public static string AttemptUid(this Person person) => person.At.Split('?')[0].Split('/')[3];

    public static string Heading(this IDocument page) => page.QuerySelector("main h1")!.TextContent.Trim();
}
