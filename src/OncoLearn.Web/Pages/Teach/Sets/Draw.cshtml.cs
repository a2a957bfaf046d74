using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Teach.Banks;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>Adds questions to a set that are drawn anew for each attempt.</summary>
public sealed class DrawModel(ReadOwnDraft read, AddSlots add, QuestionPools candidates, PoolChoices pools) : SetPageModel
{
    public sealed record DrawForm
    {
        public string? Count { get; init; } = "5";

        public string? Points { get; init; } = "1";
    }

    public DrawForm Form { get; private set; } = new();

    public IReadOnlyList<BankModel.Choice> Choices { get; private set; } = [];

    public LocalizedText Title { get; private set; } = null!;

    public long SeenNow { get; private set; }

    /// <summary>Questions that the filter finds; null where nobody asked.</summary>
    public int? Available { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(new(), ct) ? Page() : NotFound();

    /// <param name="check">Only says how many there are, and changes nothing.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] PoolQuery pool, [Bind(Prefix = nameof(Form))] DrawForm form, [FromForm] bool check, CancellationToken ct)
    {
        Form = form;
        // A draw may be planned before its questions are there: then it is told, and keeps the quiz from being published.
        if (!check && Read(pool, form) is { } draw)
            return await AfterAsync(await add.DrawAsync(Change, draw, ct), await FindsAsync(pool, ct) > 0 ? "drawn" : DrawnOfNothing, () => LoadAsync(pool, ct));
        if (!await LoadAsync(pool, ct)) return NotFound();
        SeenNow = Seen;
        if (check) Available = await FindsAsync(pool, ct);
        return Page();
    }

    async Task<int> FindsAsync(PoolQuery pool, CancellationToken ct) => (await candidates.FindAsync([pool.ToFilter()], [], Teacher.UserId, ct))[0].Count;

    SlotPlan.Draw? Read(PoolQuery pool, DrawForm form)
    {
        var fields = new SetFields(ModelState, nameof(Form));
        var count = fields.Number(nameof(form.Count), form.Count, 1, SlotPlan.MostQuestions, whole: true, needed: true);
        var points = fields.Number(nameof(form.Points), form.Points, 0.01, SlotPlan.MostPoints, needed: true);
        return ModelState.IsValid ? new SlotPlan.Draw(pool.ToFilter(), (int)count!.Value, points!.Value) : null;
    }

    async Task<bool> LoadAsync(PoolQuery pool, CancellationToken ct)
    {
        if (await read.RunAsync(Uid, Teacher.UserId, ct) is not { } own) return false;
        (Title, SeenNow, Choices) = (own.Draft.Settings.Title, own.ChangedAt.ToUnixTimeMilliseconds(), await pools.OfAsync(pool, Teacher, ct));
        return true;
    }
}
