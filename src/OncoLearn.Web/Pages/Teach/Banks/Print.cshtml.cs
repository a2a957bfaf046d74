using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>Questions of a bank on paper, with the key on pages of its own: those that are named in the address, else those that its filter means.</summary>
public sealed class PaperModel(ListBanks banks, FindQuestions find, ReadPaper read, ReaderPreferences reader) : TeachPageModel
{
    const string BothLanguages = "both";

    public const int LongestTitle = 120;

    public ListBanks.Bank Bank { get; private set; } = null!;

    [FromQuery(Name = "")]
    public ListQuery Asked { get; set; } = new();

    [FromQuery(Name = "")]
    public PaperQuery Paper { get; set; } = new();

    public IReadOnlyList<ReadPaper.Sheet> Sheets { get; private set; } = [];

    /// <summary>There are more than one paper has.</summary>
    public bool TooMany { get; private set; }

    /// <summary>What was typed; null where nothing was: then it is the bank's.</summary>
    public string? Title { get; private set; }

    /// <summary>What was typed and is too long to be taken; null where it is not.</summary>
    public string? RefusedTitle { get; private set; }

    public double Points { get; private set; } = 1;

    public string? PointsProblem { get; private set; }

    public IReadOnlyList<string> PaperLanguages => Paper.In == BothLanguages ? Languages.All : [Languages.IsKnown(Paper.In) ? Paper.In! : Languages.Current];

    public IEnumerable<SelectListItem> LanguageChoices => [.. Languages.All.Select(lang => new SelectListItem(Languages.OwnName(lang), lang)), new(PrintText.Both, BothLanguages)];

    /// <summary>What the address asks for beside the fields of the form.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept => Request.Query
        .Where(pair => pair.Key is not ("title" or "in" or "points" or "key" or "shown"))
        .SelectMany(pair => pair.Value.OfType<string>().Select(value => KeyValuePair.Create(pair.Key, value)));

    public sealed record PaperQuery
    {
        public string? Title { get; init; }

        /// <summary>A language, or <c>both</c>.</summary>
        public string? In { get; init; }

        /// <summary>As typed.</summary>
        public string? Points { get; init; }

        /// <summary>With the key; a box that is not ticked sends nothing.</summary>
        public bool Key { get; init; }

        /// <summary>The form was sent: then a box that sent nothing is not ticked.</summary>
        public bool Shown { get; init; }

        /// <summary>Uids; null for what the filter means.</summary>
        public IReadOnlyList<string>? Question { get; init; }

        public bool WithKey => Key || !Shown;
    }

    public string TitleIn(string lang) => Title ?? AuthoredText.ToPlain(Bank.Title.In([lang, .. reader.ContentLanguages]).Value);

    /// <summary>A question in a language that it is complete in, this one where it can be.</summary>
    public static IReadOnlyList<string> LanguagesOf(ReadPaper.Sheet sheet, string lang) => AnswerModel.LanguagesFor(sheet.Face.Languages, [lang, .. Languages.All.Where(other => other != lang)]);

    /// <summary>Both stand under one vignette and have the same words of it: one of its versions, in one language.</summary>
    public static bool ReadTheSameCase(ReadPaper.Sheet sheet, ReadPaper.Sheet other, string lang) =>
        sheet.VignetteId == other.VignetteId && sheet.Vignette?.In(LanguagesOf(sheet, lang)) == other.Vignette?.In(LanguagesOf(other, lang));

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { Access: >= BankAccess.Use } bank) return NotFound();
        Bank = bank;
        if (Paper.Title?.Trim() is { Length: > 0 } title) (Title, RefusedTitle) = title.Length <= LongestTitle ? (title, null) : ((string?)null, title);
        ReadPoints();
        var uids = Paper.Question is { Count: > 0 } chosen ? chosen : await FoundAsync(bank.Uid, ct);
        TooMany = uids.Count > ReadPaper.Most;
        Sheets = await read.RunAsync([.. uids.Take(ReadPaper.Most)], Teacher.UserId, ct);
        if (PointsProblem is not null || RefusedTitle is not null) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>The choice of a list, as an address.</summary>
    public IActionResult OnPost(string uid, [FromForm] BulkForm form)
    {
        var path = $"{TeachAddress.Bank(TeachAddress.Uid(uid))}/print";
        if (form.All || form.Question is not { Count: > 0 } chosen) return LocalRedirect(Asked.Address(path));
        return LocalRedirect($"{path}?{string.Join('&', chosen.Take(FindQuestions.PageSize).Select(question => $"question={Uri.EscapeDataString(question)}"))}");
    }

    void ReadPoints()
    {
        if (string.IsNullOrWhiteSpace(Paper.Points)) return;
        if (double.TryParse(Paper.Points, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points is >= 0.5 and <= 100) Points = points;
        else PointsProblem = PrintText.BadPoints;
    }

    async Task<IReadOnlyList<string>> FoundAsync(string bankUid, CancellationToken ct)
    {
        var uids = new List<string>();
        for (var number = 1; uids.Count <= ReadPaper.Most; number++)
        {
            var page = await find.RunAsync(Asked.ToFilter(bankUid), Teacher.UserId, Asked.By, number, ct);
            uids.AddRange(page.Items.Select(item => item.Uid));
            if (number >= page.Pages) break;
        }
        return uids;
    }
}
