using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Puts a claim right before it is confirmed.</summary>
public sealed class ClaimModel(OpenImport open, FindCandidates find, ReadVocabulary read, DecideClaim decide, ReaderPreferences reader) : TeachPageModel
{
    public ReviewImport Import { get; private set; } = null!;

    public TriagedClaim Claim { get; private set; } = null!;

    public ClaimForm Form { get; private set; } = new();

    /// <summary>Names that are known, for the fields of terms.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Relations { get; private set; } = [];

    public static IEnumerable<SelectListItem> Kinds => Of<EntityKind>(AcrossText.Kind);

    public static IEnumerable<SelectListItem> Facets => Of<Facet>(TriageText.Facet);

    public static IEnumerable<SelectListItem> Categories => Of<Category>(category => LabelText.Category(category.Word()));

    public static IEnumerable<SelectListItem> EvidenceKinds => Of<EvidenceKind>(kind => LabelText.Evidence(kind.Word()));

    public static IEnumerable<SelectListItem> Certainties => Of<Certainty>(certainty => LabelText.Certainty(certainty.Word()));

    public async Task<IActionResult> OnGetAsync(string uid, string mark, CancellationToken ct)
    {
        if (await LoadAsync(uid, mark, ct) is null) return NotFound();
        Form = ClaimForm.From(Claim.Fields);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, string mark, [Bind(Prefix = ClaimForm.Prefix)] ClaimForm form, CancellationToken ct)
    {
        if (await LoadAsync(uid, mark, ct) is not { } vocabulary) return NotFound();
        Form = form;
        if (form.Read(vocabulary, ModelState) is not { } fields)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        return await decide.RunAsync(uid, Teacher.UserId, mark, new DecideClaim.Decision.Confirm(fields), ct) ? Redirect(ImportAddress.Stage(uid, ImportStage.Claims)) : NotFound();
    }

    async Task<Vocabulary?> LoadAsync(string uid, string mark, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work) return null;
        if ((await find.OfAsync(work, ct)).Claims.FirstOrDefault(claim => claim.Found.Mark == mark) is not { } claim) return null;
        (Import, Claim) = (work.Import, claim);
        var vocabulary = await read.RunAsync(Teacher.UserId, ct);
        // Whatever name is chosen is understood; those of the reader's language are offered first.
        Names = [.. vocabulary.Entities.SelectMany(entity => new[] { entity.NameIn(reader.ContentLanguages).Value, entity.Symbol }).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
        Relations = [.. vocabulary.Relations.Select(relation => new SelectListItem(relation.Label.In(reader.ContentLanguages).Value, relation.Key))];
        return vocabulary;
    }

    static IEnumerable<SelectListItem> Of<T>(Func<T, string> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(name(value), value.Word()));
}
