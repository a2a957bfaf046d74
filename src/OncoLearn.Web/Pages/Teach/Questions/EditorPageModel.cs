using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What writing a new question and editing one have in common: a form that works by its buttons alone, and a preview.</summary>
public abstract class EditorPageModel(QuestionEditor editor, SaveQuestion save, SaveImage images, CourseChoices courses) : TeachPageModel
{
    /// <summary>The button that shows the form again in other languages.</summary>
    public const string Update = "update";

    /// <summary>The button that shows the preview.</summary>
    public const string ShowPreview = "preview";

    /// <summary>Begins the value of a button that makes a linter's change.</summary>
    public const string Fix = "fix:";

    string? _objectiveSearch;

    bool _noneTicked;

    public ListBanks.Bank Bank { get; protected set; } = null!;

    public EditorModel Editor { get; protected set; } = null!;

    public MetaForm Meta { get; protected set; } = new();

    public IReadOnlyList<SelectListItem> Sections { get; private set; } = [];

    /// <summary>The shared vignettes of the bank, by uid.</summary>
    public IReadOnlyList<SelectListItem> Vignettes { get; private set; } = [];

    /// <summary>What stands beside the form.</summary>
    public EditorLook Look { get; private set; } = null!;

    /// <summary>Null where there are no objectives to choose.</summary>
    public ObjectivePicker? Objectives { get; private set; }

    /// <summary>The image that is brought into a text.</summary>
    public ImageForm Image { get; private set; } = ImageForm.Empty;

    /// <summary>What the button says that saves.</summary>
    public virtual string SaveLabel => Meta.Base is null ? EditorText.SaveNew : EditorText.Save;

    /// <summary>Whose drafts a browser keeps: several instructors may share one.</summary>
    public long Owner => Teacher.UserId;

    public static IEnumerable<SelectListItem> Categories => Of<Category>(category => LabelText.Category(category.Word()));

    public static IEnumerable<SelectListItem> Levels => Of<CognitiveLevel>(TeachText.Level);

    public static IEnumerable<SelectListItem> Difficulties => Of<Difficulty>(TeachText.Difficulty);

    public static IEnumerable<SelectListItem> Uses => Of<QuestionUse>(TeachText.Use);

    protected QuestionEditor Questions { get; } = editor;

    /// <summary>The uid of the question; null where it was never saved.</summary>
    protected virtual string? SavedUid => null;

    /// <summary>A chosen image was brought into its text by another button than its own.</summary>
    public bool BroughtIn { get; private set; }

    /// <summary>A file is sent beside the texts: the form that comes back cannot hold it.</summary>
    protected bool HasChosenImage => Request.Form.Files[ImageForm.FileField] is { Length: > 0 };

    /// <summary>A reason for leaving a finding that was not taken.</summary>
    protected LintPanel.Refusal? Refused { get; set; }

    /// <summary>Takes what a form says beside the payload. A question is written in some language, so one stays where none is ticked.</summary>
    protected void Take(MetaForm meta) => (Meta, _noneTicked) = (meta.Settled(Request.Form), meta.NoneTicked);

    /// <returns>Who else wrote at a place of the form where something is wrong; null for nobody.</returns>
    public virtual string? OtherAuthorOf(QuestionFault fault) => null;

    /// <summary>Shows the page with what the form holds.</summary>
    /// <param name="tellFaults">Also what keeps the payload from being a question is told at its place: the form was sent to be saved.</param>
    protected async Task<IActionResult> ShowAsync(EditorModel shown, CancellationToken ct, bool tellFaults = false)
    {
        Sections = await courses.SectionsAsync(Teacher, ct);
        Objectives = await Questions.ObjectivesAsync(Meta, Bank, _objectiveSearch, Teacher, ct);
        Look = await LookAsync(shown, ct);
        await BeforeShownAsync(shown, ct);
        Editor = tellFaults ? shown with { Faults = Look.Faults } : shown;
        return Page();
    }

