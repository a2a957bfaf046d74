using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Versions;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>Two versions of a question side by side, word by word, and the newer of them whole; an older one can be taken again.</summary>
public sealed class VersionsModel(
    ReadDraft read, ListBanks banks, QuestionLooks looks, ListVersions versions, RestoreVersion restore, DifferenceNames names, LearnerClock clock) : TeachPageModel
{
    /// <summary>The number of the older version; the one before <see cref="To"/> where it is not given.</summary>
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    /// <summary>The number of the newer version; the newest where it is not given.</summary>
    [BindProperty(SupportsGet = true)]
    public int? To { get; set; }

    /// <summary>The language in which the newer version stands whole; the reader's where it is not given.</summary>
    [BindProperty(SupportsGet = true)]
    public string? In { get; set; }

    public ReadDraft.Found Newer { get; private set; } = null!;

    public ListBanks.Bank Bank { get; private set; } = null!;

    /// <summary>The newer version as learners saw it; null where it cannot be shown.</summary>
    public QuestionPreview? Preview { get; private set; }

    /// <summary>Null where there is none to compare with.</summary>
    public ReadDraft.Found? Older { get; private set; }

    /// <summary>Null where there is none to compare with.</summary>
    public Difference? Changes { get; private set; }

    /// <summary>Both stand under the same vignette, and under different versions of it; null where not.</summary>
    public VignetteMove? Moved => Older?.Vignette is { } was && Newer.Vignette is { } now && was.Uid == now.Uid && was.Version != now.Version ? new(now.Uid, was.Version, now.Version) : null;

    public IReadOnlyList<ListVersions.Version> All { get; private set; } = [];

    public LocalTime Time { get; private set; } = null!;

    /// <summary>Why nothing was restored.</summary>
    public string? Problem { get; private set; }

    public bool MayRestore => Newer.Access >= BankAccess.Edit;

    public string Here => TeachAddress.Question(Newer.QuestionUid);

    /// <summary>The page with the newer version whole in another language.</summary>
    public string InAddress(string lang) => $"{Here}/versions?{(Older is null ? "" : $"from={Older.Version}&")}to={Newer.Version}&in={lang}#whole";

    /// <param name="Uid">Of the vignette.</param>
    /// <param name="From">The number of its version under which the older one stands.</param>
    /// <param name="To">The number of its version under which the newer one stands.</param>
    public sealed record VignetteMove(string Uid, int From, int To);

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct) => await LoadAsync(uid, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string uid, [FromForm] int version, [FromForm] long seen, CancellationToken ct)
    {
        var question = TeachAddress.Uid(uid);
        var outcome = seen is >= 0 and < 253402300800000
            ? await restore.RunAsync(new(question, version, DateTimeOffset.FromUnixTimeMilliseconds(seen), Teacher.UserId), ct)
            : new SaveQuestion.Outcome.ChangedMeanwhile();
        switch (outcome)
        {
            case SaveQuestion.Outcome.Saved saved:
                Done = saved.ReviewWithdrawn ? $"{QuestionBankText.Restored(version)} {QuestionBankText.ReviewWithdrawn}" : QuestionBankText.Restored(version);
                return Redirect(TeachAddress.Question(question));
            case SaveQuestion.Outcome.ChangedMeanwhile:
                return await RefuseAsync(uid, StatusCodes.Status409Conflict, _ => QuestionBankText.NotRestored, ct);
            case SaveQuestion.Outcome.Faulty faulty:
                return await RefuseAsync(uid, StatusCodes.Status422UnprocessableEntity, type => Words(type, faulty.Faults), ct);
            default:
                return NotFound();
        }
    }

    static string Words(string type, IReadOnlyList<QuestionFault> faults) =>
        string.Join(" ", faults.Select(fault => $"{FaultPlaces.NameOf(fault.Path, type)}{Wording.Say("：", ": ")}{fault.Problem.In(Languages.Current)}"));

    /// <param name="problem">In words, for the key of the question's type.</param>
    async Task<IActionResult> RefuseAsync(string uid, int status, Func<string, string> problem, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Problem = problem(Newer.Draft.Type);
        Response.StatusCode = status;
        return Page();
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        var question = TeachAddress.Uid(uid);
        if (await read.RunAsync(question, To, Teacher.UserId, ct) is not { } newer) return false;
        Newer = newer;
        Bank = await banks.FindAsync(newer.BankUid, Teacher.UserId, ct) ?? throw new InvalidOperationException("Its question was found.");
        Preview = await looks.PreviewAsync(newer, Bank, Teacher, ct, Languages.IsKnown(In) ? In : null);
        // Beside itself it would say nothing.
        var from = From is { } asked && asked != newer.Version ? asked : newer.Version - 1;
        Older = from > 0 ? await read.RunAsync(question, from, Teacher.UserId, ct) : null;
        if (Older is not null) Changes = await names.NameAsync(Difference.Of(newer.Draft.Type, Older.Draft.ToDocument(), newer.Draft.ToDocument()), Teacher, ct);
        All = await versions.RunAsync(question, Teacher.UserId, ct);
        Time = await clock.OfAsync(Teacher.LearnerId, ct);
        return true;
    }
}
