using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.Quizzes;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>The questions of a bank: found, and changed many at a time.</summary>
public sealed class BankModel(
    ListBanks banks, FindQuestions find, BulkActions bulk, BulkExport export, AskReview ask, CourseChoices courses, ObjectiveTitles objectives, ListQuizzes quizzes, ReaderPreferences reader) : TeachPageModel
{
    public ListBanks.Bank Bank { get; private set; } = null!;

    /// <summary>The address of where the questions went; null where they stayed.</summary>
    [TempData]
    public string? DoneAt { get; set; }

    [TempData]
    public string? DoneAtWords { get; set; }

    /// <summary>Of the address alone: a form has fields of the same names.</summary>
    [FromQuery(Name = "")]
    public ListQuery Asked { get; set; } = new();

    public FindQuestions.Page List { get; private set; } = null!;

    /// <summary>What can be filtered by.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public IReadOnlyList<string> Tags { get; private set; } = [];

    /// <summary>Other banks that can be written in.</summary>
    public IReadOnlyList<ListBanks.Bank> Targets { get; private set; } = [];

    /// <summary>Who can be asked for a review, by user name.</summary>
    public IReadOnlyList<SelectListItem> Reviewers { get; private set; } = [];

    /// <summary>The instructor's own question sets.</summary>
    public IReadOnlyList<ListQuizzes.Item> Sets { get; private set; } = [];

    /// <summary>Why nothing was done; null where something was.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public string? BulkTag { get; private set; }

    public string? BulkBank { get; private set; }

    public string? BulkReviewer { get; private set; }

    public string? BulkSet { get; private set; }

    public string Path => TeachAddress.Bank(Bank.Uid);

    public string Here => Asked.Address(Path);

    public static IEnumerable<(string Value, string Label)> OnlyChoices =>
        [("claim", BankText.NoClaim), ("lint", BankText.HasLint), ("stale", BankText.Stale), ("reported", BankText.Reported)];

    /// <param name="Any">What asks for nothing is called; null for the usual word.</param>
    public sealed record Choice(string Name, string Label, string? Value, IReadOnlyList<SelectListItem> Items, string? Any = null);

    /// <summary>What the list is filtered by, in words, each with the address of the list without it.</summary>
    public IEnumerable<(string Words, string Without)> Chips => Asked.Each(Path).Select(one => (one.Name == "only" ? OnlyWords(one.Value) : ChoiceWords(one.Name, one.Value), one.Without));

    static string OnlyWords(string value) => OnlyChoices.FirstOrDefault(choice => choice.Value == value).Label ?? value;

    string ChoiceWords(string name, string value) =>
        Choices.FirstOrDefault(choice => choice.Name == name) is { } choice ? $"{choice.Label}{Wording.Say("：", ": ")}{choice.Items.FirstOrDefault(item => item.Value == value)?.Text ?? value}" : value;

    public string Plain(FindQuestions.Item item) => item.Stem is { } stem ? AuthoredText.ToPlain(stem.In(reader.ContentLanguages).Value) : item.Uid;

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(TeachAddress.Uid(uid), ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string uid, [FromForm] BulkForm form, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { } bank) return NotFound();
        if (BulkExport.FormatOf(form.Do) is { } format && await export.RunAsync(format, form, Asked.ToFilter(bank.Uid), Asked.By, Teacher, ct) is { } file) return file;
        var outcome = await bulk.RunAsync(form, Asked.ToFilter(bank.Uid), Teacher, ct);
        if (outcome.Done is { } done)
        {
            (Done, DoneAt, DoneAtWords) = (done, outcome.At?.Address, outcome.At?.Words);
            Bank = bank;
            return LocalRedirect(Here);
        }
        await LoadAsync(bank.Uid, ct);
        (Problem, Chosen, BulkTag, BulkBank, BulkReviewer, BulkSet) = (outcome.Problem, form.Question ?? [], form.Tag, form.Bank, form.Reviewer, form.Set);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        var all = await banks.RunAsync(Teacher.UserId, ct);
        if (all.FirstOrDefault(bank => bank.Uid == uid) is not { } found) return false;
        Bank = found;
        Targets = [.. all.Where(bank => bank.Access >= BankAccess.Edit && bank.Uid != uid)];
        Reviewers = found.Access < BankAccess.Edit ? [] : await ReviewerChoices.OfAsync(ask, uid, questionUid: null, Teacher, ct);
        Sets = await quizzes.RunAsync(Teacher.UserId, ct);
        List = await find.RunAsync(Asked.ToFilter(uid), Teacher.UserId, Asked.By, Asked.N, ct);
        Tags = await find.TagsAsync(uid, Teacher.UserId, ct);
        Choices =
        [
            new("section", BankText.Section, Asked.Section, await courses.SectionsAsync(Teacher, ct)),
            new("objective", SetPlanText.AxisWord(BlueprintAxis.Objective), Asked.Objective, await ObjectivesAsync(uid, ct)),
            new("category", BankText.Category, Asked.Category, Of<Category>(category => LabelText.Category(category.Word()))),
            new("type", BankText.Type, Asked.Type, [.. QuestionTypes.All.Select(type => new SelectListItem(TeachText.Type(type.Key), type.Key))]),
            new("state", BankText.State, Asked.State, Of<QuestionState>(TeachText.State), BankText.StateAny),
            new("use", BankText.Use, Asked.Use, Of<QuestionUse>(TeachText.Use)),
            new("difficulty", BankText.Difficulty, Asked.Difficulty, Of<Difficulty>(TeachText.Difficulty)),
            new("level", BankText.Level, Asked.Level, Of<CognitiveLevel>(TeachText.Level)),
            new("lang", BankText.Language, Asked.Lang, [.. Languages.All.Select(lang => new SelectListItem(Languages.OwnName(lang), lang))]),
            new("tag", BankText.Tag, Asked.Tag, [.. Tags.Select(tag => new SelectListItem(tag, tag))]),
            new("order", BankText.Order, Asked.Order, [new(BankText.OrderSection, "section")], BankText.OrderNewest),
        ];
        return true;
    }

    async Task<IReadOnlyList<SelectListItem>> ObjectivesAsync(string uid, CancellationToken ct) =>
        [.. (await objectives.OfBankAsync(uid, Teacher.UserId, ct)).Select(one => new SelectListItem($"{one.Number} {AuthoredText.ToPlain(one.Title.In(reader.ContentLanguages).Value)}", one.Uid))];

    static IReadOnlyList<SelectListItem> Of<T>(Func<T, string> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new SelectListItem(name(value), value.Word()))];
}
