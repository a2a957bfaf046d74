using Microsoft.Playwright;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>The instructors' pages in Chromium, and what script adds to the form of a question.</summary>
public sealed partial class EditorInBrowserTests(Chromium chromium, TypeSite site) : IClassFixture<TypeSite>
{
    const string Stem = "[name='stem.en']";
    const string Live = "form.is-live";

    static readonly FilePayload Picture = new()
    {
        Name = "band.gif",
        MimeType = "image/gif",
        Buffer = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B],
    };

    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public Task The_bench_is_good_to_look_at(Look look) => VisitAsync(look, async (visit, staff) =>
    {
        var question = TeachAddress.Question((await staff.CopyCourseAsync())["vignette"]);
        await visit.LookAtAsync("teach", TeachAddress.Home);
        await visit.LookAtAsync("teach-bank", TeachAddress.Bank(staff.Bank));
        await visit.LookAtAsync("teach-question", question);
        await visit.LookAtAsync("teach-versions", $"{question}/versions");
        await visit.OpenAsync($"{question}/edit");
        await visit.ArriveAsync(Live);
        await visit.Page.FocusAsync("[name^='options[0].text']");
        await visit.LookAtAsync("teach-edit-vignette");
        foreach (var type in new[] { "matching", "number" }) await visit.LookAtAsync($"teach-new-{type}", $"{TeachAddress.Bank(staff.Bank)}/new/{type}");
    });

    [Fact]
    public Task The_preview_and_the_findings_follow_the_typing() => WriteAsync(async visit =>
    {
        await FillAsync(visit, "Which protein does NUPR1 not bind?");
        await Assertions.Expect(visit.Page.Locator("#look .stem")).ToHaveTextAsync("Which protein does NUPR1 not bind?");
        await Assertions.Expect(visit.Page.Locator("#look-status")).ToContainTextAsync("findings.");
        await visit.Page.ClickAsync("[value^='fix:negative-stem']");
        await Assertions.Expect(visit.Page.Locator(Stem)).ToHaveValueAsync("Which protein does NUPR1 **not** bind?");
        await Assertions.Expect(visit.Page.Locator(Stem)).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("#look .stem strong")).ToHaveTextAsync("not");
    });

    [Fact]
    public Task What_was_begun_in_one_form_of_a_question_is_still_there_when_another_is_sent() => VisitAsync(Look.Desk, async (visit, staff) =>
    {
        await visit.OpenAsync(TeachAddress.Question((await staff.CopyCourseAsync())["vignette"]));
        await visit.Page.FillAsync("#comment-body", "Half a comm");
        await visit.Page.ClickAsync("button[value=publish]");
        await visit.ArriveAsync(".notice-ok");
        await Assertions.Expect(visit.Page.Locator("#comment-body")).ToHaveValueAsync("Half a comm");
        await visit.Page.FillAsync("#comment-body", "A whole comment");
        await visit.Page.ClickAsync(".comment-form button");
        await visit.ArriveAsync(".place-comment");
        await Assertions.Expect(visit.Page.Locator("#comment-body")).ToHaveValueAsync("");
    });

    [Fact]
    public Task An_option_says_whether_it_is_the_key() => WriteAsync(async visit =>
    {
        var marks = visit.Page.Locator(".key-mark");
        await visit.Page.CheckAsync("[name='options!key'][value='1']");
        await Assertions.Expect(marks).ToHaveTextAsync(["Option A not right", "Option B right", "Option C not right", "Option D not right"], new() { UseInnerText = true });
        await visit.Page.CheckAsync("[name='options!key'][value='2']");
        await Assertions.Expect(marks).ToHaveTextAsync(["Option A not right", "Option B not right", "Option C right", "Option D not right"], new() { UseInnerText = true });
    });

    [Fact]
    public Task An_option_is_moved_by_the_keyboard_and_keeps_the_focus() => WriteAsync(async visit =>
    {
        await FillAsync(visit, "Which?");
        await visit.Page.FocusAsync("[name='options[0].text.en']");
        await visit.Page.Keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(visit.Page.Locator("#edit-status")).ToHaveTextAsync("Moved to place 2 of 4.");
        await Assertions.Expect(visit.Page.Locator("[name='options[1].text.en']")).ToHaveValueAsync("p300");
        await Assertions.Expect(visit.Page.Locator("[name='options[1].text.en']")).ToBeFocusedAsync();
        Assert.True(await visit.Page.IsCheckedAsync("[name='options!key'][value='1']"));
        await visit.Page.ClickAsync("[value='add:options']");
        await Assertions.Expect(visit.Page.Locator("[name='options[4].text.en']")).ToBeFocusedAsync();
        await visit.Page.ClickAsync("[value='remove:options[4]']");
        await Assertions.Expect(visit.Page.Locator("#edit-status")).ToHaveTextAsync("Removed; 4 left.");
    });

    [Fact]
    public Task What_was_typed_and_not_saved_is_offered_and_forgotten_once_it_is_saved() => WriteAsync(async visit =>
    {
        await FillAsync(visit, "Which protein does NUPR1 bind?");
        await visit.Page.ReloadAsync();
        await visit.ArriveAsync(Live);
        Assert.Equal("", await visit.Page.InputValueAsync(Stem));
        // What is typed meanwhile overwrites nothing.
        await visit.Page.FillAsync(Stem, "Another?");
        await visit.Page.ClickAsync("[data-bring]");
        await Assertions.Expect(visit.Page.Locator(Stem)).ToHaveValueAsync("Which protein does NUPR1 bind?");
        await Assertions.Expect(visit.Page.Locator("[name='options[2].text.en']")).ToHaveValueAsync("RELB");
        await Assertions.Expect(visit.Page.Locator("#draft-offer")).ToBeHiddenAsync();
        await visit.Page.SelectOptionAsync("#Meta_Category", "mechanism");
        await visit.Page.ClickAsync(".button-row .btn-primary");
        await visit.ArriveAsync("[data-saved]");
        await visit.UntilAsync("!Object.keys(localStorage).some(key => key.startsWith('ol-question'))");
    });

    [Fact]
    public Task What_is_found_moves_the_field_nowhere() => WriteAsync(async visit =>
    {
        var field = visit.Page.Locator("[name='Find.options']");
        await field.FocusAsync();
        var before = await field.EvaluateAsync<double>("field => field.getBoundingClientRect().top");
        await field.PressSequentiallyAsync("nupr1");
        await Assertions.Expect(visit.Page.Locator("#edit-status")).ToContainTextAsync("listed");
        Assert.Equal(before, await field.EvaluateAsync<double>("field => field.getBoundingClientRect().top"), 1.0);
        await field.FillAsync("nothing of the kind");
        await Assertions.Expect(visit.Page.Locator(".claims-field [role=status]").First).ToHaveTextAsync("No claim was found.");
    });

    [Fact]
    public Task A_long_text_says_that_it_is_optional_also_while_it_is_written() => WriteAsync(async visit =>
    {
        var field = visit.Page.Locator(".payload-text .field:has(> [data-markdown=long]):has(.optional)").First;
        await field.Locator("textarea").FocusAsync();
        Assert.Equal("1", await field.Locator(".optional").EvaluateAsync<string>("word => getComputedStyle(word).opacity"));
    });

    [Fact]
    public Task The_greek_letters_fill_their_rows() => WriteAsync(async visit =>
    {
        var letters = await visit.Page.EvaluateAsync<string[]>("() => [...document.getElementById('text-tools').content.querySelectorAll('.tool-list')[0].children].map(button => button.dataset.insert)");
        Assert.Equal(["π", "ρ", "χ"], letters.Intersect(["π", "ρ", "χ"]));
        Assert.Equal(0, letters.Length % 5);
    });

    [Fact]
    public Task The_tools_write_what_can_be_undone() => WriteAsync(async visit =>
    {
        await visit.Page.FillAsync(Stem, "NUPR1 and TGF-1");
        await visit.Page.EvalOnSelectorAsync(Stem, "field => { field.focus(); field.setSelectionRange(0, 5); }");
        await visit.Page.Keyboard.PressAsync("Control+i");
        Assert.Equal("*NUPR1* and TGF-1", await visit.Page.InputValueAsync(Stem));
        await visit.Page.Keyboard.PressAsync("Control+i");
        Assert.Equal("NUPR1 and TGF-1", await visit.Page.InputValueAsync(Stem));
        await visit.Page.EvalOnSelectorAsync(Stem, "field => field.setSelectionRange(14, 14)");
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("NUPR1 and TGF-β1", await visit.Page.InputValueAsync(Stem));
        await visit.Page.Keyboard.PressAsync("Control+z");
        Assert.Equal("NUPR1 and TGF-1", await visit.Page.InputValueAsync(Stem));
    });

    [Fact]
    public Task An_image_that_is_too_large_is_told_before_it_is_sent() => WriteAsync(async visit =>
    {
        await visit.Page.FillAsync(Stem, "Kept?");
        await visit.Page.ClickAsync("#image-form summary");
        await visit.Page.SetInputFilesAsync("#image-file", new FilePayload { Name = "large.png", MimeType = "image/png", Buffer = new byte[(2 * 1024 * 1024) + 1] });
        await Assertions.Expect(visit.Page.Locator("#image-file-error")).ToHaveTextAsync("The image is larger than 2 MB; make it smaller first.");
        // Were it sent, its words would be asked for.
        await visit.Page.ClickAsync("#image-form [value=image]");
        await Assertions.Expect(visit.Page.Locator("#image-file")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("#image-alt-en-error")).ToHaveCountAsync(0);
        Assert.Equal("Kept?", await visit.Page.InputValueAsync(Stem));
        await visit.Page.SetInputFilesAsync("#image-file", Picture);
        await Assertions.Expect(visit.Page.Locator("#image-file-error")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_chosen_image_stays_chosen_while_other_buttons_change_the_form() => WriteAsync(async visit =>
    {
        await visit.Page.ClickAsync("#image-form summary");
        await visit.Page.SetInputFilesAsync("#image-file", Picture);
        await visit.Page.FillAsync("#image-alt-en", "A band");
        await visit.Page.ClickAsync("[name='Meta.Langs'][value=zh-Hans]");
        await visit.Page.ClickAsync("[value=update]");
        await visit.ArriveAsync("#image-alt-zh-Hans");
        await visit.Page.ClickAsync("[value='add:options']");
        await Assertions.Expect(visit.Page.Locator("#edit-status")).ToContainTextAsync("Added");
        Assert.Equal(1, await visit.Page.EvalOnSelectorAsync<int>("#image-file", "field => field.files.length"));
        Assert.Equal("A band", await visit.Page.InputValueAsync("#image-alt-en"));
        await visit.Page.FillAsync("#image-alt-zh-Hans", "条带");
        await visit.Page.ClickAsync("#image-form [value=image]");
        await visit.UntilAsync("document.querySelector(\"[name='stem.zh-Hans']\").value.includes('![条带](/images/')");
    });

    [Fact]
    public Task An_image_stands_where_its_author_was_in_the_text_and_can_be_undone() => WriteAsync(async visit =>
    {
        await visit.Page.FillAsync(Stem, "Look. Which?");
        await visit.Page.EvalOnSelectorAsync(Stem, "field => { field.focus(); field.setSelectionRange(5, 5); }");
        await visit.Page.ClickAsync("[aria-controls=f-stem-en] [data-image]");
        await visit.Page.SetInputFilesAsync("#image-file", Picture);
        await visit.Page.FillAsync("#image-alt-en", "A band");
        await visit.Page.ClickAsync("#image-form [value=image]");
        await Assertions.Expect(visit.Page.Locator(Stem)).ToBeFocusedAsync();
        Assert.Matches(@"^Look\.\n!\[A band\]\(/images/[0-9a-f]{64}\)\n Which\?$", await visit.Page.InputValueAsync(Stem));
        await visit.Page.Keyboard.PressAsync("Control+z");
        Assert.Equal("Look. Which?", await visit.Page.InputValueAsync(Stem));
    });

    [Fact]
    public Task A_reason_that_is_being_written_stays_and_the_focus_stays_with_its_rule() => VisitAsync(Look.Desk, async (visit, staff) =>
    {
        const string Field = "#reason-negative-stem";
        const string Reason = "They have learnt the rule by then.";
        await visit.OpenAsync($"{TeachAddress.Question((await staff.CopyCourseAsync())["vignette"])}/edit");
        await visit.ArriveAsync(Live);
        await visit.Page.FillAsync(Stem, "Which protein does NUPR1 not bind?");
        await visit.Page.ClickAsync("[data-keep=leave-negative-stem] summary");
        await visit.Page.FillAsync(Field, Reason);
        await visit.Page.FillAsync(Stem, "Which protein does NUPR1 not bind here?");
        await Assertions.Expect(visit.Page.Locator("#look .stem")).ToHaveTextAsync("Which protein does NUPR1 not bind here?");
        await Assertions.Expect(visit.Page.Locator(Field)).ToHaveValueAsync(Reason);
        await visit.Page.ClickAsync("[value='waive:negative-stem']");
        await Assertions.Expect(visit.Page.Locator("[value='unwaive:negative-stem']")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("[data-keep=leave-negative-stem] summary")).ToBeFocusedAsync();
    });

    [Fact]
    public Task Claims_are_found_while_one_types() => WriteAsync(async visit =>
    {
        await visit.Page.Locator("[name='Find.options']").PressSequentiallyAsync("nupr1");
        await Assertions.Expect(visit.Page.Locator("#edit-status")).ToContainTextAsync("listed");
        await Assertions.Expect(visit.Page.Locator("[name='Find.options']")).ToBeFocusedAsync();
        await visit.Page.Locator("[name='Claims.options']").First.CheckAsync();
        await visit.Page.ClickAsync("[value='add:options']");
        await Assertions.Expect(visit.Page.Locator("[name='Claims.options']").First).ToBeCheckedAsync();
    });

    [Fact]
    public Task Where_nothing_answers_the_form_says_so_and_keeps_what_is_typed() => WriteAsync(async visit =>
    {
        visit.AllowFailures();
        await visit.Page.RouteAsync("**/new/single-best-answer*", route => route.AbortAsync());
        await visit.Page.FillAsync(Stem, "Kept?");
        await visit.Page.ClickAsync("[value='add:options']");
        await Assertions.Expect(visit.Page.Locator("#edit-status")).ToContainTextAsync("cannot be reached");
        Assert.Equal("Kept?", await visit.Page.InputValueAsync(Stem));
        await visit.Page.UnrouteAllAsync();
        await visit.Page.ClickAsync("[value='add:options']");
        await Assertions.Expect(visit.Page.Locator("[name='options[4].text.en']")).ToBeFocusedAsync();
    });

    [Fact]
    public Task A_language_that_is_ticked_again_comes_back_with_all_its_texts_whatever_button_is_pressed() => WriteAsync(async visit =>
    {
        await FillAsync(visit, "Which protein?");
        var (box, update, chinese) = (visit.Page.Locator("[name='Meta.Langs'][value='zh-Hans']"), visit.Page.Locator("[name=edit][value=update]"), visit.Page.Locator("textarea[name='stem.zh-Hans']"));
        await box.CheckAsync();
        await update.ClickAsync();
        await chinese.FillAsync("哪一种蛋白？");
        await box.UncheckAsync();
        await update.ClickAsync();
        await Assertions.Expect(chinese).ToHaveCountAsync(0);

        await box.CheckAsync();
        await visit.Page.ClickAsync("[value='add:options']");
        await Assertions.Expect(chinese).ToHaveValueAsync("哪一种蛋白？");
        await Assertions.Expect(visit.Page.Locator("[name='options[4].text.zh-Hans'], [name='options[4].text.en']").First).ToBeFocusedAsync();
    });

    static async Task FillAsync(Visit visit, string stem)
    {
        await visit.Page.FillAsync(Stem, stem);
        foreach (var (at, text) in new[] { "p300", "p53", "RELB" }.Index()) await visit.Page.FillAsync($"[name='options[{at}].text.en']", text);
        await visit.Page.CheckAsync("[name='options!key'][value='0']");
    }

    /// <summary>A new question in English, at a desk.</summary>
    Task WriteAsync(Func<Visit, Task> body) => VisitAsync(Look.Desk, async (visit, staff) =>
    {
        await visit.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        await visit.ArriveAsync(Live);
        await body(visit);
    });

    async Task VisitAsync(Look look, Func<Visit, Staff, Task> body)
    {
        using var staff = await Staff.JoinAsync(site);
        await using var context = await chromium.OpenAsync(look, site.Site.ClientOptions.BaseAddress, script: true, staff.Person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(() => body(visit, staff));
    }
}
