using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>What a question set is called, how it is answered and what is released when.</summary>
public sealed class SettingsModel(ReadOwnDraft read, ChangeSettings change) : SetPageModel
{
    public SetForm Form { get; private set; } = new();

    public LocalizedText Title { get; private set; } = null!;

    public long SeenNow { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(form: null, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Form))] SetForm form, CancellationToken ct)
    {
        if (form.Read(ModelState, nameof(Form)) is { } settings)
            return await AfterAsync(await change.RunAsync(Change, settings, ct), settings.UnusedTries is null ? "settings" : "settings:tries", () => LoadAsync(form, ct));
        if (!await LoadAsync(form, ct)) return NotFound();
        // What was not in order was not compared with anybody's change: that is done when it is.
        SeenNow = Seen;
        return Page();
    }

    async Task<bool> LoadAsync(SetForm? form, CancellationToken ct)
    {
        if (await read.RunAsync(Uid, Teacher.UserId, ct) is not { } own) return false;
        (Title, Form, SeenNow) = (own.Draft.Settings.Title, form ?? SetForm.From(own.Draft.Settings), own.ChangedAt.ToUnixTimeMilliseconds());
        return true;
    }
}
