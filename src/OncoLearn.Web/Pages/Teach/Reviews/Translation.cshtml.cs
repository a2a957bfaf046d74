using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Translations;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>What a course has in its other language, section by section.</summary>
public sealed class TranslationModel(OpenImport open, ReadTranslation read, FindCandidates find, SaveTranslation save) : TeachPageModel
{
    public ReviewImport Import { get; private set; } = null!;

    /// <summary>Null where the review can have no other language.</summary>
    public ImportTranslation? Translation { get; private set; }

    /// <summary>Each lesson with how many of its claims are told in the other language, and how many it has.</summary>
    public IReadOnlyList<(TranslatedSection Section, int Told, int Claims)> Sections { get; private set; } = [];

    public CourseTranslationForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Form = CourseTranslationForm.From(Translation?.Course);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, [Bind(Prefix = CourseTranslationForm.Prefix)] CourseTranslationForm form, CancellationToken ct)
    {
        if (!await LoadAsync(uid, ct)) return NotFound();
        Form = form;
        var course = form.Read(ModelState);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        if (!await save.CourseAsync(uid, Teacher.UserId, course, ct)) return NotFound();
        Done = "course";
        return Redirect(ImportAddress.Stage(uid, ImportStage.Translation));
    }

    public async Task<IActionResult> OnPostRemoveAsync(string uid, string section, CancellationToken ct)
    {
        if (!await save.RemoveAsync(uid, Teacher.UserId, section, ct)) return NotFound();
        Done = "removed";
        return Redirect(ImportAddress.Stage(uid, ImportStage.Translation));
    }

    async Task<bool> LoadAsync(string uid, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return false;
        (Import, Translation) = (work.Import, await read.OfAsync(work, ct));
        if (Translation is not { } translation) return true;
        var claims = new SectionClaims(await find.OfAsync(work, ct));
        bool IsTold(TriagedClaim claim) => translation.Statements.GetValueOrDefault(claim.Found.Mark)?.StateOf(claim.Fields.Statement) == TranslationState.Written;
        Sections = [.. translation.Sections.Select(section => (section, Claims: claims.Of(section.Numbered.Section))).Select(one => (one.section, one.Claims.Count(IsTold), one.Claims.Count))];
        return true;
    }
}
