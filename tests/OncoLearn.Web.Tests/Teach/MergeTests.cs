using System.Net;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Two authors who change one question at once.</summary>
public sealed class MergeTests(TypeSite site) : IClassFixture<TypeSite>
{
    const string Form = "form.editor";
    const string Key = "options!key";

    [Fact]
    public async Task The_second_of_two_editors_sees_both_changes_and_saves_them()
    {
        using var staff = await Staff.JoinAsync(site);
        var question = (await staff.CopyCourseAsync())["vignette"];
        using var second = await site.Site.SignInAsync(staff.User.UserName);
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await second.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["explanation.en"] = "Theirs alone.", ["stem.en"] = "Their stem?" });
        await second.SubmitAsync(Form, new Dictionary<string, string> { ["options[0].text.en"] = "Mine alone", ["stem.en"] = "My stem?" });

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(2, (await staff.ReadAsync(question)).Head);
        Assert.Equal("My stem?", second.Page.QuerySelector("[name='stem.en']")!.TextContent.Trim());
        Assert.Equal("Theirs alone.", second.Page.QuerySelector("[name='explanation.en']")!.TextContent.Trim());
        Assert.Contains("Their stem?", second.Page.QuerySelector(".merge .conflicts")!.TextContent, StringComparison.Ordinal);

        await second.SubmitAsync(Form);
        var saved = await staff.ReadAsync(question);
        Assert.Equal((3, "My stem?", "Theirs alone."), (saved.Head, (string?)saved.Draft.Payload["stem"]!["en"], (string?)saved.Draft.Payload["explanation"]!["en"]));
        Assert.Equal("Mine alone", (string?)saved.Draft.Payload["options"]![0]!["text"]!["en"]);
    }

    [Fact]
    public async Task What_is_to_be_decided_stays_in_sight_and_the_others_words_are_taken_by_a_button()
    {
        using var staff = await Staff.JoinAsync(site);
        var question = (await staff.CopyCourseAsync())["vignette"];
        using var second = await site.Site.SignInAsync(staff.User.UserName);
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await second.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await staff.Person.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "Their stem?", ["options[0].text.en"] = "Theirs", ["Meta.Level"] = "remember" });
        await second.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "My stem?", ["options[0].text.en"] = "Mine", ["Meta.Level"] = "analyse" });
        Assert.Equal(3, Decisions().Length);

        // A fault, and a look at the preview, leave it there.
        await second.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "", ["stem.zh-Hans"] = "" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 3), (second.Status, Decisions().Length));
        await second.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "My stem?", ["stem.zh-Hans"] = "我的题干" }, ("edit", "preview"));
        Assert.Equal(3, Decisions().Length);

        await second.SubmitAsync(Form, new Dictionary<string, string> { ["explanation.en"] = "Typed meanwhile." }, ("edit", Decisions()[0]));
        Assert.Equal((HttpStatusCode.OK, 2), (second.Status, Decisions().Length));
        await second.SubmitAsync(Form, null, ("edit", Decisions().Single(value => value.EndsWith("stem.en", StringComparison.Ordinal))));
        Assert.Equal("Their stem?", second.Page.QuerySelector("[name='stem.en']")!.TextContent.Trim());
        await second.SubmitAsync(Form);
        var saved = (await staff.ReadAsync(question)).Draft;
        Assert.Equal(("Their stem?", "Typed meanwhile.", "Mine"), ((string?)saved.Payload["stem"]!["en"], (string?)saved.Payload["explanation"]!["en"], (string?)saved.Payload["options"]![0]!["text"]!["en"]));
        Assert.Equal(CognitiveLevel.Remember, saved.Level);

        string[] Decisions() => [.. second.Page.QuerySelectorAll(".merge .conflicts [name='edit']").Select(button => button.GetAttribute("value")!)];
    }

    [Fact]
    public async Task Tags_that_the_other_gave_stay_and_are_told()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Tags"] = "theirs, both" });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "My stem?", ["Meta.Tags"] = "mine, both" });

        Assert.Contains("there is no newer version", two.Second.Page.QuerySelector(".merge")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("theirs", two.Second.Page.QuerySelector(".merge .diff")!.TextContent, StringComparison.Ordinal);
        await two.Second.SubmitAsync(Form);
        Assert.Equal(["both", "mine", "theirs"], (await two.ReadAsync()).Draft.Tags.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_key_that_both_moved_is_decided()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        var others = two.First.Page.QuerySelectorAll($"[name='{Key}']:not([checked])").Select(radio => radio.GetAttribute("value")!).ToArray();
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { [Key] = others[0] });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { [Key] = others[1] });

        Assert.Equal(["theirs:payload.options.correct"], two.Decisions());
        Assert.DoesNotContain("{", two.Second.Page.QuerySelector(".merge .conflicts")!.TextContent, StringComparison.Ordinal);
        await two.Second.SubmitAsync(Form, null, ("edit", two.Decisions()[0]));
        Assert.Equal(others[0], two.Second.Page.QuerySelector($"[name='{Key}'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_both_added_is_there_twice()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        foreach (var (person, words) in new[] { (two.First, "Theirs added"), (two.Second, "Mine added") })
        {
            await person.SubmitAsync(Form, null, ("edit", "add:options"));
            var at = person.Page.QuerySelectorAll("textarea[name^='options['][name$='.text.en']").Length - 1;
            await person.SubmitAsync(Form, new Dictionary<string, string> { [$"options[{at}].text.en"] = words, [$"options[{at}].text.zh-Hans"] = words });
        }

        Assert.Equal(HttpStatusCode.Conflict, two.Second.Status);
        Assert.Empty(two.Decisions());
        await two.Second.SubmitAsync(Form);
        Assert.Superset(new HashSet<string?> { "Theirs added", "Mine added" }, (await two.ReadAsync()).Draft.Payload["options"]!.AsArray().Select(option => (string?)option!["text"]!["en"]).ToHashSet());
    }

    [Fact]
    public async Task What_one_changed_and_the_other_took_out_is_told_in_words()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        var at = two.First.Page.QuerySelectorAll($"[name='{Key}']").Index().First(radio => !radio.Item.HasAttribute("checked")).Index;
        await two.First.SubmitAsync(Form, null, ("edit", $"remove:options[{at}]"));
        await two.First.SubmitAsync(Form);
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { [$"options[{at}].text.en"] = "Changed by me" });

        var told = two.Second.Page.QuerySelector(".merge .conflicts")!.TextContent;
        Assert.Contains("(taken out)", told, StringComparison.Ordinal);
        Assert.Contains("Changed by me", told, StringComparison.Ordinal);
        Assert.DoesNotContain("{", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_added_does_not_take_the_place_of_what_was_taken_out()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        var last = two.First.Page.QuerySelectorAll($"[name='{Key}']").Length - 1;
        await two.First.SubmitAsync(Form, null, ("edit", $"remove:options[{last}]"));
        await two.First.SubmitAsync(Form, null, ("edit", "add:options"));
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { [$"options[{last}].text.en"] = "Added", [$"options[{last}].text.zh-Hans"] = "新加" });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { [$"options[{last}].text.en"] = "Mine", [Key] = $"{last}" });

        Assert.Equal(HttpStatusCode.Conflict, two.Second.Status);
        Assert.Contains("(taken out)", two.Second.Page.QuerySelector(".merge .conflicts")!.TextContent, StringComparison.Ordinal);
        var texts = two.Second.Page.QuerySelectorAll("textarea[name^='options['][name$='.text.en']").Select(field => field.TextContent.Trim()).ToList();
        Assert.Superset(new HashSet<string> { "Added", "Mine" }, texts.ToHashSet());
        Assert.Equal("Mine", texts[int.Parse(two.Second.Page.QuerySelector($"[name='{Key}'][checked]")!.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture)]);
    }

    [Fact]
    public async Task What_is_undecided_is_asked_again_after_a_third_change()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "Their stem?" });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "My stem?" });
        Assert.Single(two.Decisions());

        await two.First.OpenAsync($"{TeachAddress.Question(two.Question)}/edit");
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { ["explanation.en"] = "A third change." });
        await two.Second.SubmitAsync(Form);
        Assert.Equal((HttpStatusCode.Conflict, 1), (two.Second.Status, two.Decisions().Length));
        Assert.Equal("A third change.", two.Second.Page.QuerySelector("[name='explanation.en']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_third_change_is_told_as_one()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "Their stem?" });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { ["explanation.en"] = "Mine." });
        Assert.DoesNotContain("once more", Told(), StringComparison.Ordinal);
        await two.First.OpenAsync($"{TeachAddress.Question(two.Question)}/edit");
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "Their third stem?" });
        await two.Second.SubmitAsync(Form);
        Assert.Contains("saved once more while you were deciding", Told(), StringComparison.Ordinal);

        string Told() => two.Second.Page.QuerySelector(".merge")!.TextContent;
    }

    [Fact]
    public async Task A_match_that_both_moved_is_told_by_its_words()
    {
        using var two = await Two.OpenAsync(site, "extended-matching");
        var matches = two.First.Page.QuerySelectorAll("[name='items[0].match'] option:not([selected])").Where(option => option.GetAttribute("value") is { Length: > 0 }).Take(2).ToArray();
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { ["items[0].match"] = matches[0].GetAttribute("value")! });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { ["items[0].match"] = matches[1].GetAttribute("value")! });

        var options = (await two.ReadAsync()).Draft.Payload["options"]!.AsArray();
        var told = two.Second.Page.QuerySelectorAll(".merge .conflicts dd").Select(line => line.TextContent).ToArray();
        foreach (var (line, match) in told.Zip(matches)) Assert.EndsWith($" {Words(match.GetAttribute("value")!)}", line.TrimEnd(), StringComparison.Ordinal);

        string Words(string id) => (string)options.Single(option => (string?)option!["id"] == id)!["text"]!["en"]!;
    }

    [Fact]
    public async Task An_id_that_was_given_and_taken_out_between_two_savings_is_given_to_nobody_else()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        using var third = await site.Site.SignInAsync(two.Staff.User.UserName);
        var last = two.First.Page.QuerySelectorAll($"[name='{Key}']").Length;
        await AddAsync(two.First, last, "Short-lived");
        await third.OpenAsync($"{TeachAddress.Question(two.Question)}/edit");
        await two.First.OpenAsync($"{TeachAddress.Question(two.Question)}/edit");
        await two.First.SubmitAsync(Form, null, ("edit", $"remove:options[{last}]"));
        await two.First.SubmitAsync(Form);
        // Opened before either, and saved after both.
        await AddAsync(two.Second, last, "Mine");
        await two.Second.SubmitAsync(Form);
        Assert.Contains("Mine", await OptionsAsync());

        await third.SubmitAsync(Form, new Dictionary<string, string> { [$"options[{last}].text.en"] = "Short-lived, put better" });
        Assert.Contains("(taken out)", third.Page.QuerySelector(".merge .conflicts")!.TextContent, StringComparison.Ordinal);
        await third.SubmitAsync(Form);
        Assert.Superset(new HashSet<string?> { "Mine", "Short-lived, put better" }, (await OptionsAsync()).ToHashSet());

        static async Task AddAsync(Person person, int at, string words)
        {
            await person.SubmitAsync(Form, null, ("edit", "add:options"));
            await person.SubmitAsync(Form, new Dictionary<string, string> { [$"options[{at}].text.en"] = words, [$"options[{at}].text.zh-Hans"] = words });
        }

        async Task<IEnumerable<string?>> OptionsAsync() => (await two.ReadAsync()).Draft.Payload["options"]!.AsArray().Select(option => (string?)option!["text"]!["en"]);
    }

    [Fact]
    public async Task What_is_wrong_where_the_other_wrote_is_told_with_the_name()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        var at = two.First.Page.QuerySelectorAll($"[name='{Key}']").Length - 1;
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { [$"options[{at}].text.en"] = "Theirs" });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "My stem?" });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { [$"options[{at}].text.en"] = "", [$"options[{at}].text.zh-Hans"] = "", ["options[0].text.en"] = "", ["options[0].text.zh-Hans"] = "" });

        var faults = two.Second.Page.QuerySelectorAll(".error-summary li").Select(line => line.TextContent).ToArray();
        Assert.Contains(faults, fault => fault.Contains("changed this place", StringComparison.Ordinal));
        Assert.Contains(faults, fault => !fault.Contains("changed this place", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_was_retired_meanwhile_says_so()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        await two.Staff.Use<MoveQuestions>().RunAsync([two.Question], MoveQuestions.Step.Retire, two.Staff.Teacher, default);
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "My stem?" });

        Assert.Equal(HttpStatusCode.Conflict, two.Second.Status);
        Assert.Contains("This question is retired", two.Second.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("saved a newer version", two.Second.Page.QuerySelector(".merge")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_beside_the_payload_leaves_the_decisions_there_and_they_are_taken()
    {
        using var two = await Two.OpenAsync(site, "vignette");
        await two.First.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "Their stem?" });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { ["stem.en"] = "My stem?" });
        await two.Second.SubmitAsync(Form, new Dictionary<string, string> { ["Meta.Tags"] = new string('x', 200) });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (two.Second.Status, two.Decisions().Length));
        // The faults are to be read first, and Enter saves.
        Assert.Null(two.Second.Page.QuerySelector(".merge")!.GetAttribute("autofocus"));
        Assert.Equal("", two.Second.Page.QuerySelector("button[form='editor'], form.editor button")!.GetAttribute("name") ?? "");

        await two.Second.SubmitAsync(Form, null, ("edit", two.Decisions()[0]));
        Assert.Equal("Their stem?", two.Second.Page.QuerySelector("[name='stem.en']")!.TextContent.Trim());
    }

    /// <summary>One question that two browsers have opened.</summary>
    sealed class Two(Staff staff, Person second, string question) : IDisposable
    {
        public Staff Staff => staff;

        public Person First => staff.Person;

        public Person Second => second;

        public string Question => question;

        public static async Task<Two> OpenAsync(TypeSite site, string type)
        {
            var staff = await Staff.JoinAsync(site);
            var question = (await staff.CopyCourseAsync())[type];
            var two = new Two(staff, await site.Site.SignInAsync(staff.User.UserName), question);
            // As the form writes it, so that what is sent again is no new version.
            await two.First.OpenAsync($"{TeachAddress.Question(question)}/edit");
            await two.First.SubmitAsync(Form);
            foreach (var person in new[] { two.First, two.Second }) await person.OpenAsync($"{TeachAddress.Question(question)}/edit");
            return two;
        }

        public string[] Decisions() => [.. second.Page.QuerySelectorAll(".merge .conflicts [name='edit']").Select(button => button.GetAttribute("value")!)];

        public Task<App.QuestionBank.Writing.ReadDraft.Found> ReadAsync() => staff.ReadAsync(question);

        public void Dispose()
        {
            staff.Dispose();
            second.Dispose();
        }
    }
}
