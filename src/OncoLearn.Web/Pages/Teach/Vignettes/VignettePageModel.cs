using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Vignettes;

/// <summary>What writing a new shared vignette and editing one have in common.</summary>
public abstract class VignettePageModel(SaveVignette save) : TeachPageModel
{
    public ListBanks.Bank Bank { get; protected set; } = null!;

    /// <summary>Whose words the browser keeps.</summary>
    public long Owner => Teacher.UserId;

    /// <summary>The fields of the form with what is wrong at each.</summary>
    public EditorModel Editor { get; protected set; } = null!;

    /// <summary>The number of the version that the author began with; null for a new one.</summary>
    public int? Base { get; protected set; }

    /// <summary>The number of the version that the author and somebody else both began with, while their changes are put together; null otherwise.</summary>
    public int? Began { get; protected set; }

    /// <summary>What learners read, as far as it is written; null where nothing is.</summary>
    public LocalizedText? Preview => TextOf(Editor.Payload);

    /// <summary>What the preview says now, while somebody types.</summary>
    protected PartialViewResult Look() => Partial("_Look", TextOf(QuestionEditor.PayloadIn(Request.Form)));

    /// <summary>Shows the form again with what was typed; nothing is saved by that.</summary>
    protected PageResult Again()
    {
        Editor = Form(QuestionEditor.PayloadIn(Request.Form), []);
        return Page();
    }

    /// <summary>Saves what the form says, or shows it again with what is wrong at its place.</summary>
    /// <param name="uid">Null for a new one.</param>
    protected async Task<IActionResult> SaveAsync(string? uid, CancellationToken ct)
    {
        var payload = QuestionEditor.PayloadIn(Request.Form);
        switch (await save.RunAsync(new(Bank.Uid, uid, Base, payload, Teacher.UserId), ct))
        {
            case SaveVignette.Outcome.Saved saved:
                Done = Resources.VignetteText.Saved;
                return Redirect(VignetteAddress.Of(saved.VignetteUid));
            case SaveVignette.Outcome.ChangedMeanwhile:
                return await MergeAsync(payload, ct);
            case SaveVignette.Outcome.Faulty faulty:
                Editor = Form(payload, faulty.Faults);
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            default:
                return NotFound();
        }
    }

    /// <summary>Somebody else saved since the author began.</summary>
    protected virtual Task<IActionResult> MergeAsync(JsonObject mine, CancellationToken ct) => throw new InvalidOperationException("A new vignette was changed by nobody.");

    static LocalizedText? TextOf(JsonObject payload) =>
        (payload["text"] as JsonObject)?.Select(text => KeyValuePair.Create(text.Key, (string?)text.Value ?? "")).Where(text => Languages.IsKnown(text.Key) && !string.IsNullOrWhiteSpace(text.Value)).ToList() is { Count: > 0 } texts
            ? new LocalizedText(texts)
            : null;

    protected static EditorModel Form(JsonObject payload, IReadOnlyList<QuestionFault> faults) => new("shared-vignette", payload, Languages.All, faults);
}
