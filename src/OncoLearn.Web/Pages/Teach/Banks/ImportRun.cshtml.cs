using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.Transfer;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>An import: first what it would do, with each question as learners will see it; once it is done, its receipt.</summary>
public sealed class ImportRunModel(ListBanks banks, PlanImport plan, ImportQuestions questions, ReaderPreferences reader) : TeachPageModel
{
    /// <summary>Of more questions the others are shown one at a time: a page of two thousand previews is no page any more.</summary>
    const int MostPreviews = 150;

    public ListBanks.Bank Bank { get; private set; } = null!;

    /// <summary>Null once it is done.</summary>
    public ImportPlan? Plan { get; private set; }

    /// <summary>Null until it is done.</summary>
    public ImportReceipt? Receipt { get; private set; }

    /// <summary>The place of the only question that is shown, where there are too many; 0 for none.</summary>
    public int Show { get; private set; }

    /// <summary>Why nothing was imported; null where nothing was tried.</summary>
    public string? Problem { get; private set; }

    public IReadOnlySet<int> Leave { get; private set; } = new HashSet<int>();

    public string Here { get; private set; } = "";

    public int Ready => Plan?.Items.Count(item => item.CanBeImported) ?? 0;

    public bool IsShown(ImportPlan.Item item) => Plan!.Items.Count <= MostPreviews || item.Found.At == Show;

    public QuestionPreview? PreviewOf(ImportPlan.Item item) => item.Draft is { } draft
        ? QuestionPreview.Of(draft.Question.Type, draft.Question.Payload, [], Bank.CourseSlug, reader.ContentLanguages, idPrefix: FormattableString.Invariant($"q{item.Found.At}-")).Preview
        : null;

    public IReadOnlyList<LineGroup> Lines => LineGroup.Of((Plan?.Lines ?? Receipt?.Lines) ?? []);

    public IEnumerable<EntryVerdict> NotUnderstood => ((Plan?.Lines ?? Receipt?.Lines) ?? []).Where(line => line.Role == EntryRole.NotUnderstood);

    public async Task<IActionResult> OnGetAsync(string uid, string import, CancellationToken ct) => await LoadAsync(uid, import, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string uid, [FromRoute] string import, [FromForm] ImportChoice choice, CancellationToken ct)
    {
        var leave = (choice.Leave ?? []).ToHashSet();
        if (choice.Show is { } show)
        {
            (Show, Leave) = (show, leave);
            return await LoadAsync(uid, import, ct) ? Page() : NotFound();
        }
        switch (await questions.RunAsync(new(import, TeachAddress.Uid(uid), leave, Teacher.UserId), ct))
        {
            case ImportQuestions.Outcome.Imported:
                return Redirect($"{TeachAddress.Bank(TeachAddress.Uid(uid))}/import/{import}");
            case ImportQuestions.Outcome.Nothing:
                Problem = TransferText.NothingLeft;
                break;
            case ImportQuestions.Outcome.ChangedMeanwhile changed:
                Problem = TransferText.ChangedMeanwhile(changed.At);
                break;
            default:
                return NotFound();
        }
        if (!await LoadAsync(uid, import, ct)) return NotFound();
        Leave = leave;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> LoadAsync(string uid, string importUid, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { Access: >= BankAccess.Edit } bank) return false;
        (Bank, Here) = (bank, $"{TeachAddress.Bank(bank.Uid)}/import/{importUid}");
        switch (await plan.RunAsync(importUid, bank.Uid, Teacher.UserId, ct))
        {
            case PlanImport.Outcome.Pending pending:
                Plan = pending.Plan;
                return true;
            case PlanImport.Outcome.Done done:
                Receipt = done.Receipt;
                return true;
            default:
                return false;
        }
    }
}

/// <summary>Which of the questions are not wanted.</summary>
public sealed record ImportChoice
{
    /// <summary>Their places, from 1; null for none. A list that is there before is not filled by a form.</summary>
    public IReadOnlyList<int>? Leave { get; init; }

    /// <summary>The place of the one to be previewed, which imports nothing; null to import.</summary>
    public int? Show { get; init; }
}

/// <summary>Lines that follow each other and were taken for the same.</summary>
/// <param name="Question">The place of the question that they belong to; null for none.</param>
/// <param name="Sheet">Null where there is only one.</param>
public sealed record LineGroup(int From, int To, EntryRole Role, int? Question, string? Why, string? Sheet)
{
    public static IReadOnlyList<LineGroup> Of(IReadOnlyList<EntryVerdict> lines)
    {
        var groups = new List<LineGroup>();
        foreach (var line in lines)
        {
            var why = line.Why?.In(Languages.Current);
            if (groups.Count > 0 && groups[^1] is var last && (last.Role, last.Question, last.Why, last.Sheet) == (line.Role, line.Question, why, line.Sheet)) groups[^1] = last with { To = line.Line };
            else groups.Add(new LineGroup(line.Line, line.Line, line.Role, line.Question, why, line.Sheet));
        }
        return groups;
    }
}