    /// <summary>Reads what a page says beside the form as it is going to be shown.</summary>
    protected virtual Task BeforeShownAsync(EditorModel shown, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Shows the form again after one of its buttons, which saves nothing.</summary>
    /// <param name="edit">The value of the button.</param>
    protected async Task<IActionResult> AgainAsync(string type, string edit, CancellationToken ct)
    {
        if (edit == Update && TellNoneTicked()) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (edit == ObjectivePicker.Button) _objectiveSearch = Request.Form[ObjectivePicker.SearchField].ToString();
        IReadOnlyDictionary<string, string>? added = null;
        // A file that was chosen is brought in whatever button was pressed: the form that comes back cannot hold it.
        if (edit == ImageForm.Button || HasChosenImage)
        {
            (added, Image) = await ImageForm.TakeAsync(Request.Form, Meta.Languages(), Bank.Uid, images, Teacher, ct);
            if (Image.IsFaulty) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            BroughtIn = edit != ImageForm.Button && !Image.IsFaulty;
        }
        var shown = await Questions.ShowAsync(type, Request.Form, Meta, edit, [], Teacher, ct, added);
        return await ShowAsync(edit.StartsWith(Fix, StringComparison.Ordinal) ? await FixAsync(shown, edit[Fix.Length..], ct) : shown, ct);
    }

    /// <summary>Sends what stands beside the form, and nothing around it.</summary>
    protected async Task<IActionResult> BesideAsync(string type, CancellationToken ct) =>
        Partial("_Look", await LookAsync(await Questions.ShowAsync(type, Request.Form, Meta, edit: null, [], Teacher, ct), ct));

    /// <summary>The form after a change that the linter offers; as it was where it does not offer it any more.</summary>
    /// <param name="key">Of the finding.</param>
    protected async Task<EditorModel> FixAsync(EditorModel shown, string key, CancellationToken ct)
    {
        var (type, langs) = (QuestionTypes.Of(shown.Type), Meta.Languages());
        var all = EmptyItems.Without(shown.Payload, type);
        // An item that is written in no ticked language is in no place that the linter knows: its change would be made elsewhere.
        if (!JsonNode.DeepEquals(TextsAside.Without(all, langs), EmptyItems.Without(TextsAside.Without(shown.Payload, langs), type))) return shown;
        var places = (await LookAsync(shown, ct)).Lint?.Rules.SelectMany(rule => rule.Places) ?? [];
        return places.FirstOrDefault(place => place.Key == key)?.Finding.Fix is { } fix ? shown with { Payload = fix.ApplyTo(all).AsObject() } : shown;
    }

    async Task<EditorLook> LookAsync(EditorModel shown, CancellationToken ct)
    {
        var vignettes = await courses.VignettesAsync(Bank.Uid, Meta.Stimulus, Teacher.UserId, ct);
        Vignettes = [.. vignettes.Select(vignette => vignette.Item)];
        var look = await Questions.LookAsync(shown, Bank, SavedUid, Meta, vignettes.FirstOrDefault(vignette => vignette.Item.Value == Meta.Stimulus).Text, Teacher, ct);
        return look with { Lint = look.Lint is null ? null : look.Lint with { Refused = Refused } };
    }

    /// <returns>Whether no language is ticked: that is told at the boxes of those that stay.</returns>
    bool TellNoneTicked()
    {
        if (!_noneTicked) return false;
        foreach (var lang in Meta.Languages()) ModelState.AddModelError(MetaForm.BoxOf(lang), EditorText.OneLanguage);
        return true;
    }

    /// <summary>Saves what the form says, or shows it again with what is wrong at its place.</summary>
    /// <param name="type">The key of the type.</param>
    protected async Task<IActionResult> SaveAsync(string type, string? questionUid, CancellationToken ct)
    {
        if (HasChosenImage)
        {
            // Looked at before it is saved.
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await AgainAsync(type, Update, ct);
        }
        IReadOnlyList<QuestionFault>? faults = null;
        TellNoneTicked();
        // What was put aside of a language that is ticked again comes back without being asked for.
        var payload = QuestionEditor.PayloadIn(TextsAside.Together(Request.Form, Meta.Languages()));
        if (Meta.ToDraft(type, payload, Request.Form, ModelState) is { } draft)
        {
            switch (await WriteAsync(draft, questionUid, ct))
            {
                case SaveQuestion.Outcome.Saved saved:
                    return Redirect(After(saved));
                case SaveQuestion.Outcome.ChangedMeanwhile:
                    // Nothing is saved: what is put aside stays so.
                    return await MergeAsync(draft with { Payload = EmptyItems.Without(QuestionEditor.PayloadIn(TextsAside.Together(Request.Form)), QuestionTypes.Of(type)) }, ct);
                case SaveQuestion.Outcome.Faulty faulty:
                    faults = MetaForm.Tell(faulty.Faults, ModelState);
                    break;
                default:
                    return NotFound();
            }
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(await Questions.ShowAsync(type, Request.Form, Meta, edit: null, faults ?? [], Teacher, ct), ct, tellFaults: faults is null);
    }

    /// <summary>Saves a question that may be one.</summary>
    protected virtual Task<SaveQuestion.Outcome> WriteAsync(QuestionDraft draft, string? questionUid, CancellationToken ct) => save.RunAsync(new(Bank.Uid, questionUid, Meta.SeenAt, draft, Teacher.UserId), ct);

    /// <summary>Says what was done.</summary>
    /// <returns>Where the author goes on.</returns>
    protected virtual string After(SaveQuestion.Outcome.Saved saved)
    {
        Done = saved.ReviewWithdrawn ? QuestionModel.SavedUnasked : QuestionModel.Saved;
        return TeachAddress.Question(saved.QuestionUid);
    }

    /// <summary>Somebody else saved since the author began.</summary>
    protected virtual Task<IActionResult> MergeAsync(QuestionDraft mine, CancellationToken ct) => throw new InvalidOperationException("A new question was changed by nobody.");

    static IEnumerable<SelectListItem> Of<T>(Func<T, string> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(name(value), value.Word()));
}
