using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>The claims that rules found in a review, one at a time, the surest first: to be confirmed, put right or rejected.</summary>
public sealed class ClaimsModel(OpenImport open, FindCandidates find, ReadVocabulary read, DecideClaim decide, FindClaimsAgain again, ReaderPreferences reader) : TeachPageModel
{
    /// <summary>From here on the rules are sure enough that several may be confirmed at once.</summary>
    public const double Sure = 0.95;

    public ImportWork Work { get; private set; } = null!;

    public FindCandidates.Found Found { get; private set; } = null!;

    /// <summary>What <see cref="Shown"/> says beside its statement; null as it is.</summary>
    public ClaimFacts? Facts { get; private set; }

    /// <summary>Null where none is left to be decided.</summary>
    public TriagedClaim? Shown { get; private set; }

    /// <summary>The paragraph that it stands in, in pieces: the text around its sentence, and that sentence.</summary>
    public IReadOnlyList<(string Text, bool IsIt)> SourceText { get; private set; } = [];

    /// <summary>The lesson that it stands in.</summary>
    public NumberedSection? Section { get; private set; }

    /// <summary>How many are open and at least <see cref="Sure"/>.</summary>
    public int SureCount => SureOf(Found).Count;

    /// <summary>What was done just now, in words; null where nothing was.</summary>
    public string? Told { get; private set; }

    /// <summary>Open ones that are at least <see cref="Sure"/>, as many as are confirmed at once.</summary>
    public static IReadOnlyList<TriagedClaim> SureOf(FindCandidates.Found found) =>
        [.. found.Claims.Where(claim => claim.State == CandidateState.Open && claim.Found.Confidence >= Sure).Take(DecideClaim.MostAtOnce)];

    public async Task<IActionResult> OnGetAsync(string uid, string? c, CancellationToken ct)
    {
        if (!await LoadAsync(uid, c, ct)) return NotFound();
        Told = TriageText.Done(Done);
        return Page();
    }

    public Task<IActionResult> OnPostConfirmAsync(string uid, string mark, CancellationToken ct) => DecideAsync(uid, mark, new DecideClaim.Decision.Confirm(), ct);

    public Task<IActionResult> OnPostRejectAsync(string uid, string mark, string? reason, CancellationToken ct)
    {
        var said = reason?.Trim() ?? "";
        return DecideAsync(uid, mark, new DecideClaim.Decision.Reject(said.Length == 0 ? null : Cut.At(said, DecideClaim.LongestReason)), ct);
    }

    /// <param name="at">When what is taken back was decided, in Unix milliseconds.</param>
    public async Task<IActionResult> OnPostUndoAsync(string uid, long at, CancellationToken ct)
    {
        if (!await LoadAsync(uid, shown: null, ct)) return NotFound();
        // Sent twice, or from an old page: nothing more is taken back.
        if (Found.Last is not { } last || last.At.ToUnixTimeMilliseconds() != at) return Redirect(ImportAddress.Stage(uid, ImportStage.Claims));
        var count = await decide.UndoAsync(uid, Teacher.UserId, last.At, ct);
        Done = TriageText.TakenBackWord(count);
        return Redirect(ImportAddress.Claim(uid, last.Marks[0]));
    }

    public async Task<IActionResult> OnPostAgainAsync(string uid, CancellationToken ct)
    {
        if (await again.RunAsync(uid, Teacher.UserId, ct) is not { } outcome) return NotFound();
        Done = TriageText.FoundAgainWord(outcome.Added, outcome.Gone);
        return Redirect(ImportAddress.Stage(uid, ImportStage.Claims));
    }

    async Task<IActionResult> DecideAsync(string uid, string mark, DecideClaim.Decision decision, CancellationToken ct) =>
        await decide.RunAsync(uid, Teacher.UserId, mark, decision, ct) ? Redirect(ImportAddress.Stage(uid, ImportStage.Claims)) : NotFound();

    async Task<bool> LoadAsync(string uid, string? shown, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return false;
        (Work, Found) = (work, await find.OfAsync(work, ct));
        Shown = Found.Claims.FirstOrDefault(claim => claim.Found.Mark == shown) ?? Found.Claims.FirstOrDefault(claim => claim.State == CandidateState.Open);
        if (Shown is null) return true;
        Facts = new ClaimFacts(Shown, await read.RunAsync(Teacher.UserId, ct), reader.ContentLanguages);
        var place = new ParagraphPlace(Shown.Found.Section, Shown.Found.Paragraph);
        Section = LessonNumbers.Of(work.Plan).FirstOrDefault(section => section.Section.Paragraphs.Any(paragraph => paragraph.Place == place));
        if (Section?.Section.Paragraphs.First(paragraph => paragraph.Place == place).Parsed.Text is { } text) SourceText = Marked(text, Shown.Found.Sentence);
        return true;
    }

    static IReadOnlyList<(string Text, bool IsIt)> Marked(string text, string sentence)
    {
        var at = text.IndexOf(sentence, StringComparison.Ordinal);
        return at < 0 ? [(text, false)] : [(text[..at], false), (sentence, true), (text[(at + sentence.Length)..], false)];
    }
}
