using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Similar;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>The questions of a bank that say nearly the same as another, pair by pair.</summary>
public sealed class SimilarModel(ListBanks banks, FindSimilar similar, JudgePair judge, MoveQuestions move, ReadDraft read) : TeachPageModel
{
    public const int PageSize = 10;

    const int LastPage = 10_000;

    public ListBanks.Bank Bank { get; private set; } = null!;

    /// <summary>Those that were judged to be no duplicates.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Apart { get; set; }

    /// <summary>The page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "n")]
    public int Number { get; set; } = 1;

    public FindSimilar.Pairs Pairs { get; private set; } = null!;

    /// <summary>By pair, from the left to the right question.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    /// <summary>Why nothing was done; null where something was, or nothing was asked.</summary>
    public string? Problem { get; private set; }

    public int Pages => Math.Max(1, (Pairs.Total + PageSize - 1) / PageSize);

    public string Here(bool apart, int number) =>
        FormattableString.Invariant($"{TeachAddress.Bank(Bank.Uid)}/similar{(apart, number) switch { (false, 1) => "", (false, _) => $"?n={number}", (true, 1) => "?apart=true", _ => $"?apart=true&n={number}" }}");

    public static bool MayEdit(FindSimilar.Pair pair) => pair.A.Access >= BankAccess.Edit || pair.B.Access >= BankAccess.Edit;

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!ModelState.IsValid || Number is < 1 or > LastPage || !await LoadAsync(uid, ct)) return NotFound();
        return Pairs.Items.Count == 0 && Number > 1 ? LocalRedirect(Here(Apart, 1)) : Page();
    }

    public async Task<IActionResult> OnPostRetireAsync(string uid, [FromForm] string? question, CancellationToken ct)
    {
        var outcome = (await move.RunAsync([question ?? ""], MoveQuestions.Step.Retire, Teacher, ct))[question ?? ""];
        var words = BankText.Moved(MoveQuestions.Step.Retire, outcome, 1) ?? BankText.NotAllowed;
        return outcome == MoveQuestions.Outcome.Moved ? await AfterAsync(uid, words, ct) : await RefuseAsync(uid, words, ct);
    }

    public async Task<IActionResult> OnPostApartAsync(string uid, [FromForm] string? one, [FromForm] string? other, [FromForm] bool judged, CancellationToken ct) =>
        await judge.RunAsync(one ?? "", other ?? "", judged, Teacher, ct) == JudgePair.Outcome.Done
            ? await AfterAsync(uid, judged ? SimilarText.MarkedApart : SimilarText.TakenBack, ct)
            : await RefuseAsync(uid, BankText.NotAllowed, ct);

    async Task<IActionResult> AfterAsync(string uid, string done, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { } bank) return NotFound();
        (Bank, Done) = (bank, done);
        return LocalRedirect(Here(Apart, Math.Clamp(Number, 1, LastPage)));
    }

    async Task<IActionResult> RefuseAsync(string uid, string problem, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { } bank) return false;
        Bank = bank;
        Pairs = await similar.InBankAsync(bank.Uid, Apart, (Math.Clamp(Number, 1, LastPage) - 1) * PageSize, PageSize, Teacher.UserId, ct);
        var differences = new List<Difference>();
        foreach (var pair in Pairs.Items)
        {
            var (one, other) = (await DraftAsync(pair.A, ct), await DraftAsync(pair.B, ct));
            differences.Add(Difference.Of(one?.Type ?? ITypeWords.NoType, one?.Payload ?? [], other?.Payload ?? []));
        }
        Differences = differences;
        return true;
    }

    async Task<QuestionDraft?> DraftAsync(FindSimilar.Item item, CancellationToken ct) => (await read.RunAsync(item.Uid, version: null, Teacher.UserId, ct))?.Draft;
}
