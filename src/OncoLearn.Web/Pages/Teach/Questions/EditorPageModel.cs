using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What writing a new question and editing one have in common: a form that works by its buttons alone, and a preview.</summary>
public abstract class EditorPageModel(QuestionEditor editor, SaveQuestion save, CourseChoices courses, ReaderPreferences reader) : TeachPageModel
{
    /// <summary>The button that shows the form again in other languages.</summary>
    public const string Update = "update";

    /// <summary>The button that shows the preview.</summary>
    public const string ShowPreview = "preview";

    public ListBanks.Bank Bank { get; protected set; } = null!;

    public EditorModel Editor { get; protected set; } = null!;

    public MetaForm Meta { get; protected set; } = new();

    public IReadOnlyList<SelectListItem> Sections { get; private set; } = [];

    /// <summary>The shared vignettes of the bank, by uid.</summary>
    public IReadOnlyList<SelectListItem> Vignettes { get; private set; } = [];

    /// <summary>Null while the question is not one yet.</summary>
    public QuestionPreview? Preview { get; private set; }

    /// <summary>The partial that shows the fields of the type.</summary>
    public string FieldsPartial => QuestionPartials.Editor(Editor.Type);

    public static IEnumerable<SelectListItem> Categories => Of<Category>(category => LabelText.Category(category.Word()));

    public static IEnumerable<SelectListItem> Levels => Of<CognitiveLevel>(TeachText.Level);

    public static IEnumerable<SelectListItem> Difficulties => Of<Difficulty>(TeachText.Difficulty);

    public static IEnumerable<SelectListItem> Uses => Of<QuestionUse>(TeachText.Use);

    protected QuestionEditor Questions { get; } = editor;

    /// <summary>Shows the page with the preview of what the form holds.</summary>
    protected async Task<IActionResult> ShowAsync(EditorModel shown, CancellationToken ct)
    {
        (Editor, Sections) = (shown, await courses.SectionsAsync(ct));
        var vignettes = await courses.VignettesAsync(Bank.Uid, Teacher.UserId, ct);
        Vignettes = [.. vignettes.Select(vignette => vignette.Item)];
        Preview = QuestionPreview.Of(
            shown.Type, shown.Payload, [.. shown.Claims.Chosen.Values.SelectMany(part => part).Select(claim => claim.View).DistinctBy(claim => claim.VersionId)],
            Bank.CourseSlug ?? "", reader.ContentLanguages, vignettes.FirstOrDefault(vignette => vignette.Item.Value == Meta.Stimulus).Text).Preview;
        return Page();
    }

    /// <summary>Saves what the form says, or shows it again with what is wrong at its place.</summary>
    /// <param name="type">The key of the type.</param>
    /// <param name="before">What the author began with; null for a new question.</param>
    protected async Task<IActionResult> SaveAsync(string type, string? questionUid, QuestionDraft? before, CancellationToken ct)
    {
        var draft = Meta.ToDraft(type, QuestionEditor.PayloadIn(Request.Form), Request.Form, before, ModelState);
        var faults = QuestionPreview.Of(type, QuestionEditor.PayloadIn(Request.Form), [], "", []).Faults;
        if (draft is not null && faults.Count == 0)
        {
            switch (await save.RunAsync(new(Bank.Uid, questionUid, Meta.SeenAt, draft, Teacher.UserId), ct))
            {
                case SaveQuestion.Outcome.Saved saved:
                    Done = "saved";
                    return Redirect(TeachAddress.Question(saved.QuestionUid));
                case SaveQuestion.Outcome.ChangedMeanwhile:
                    return await MergeAsync(draft, ct);
                case SaveQuestion.Outcome.Faulty faulty:
                    faults = MetaForm.Tell(faulty.Faults, ModelState);
                    break;
                default:
                    return NotFound();
            }
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(await Questions.ShowAsync(type, Request.Form, Meta, edit: null, faults, ct), ct);
    }

    /// <summary>Somebody else saved since the author began.</summary>
    protected virtual Task<IActionResult> MergeAsync(QuestionDraft mine, CancellationToken ct) => throw new InvalidOperationException("A new question was changed by nobody.");

    static IEnumerable<SelectListItem> Of<T>(Func<T, string> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(name(value), value.Word()));
}
