using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>What only the owner of a bank decides.</summary>
public sealed class SettingsModel(ListBanks banks, ChangeBank change, ShareBank sharing, CourseChoices courses) : TeachPageModel
{
    public ListBanks.Bank Bank { get; private set; } = null!;

    public BankForm Form { get; private set; } = new();

    public ShareForm Share { get; private set; } = new();

    public IReadOnlyList<ListBanks.Share> Shares { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Courses { get; private set; } = [];

    /// <summary>The whole address under which the bank is practised; null where it is not.</summary>
    public string? PracticeLink => Bank.PracticeCode is { } code ? $"{Request.Scheme}://{Request.Host}{AttemptAddress.PracticeByCode(code)}" : null;

    public static IEnumerable<SelectListItem> Accesses =>
        new[] { BankAccess.View, BankAccess.Use, BankAccess.Review, BankAccess.Edit }.Select(access => new SelectListItem(BankText.AccessWord(access), access.Word()));

    /// <summary>Whom the bank is to be shared with, and for what.</summary>
    public sealed record ShareForm
    {
        public string? Person { get; init; }

        public string? Access { get; init; }
    }

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Form = BankForm.From(Bank);
        return Page();
    }

    public async Task<IActionResult> OnPostSettingsAsync(string uid, [Bind(Prefix = nameof(Form))] BankForm form, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Form = form;
        if (form.Title(ModelState, nameof(Form)) is not { } title) return Page();
        var outcome = await change.SettingsAsync(uid, Teacher.UserId, title, string.IsNullOrEmpty(form.Course) ? null : form.Course, form.AsksReview, ct);
        if (outcome != ChangeBank.Outcome.NoSuchCourse) return After(uid, outcome, "settings");
        ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Course)}", BankText.NoSuchCourse);
        return Page();
    }

    public async Task<IActionResult> OnPostShareAsync(string uid, [Bind(Prefix = nameof(Share))] ShareForm form, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        (Form, Share) = (BankForm.From(Bank), form);
        if (string.IsNullOrWhiteSpace(form.Person)) ModelState.AddModelError($"{nameof(Share)}.{nameof(form.Person)}", BankText.PersonNeeded);
        if (Words<BankAccess>.Find(form.Access ?? "") is not { } access || access == BankAccess.Own) ModelState.AddModelError($"{nameof(Share)}.{nameof(form.Access)}", BankText.AccessNeeded);
        else if (ModelState.IsValid)
        {
            var problem = await sharing.RunAsync(new(uid, Teacher.UserId, form.Person!, access), ct) switch
            {
                ShareBank.Outcome.Done => null,
                ShareBank.Outcome.IsOwner => BankText.IsOwner,
                ShareBank.Outcome.NoSuchInstructor => BankText.NoSuchInstructor,
                _ => BankText.NotAllowed,
            };
            if (problem is null) return After(uid, ChangeBank.Outcome.Changed, "shared");
            ModelState.AddModelError($"{nameof(Share)}.{nameof(form.Person)}", problem);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostUnshareAsync(string uid, [FromForm] string person, CancellationToken ct) =>
        await sharing.RunAsync(new(uid, Teacher.UserId, person ?? "", Access: null), ct) is ShareBank.Outcome.NotFound or ShareBank.Outcome.NotAllowed
            ? NotFound()
            : After(uid, ChangeBank.Outcome.Changed, "unshared");

    public async Task<IActionResult> OnPostPracticeAsync(string uid, [FromForm] bool open, CancellationToken ct) =>
        After(uid, await change.PracticeAsync(uid, Teacher.UserId, open, ct), open ? "practice-open" : "practice-closed");

    public async Task<IActionResult> OnPostArchiveAsync(string uid, CancellationToken ct) =>
        await change.ArchiveAsync(uid, Teacher.UserId, ct) == ChangeBank.Outcome.Changed ? Redirect("/teach") : NotFound();

    IActionResult After(string uid, ChangeBank.Outcome outcome, string done)
    {
        if (outcome != ChangeBank.Outcome.Changed) return NotFound();
        Done = done;
        return Redirect($"{TeachAddress.Bank(uid)}/settings");
    }

    /// <summary>Only the owner finds the page.</summary>
    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await banks.FindAsync(uid, Teacher.UserId, ct) is not { Access: BankAccess.Own } bank) return false;
        (Bank, Shares, Courses) = (bank, await banks.SharesAsync(uid, ct), await courses.OfAsync(Teacher, ct));
        return true;
    }
}
