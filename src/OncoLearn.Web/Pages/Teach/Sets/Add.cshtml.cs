using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Teach.Banks;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>Finds questions in all banks and puts the chosen ones into a question set.</summary>
public sealed class AddModel(ReadQuizSet read, AddSlots add, FindQuestions find, ListBanks banks, PoolChoices pools, ReaderPreferences reader) : SetPageModel
{
    /// <summary>Of the address alone: a form has fields of the same names.</summary>
    [FromQuery(Name = "")]
    public PoolQuery Asked { get; set; } = new();

    public FindQuestions.Page List { get; private set; } = null!;

    public IReadOnlyList<BankModel.Choice> Choices { get; private set; } = [];

    public LocalizedText Title { get; private set; } = null!;

    public long SeenNow { get; private set; }

    /// <summary>Questions that the set has already.</summary>
    public IReadOnlySet<string> Present { get; private set; } = new HashSet<string>();

    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public string Points { get; private set; } = "1";

    public string? PointsProblem { get; private set; }

    IReadOnlySet<string> _usable = new HashSet<string>();

    public string Path => SetAddress.Questions(Uid);

    public string Here => Asked.Address(Path);

    public bool MayUse(FindQuestions.Item item) => _usable.Contains(item.BankUid);

    public string Plain(FindQuestions.Item item) => item.Stem is { } stem ? AuthoredText.ToPlain(stem.In(reader.ContentLanguages).Value) : item.Uid;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] IReadOnlyList<string>? question, [FromForm] string? points, CancellationToken ct)
    {
        (Chosen, Points) = (question ?? [], points ?? "");
        if (SetFields.Read(points) is not (> 0 and <= SlotPlan.MostPoints and var each)) PointsProblem = SetText.PointsNeeded(SlotPlan.MostPoints);
        else if (Chosen.Count > 0)
        {
            var (outcome, added) = await add.QuestionsAsync(Change, Chosen, each, ct);
            return await AfterAsync(outcome, $"added:{added}", () => LoadAsync(ct));
        }
        return await RefuseAsync(PointsProblem ?? BankText.NothingChosen, meanwhile: false, () => LoadAsync(ct));
    }

    async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await read.RunAsync(Uid, Teacher.UserId, ct) is not { } set) return false;
        (Title, SeenNow) = (set.Own.Draft.Settings.Title, set.Own.ChangedAt.ToUnixTimeMilliseconds());
        Present = set.Slots.Select(slot => slot.Fixed?.Uid).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Choices = await pools.OfAsync(Asked, Teacher, ct);
        _usable = (await banks.RunAsync(Teacher.UserId, ct)).Where(bank => bank.Access >= BankAccess.Use).Select(bank => bank.Uid).ToHashSet(StringComparer.Ordinal);
        List = await find.RunAsync(Asked.ToQuestionFilter(), Teacher.UserId, FindQuestions.Order.Newest, Asked.N, ct);
        return true;
    }
}
