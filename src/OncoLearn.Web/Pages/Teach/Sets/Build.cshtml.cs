using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Attempts;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Teach.Banks;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>A question set as its owner builds it.</summary>
public sealed class BuildModel(
    ReadQuizSet read, EditSlots edit, PublishQuiz publish, SetWindow setWindow, StartQuiz start, PoolChoices pools, LearnerClock clock, ReaderPreferences reader) : SetPageModel
{
    public ReadQuizSet.View Set { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    /// <summary>Points and counts as they are typed, one for each slot.</summary>
    public IReadOnlyList<SlotsForm.Row> Rows { get; private set; } = [];

    public WindowForm Window { get; private set; } = new();

    /// <summary>When the set had changed last, in Unix milliseconds.</summary>
    public long SeenNow { get; private set; }

    /// <summary>As <see cref="SeenNow"/>; where a form came back with what is wrong in it, as it was sent with that.</summary>
    public long SeenBySlots { get; private set; }

    /// <inheritdoc cref="SeenBySlots"/>
    public long SeenByWindow { get; private set; }

    /// <summary>What is wrong with the window, at its field; null where nothing is.</summary>
    public (string Field, string Problem)? WindowProblem { get; private set; }

    /// <summary>The set was to be published and is not: every reason is listed then, also that there is no question in it, which the empty list tells before.</summary>
    public bool WasRefused { get; private set; }

    public string? Link => Set.Own.Code is { } code ? $"{Request.Scheme}://{Request.Host}{AttemptAddress.QuizByCode(code)}" : null;

    IReadOnlyList<BankModel.Choice> _choices = [];

    public string WordsOf(SlotPlan.Draw draw) => PoolChoices.WordsOf(draw.Pool, _choices);

    /// <summary>The numbers that the questions of a slot have in an attempt, as long as nothing is shuffled and no draw brings a vignette together.</summary>
    public string NumbersOf(int at)
    {
        var (first, count) = (1 + Set.Slots.Take(at).Sum(slot => slot.Plan.Questions), Set.Slots[at].Plan.Questions);
        return count == 1 ? $"{first}" : $"{first}–{first + count - 1}";
    }

    public string Say(QuizProblem problem) => problem switch
    {
        QuizProblem.NoSlots => SetText.NoSlots,
        QuizProblem.NotPublished(var at) => SetText.NotPublished(NumbersOf(at)),
        QuizProblem.NotShared(var at) => SetText.NotShared(NumbersOf(at)),
        QuizProblem.Short { Shortage: var shortage } => SetText.Short([.. shortage.Pools.Select(NumbersOf)], shortage.Needed, shortage.Available),
        QuizProblem.Contradiction { Words: var words } => Wording.Say(words.Zh, words.En),
        _ => throw new InvalidOperationException(problem.GetType().Name),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSlotsAsync([FromForm] SlotsForm form, CancellationToken ct)
    {
        if (form.Read() is not { } values)
        {
            if (!await LoadAsync(ct)) return NotFound();
            // These are the rows of other slots than those that the set has now.
            if (form.Rows.Count != Rows.Count && Seen != SeenNow) return await AfterAsync(ChangeQuiz.Outcome.ChangedMeanwhile, "", () => Task.FromResult(true));
            if (form.Rows.Count == Rows.Count) Rows = form.Rows;
            // What was not in order was not compared with anybody's change: that is done when it is.
            SeenBySlots = Seen;
            Problem = SetText.SlotsProblem;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var (step, at) = form.Asked();
        var outcome = await edit.RunAsync(Change, values, step, at, ct);
        return await AfterAsync(outcome, "slots", async () =>
        {
            if (!await LoadAsync(ct)) return false;
            if (form.Rows.Count == Rows.Count) Rows = form.Rows;
            return true;
        });
    }

    public async Task<IActionResult> OnPostWindowAsync([FromForm] WindowForm form, CancellationToken ct)
    {
        var zone = (await clock.OfAsync(Teacher.LearnerId, ct)).Zone;
        var (opens, closes) = (WindowForm.Read(form.Opens, zone), WindowForm.Read(form.Closes, zone));
        if (!opens.IsTime || !closes.IsTime) return await WindowAsync(form, opens.IsTime ? "closes" : "opens", SetText.TimeNeeded, meanwhile: false, ct);
        return await setWindow.RunAsync(Change, opens.At, closes.At, ct) switch
        {
            SetWindow.Outcome.Done => Built("window"),
            SetWindow.Outcome.ChangedMeanwhile => await WindowAsync(form, "opens", SetText.Refused(ChangeQuiz.Outcome.ChangedMeanwhile), meanwhile: true, ct),
            SetWindow.Outcome.ClosesFirst => await WindowAsync(form, "closes", SetText.ClosesFirst, meanwhile: false, ct),
            SetWindow.Outcome.NeedsClosing => await WindowAsync(form, "closes", SetText.NeedsClosing, meanwhile: false, ct),
            _ => NotFound(),
        };
    }

    public Task<IActionResult> OnPostPublishAsync(CancellationToken ct) => PublishedAsync(publish.RunAsync(Change, ct), "published", ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => PublishedAsync(publish.CloseAsync(Change, ct), "closed", ct);

    public async Task<IActionResult> OnPostArchiveAsync(CancellationToken ct)
    {
        if (await publish.ArchiveAsync(Change, ct) is not PublishQuiz.Outcome.Closed) return await PublishedAsync(Task.FromResult<PublishQuiz.Outcome>(new PublishQuiz.Outcome.ChangedMeanwhile()), "", ct);
        Done = "archived";
        return LocalRedirect(SetAddress.All);
    }

    public async Task<IActionResult> OnPostPreviewAsync([FromForm] CommandForm form, CancellationToken ct)
    {
        if (!form.IsValid) return BadRequest();
        var input = new StartQuiz.Input(Uid, Teacher.LearnerId, form.CommandId!, form.Context(reader.ContentLanguage)) { Door = StartQuiz.Door.Preview, UserId = Teacher.UserId };
        return await start.RunAsync(input, ct) switch
        {
            StartQuiz.Outcome.Started started => LocalRedirect(AttemptAddress.Of(AttemptKind.Quiz, started.AttemptUid)),
            StartQuiz.Outcome.TooFewQuestions => await RefuseAsync(SetText.PreviewTooFew, meanwhile: false, () => LoadAsync(ct)),
            _ => NotFound(),
        };
    }

    async Task<IActionResult> PublishedAsync(Task<PublishQuiz.Outcome> publishing, string done, CancellationToken ct) => await publishing switch
    {
        PublishQuiz.Outcome.Published or PublishQuiz.Outcome.Closed => Built(done),
        PublishQuiz.Outcome.Refused => await RefuseAsync(SetText.CannotPublish, meanwhile: false, () =>
        {
            WasRefused = true;
            return LoadAsync(ct);
        }),
        PublishQuiz.Outcome.OverAlready => await WindowAsync(form: null, "closes", SetText.OverAlready, meanwhile: false, ct),
        PublishQuiz.Outcome.ChangedMeanwhile => await RefuseAsync(SetText.Refused(ChangeQuiz.Outcome.ChangedMeanwhile), meanwhile: true, () => LoadAsync(ct)),
        _ => NotFound(),
    };

    /// <param name="form">As it was sent; null where another one was, and the times stand as they are saved.</param>
    async Task<IActionResult> WindowAsync(WindowForm? form, string field, string problem, bool meanwhile, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        (Window, WindowProblem) = (form ?? Window, (field, problem));
        if (!meanwhile) SeenByWindow = Seen;
        Response.StatusCode = meanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await read.RunAsync(Uid, Teacher.UserId, ct) is not { } set) return false;
        (Set, Time) = (set, await clock.OfAsync(Teacher.LearnerId, ct));
        _choices = await pools.OfAsync(new PoolQuery(), Teacher, ct);
        SeenNow = SeenBySlots = SeenByWindow = set.Own.ChangedAt.ToUnixTimeMilliseconds();
        (Rows, Window) = (SlotsForm.From(set.Own.Draft.Slots), WindowForm.From(set.Own.OpensAt, set.Own.ClosesAt, Time));
        return true;
    }
}
