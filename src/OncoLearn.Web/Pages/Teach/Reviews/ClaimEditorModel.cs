using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Terms;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>What putting a claim right and adding one have in common: the form, and the question what a name is that the vocabulary does not have.</summary>
public abstract class ClaimEditorModel(ReadVocabulary read, SaveTerm save, ReaderPreferences reader) : TeachPageModel
{
    Vocabulary _vocabulary = null!;

    public ReviewImport Import { get; protected set; } = null!;

    /// <summary>What it is made of, as it stands in the review.</summary>
    public string Sentence { get; protected set; } = "";

    public ClaimForm Form { get; protected set; } = new();

    /// <summary>Names that are not known, each to be said what it is.</summary>
    public IReadOnlyList<NameQuestion> Questions { get; private set; } = [];

    /// <summary>Names that are known, for the fields of terms.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Relations { get; private set; } = [];

    /// <summary>Where the form is left without saving.</summary>
    public abstract string BackTo { get; }

    public static IEnumerable<SelectListItem> Facets => Of<Facet>(TriageText.Facet);

    public static IEnumerable<SelectListItem> Categories => Of<Category>(category => LabelText.Category(category.Word()));

    public static IEnumerable<SelectListItem> EvidenceKinds => Of<EvidenceKind>(kind => LabelText.Evidence(kind.Word()));

    public static IEnumerable<SelectListItem> Certainties => Of<Certainty>(certainty => LabelText.Certainty(certainty.Word()));

    /// <summary>Of the fields that are told of in the same words.</summary>
    public static IReadOnlyDictionary<string, string> FieldNames => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(ClaimForm.Subject)] = TriageText.Subject,
        [nameof(ClaimForm.Object)] = TriageText.Object,
        [nameof(ClaimForm.Cancer)] = TriageText.Cancer,
        [nameof(ClaimForm.Category)] = BankText.Category,
        [nameof(ClaimForm.Facet)] = TriageText.FacetLabel,
        [nameof(ClaimForm.Evidence)] = TriageText.Evidence,
        [nameof(ClaimForm.Certainty)] = TriageText.Certainty,
    };

    protected async Task ReadVocabularyAsync(CancellationToken ct)
    {
        _vocabulary = await read.RunAsync(Teacher.UserId, ct);
        // Whatever name is chosen is understood; those of the reader's language are offered first.
        Names = [.. _vocabulary.Current.SelectMany(entity => new[] { entity.NameIn(reader.ContentLanguages).Value, entity.Symbol }).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
        Relations = [.. _vocabulary.Relations.Select(relation => new SelectListItem(relation.Label.In(reader.ContentLanguages).Value, relation.Key))];
    }

    /// <summary>What the form says, its new names added to the instructor's terms; null, with what is wrong at its place.</summary>
    protected async Task<ClaimFields?> FieldsAsync(ClaimForm form, IReadOnlyList<ClaimTerm> now, CancellationToken ct)
    {
        Form = form;
        var reading = form.Read(_vocabulary, now, ModelState, out var questions);
        Questions = questions;
        if (reading is null) return null;
        var fields = reading.Fields;
        foreach (var term in reading.Added)
        {
            if (await AddAsync(term, ct) is not { } key) return null;
            ClaimTerm Keyed(ClaimTerm one) => one == term ? term with { Key = key } : one;
            fields = fields with { Subject = Keyed(fields.Subject), Object = fields.Object is null ? null : Keyed(fields.Object), Cancer = fields.Cancer is null ? null : Keyed(fields.Cancer) };
        }
        return fields;
    }

    protected IActionResult Refused()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<string?> AddAsync(ClaimTerm term, CancellationToken ct)
    {
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [term.Name.Any(Script.IsHan) ? "zh-Hans" : "en"] = [term.Name] };
        switch (await save.RunAsync(new SaveTerm.Input(Teacher.UserId, Key: null, term.Kind, names), ct))
        {
            case SaveTerm.Outcome.Saved saved:
                return saved.Key;
            case SaveTerm.Outcome.Faulty faulty:
                var field = Form.Subject?.Trim() == term.Name ? nameof(Form.Subject) : Form.Object?.Trim() == term.Name ? nameof(Form.Object) : nameof(Form.Cancer);
                foreach (var fault in faulty.Faults) ModelState.AddModelError($"{ClaimForm.Prefix}.{field}", TermText.Fault(fault, _vocabulary.Archived));
                return null;
            default:
                throw new InvalidOperationException("A new term was not found.");
        }
    }

    static IEnumerable<SelectListItem> Of<T>(Func<T, string> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(name(value), value.Word()));
}
