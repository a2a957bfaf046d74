using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Translations;
using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>One section of a review beside what a person writes of it in the other language, with its claims.</summary>
public sealed class TranslationSectionModel(OpenImport open, ReadTranslation read, FindCandidates find, ReadVocabulary vocabulary, SaveTranslation save) : TeachPageModel
{
    public ReviewImport Import { get; private set; } = null!;

    public ImportTranslation Translation { get; private set; } = null!;

    public TranslatedSection Section { get; private set; } = null!;

    /// <summary>The confirmed ones of the section.</summary>
    public IReadOnlyList<TriagedClaim> Claims { get; private set; } = [];

    public SectionTranslationForm Form { get; private set; } = new();

    public bool IsChangedMeanwhile { get; private set; }

    /// <summary>Whether a paragraph of the original is another than when the translation was written.</summary>
    public Func<string, bool> IsChanged { get; private set; } = _ => false;

    public TranslationState? StateOf(TriagedClaim claim) => Translation.Statements.GetValueOrDefault(claim.Found.Mark)?.StateOf(claim.Fields.Statement);

    public async Task<IActionResult> OnGetAsync(string uid, string section, CancellationToken ct)
    {
        if (!await LoadAsync(uid, section, ct)) return NotFound();
        var known = await vocabulary.RunAsync(Teacher.UserId, ct);
        var statements = new SuggestedStatement(known.Entities, known.Relations);
        Form = SectionTranslationForm.From(Section, Claims, Translation, claim => statements.Of(claim, Translation.Lang));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, string section, string? go, [Bind(Prefix = SectionTranslationForm.Prefix)] SectionTranslationForm form, CancellationToken ct)
    {
        if (!await LoadAsync(uid, section, ct)) return NotFound();
        Form = form;
        if (form.Read(uid, Teacher.UserId, section, ModelState) is not { } input) return Refused(StatusCodes.Status422UnprocessableEntity);
        switch (await save.SectionAsync(input, ct))
        {
            case SaveTranslation.Outcome.Saved:
                return go == "next" ? GoOn(uid) : Answer("saved", ImportAddress.TranslationOf(uid, section));
            case SaveTranslation.Outcome.Refused(var faults):
                SectionTranslationForm.Refuse(faults, ModelState);
                return Refused(StatusCodes.Status422UnprocessableEntity);
            case SaveTranslation.Outcome.ChangedMeanwhile(var now):
                IsChangedMeanwhile = true;
                // Whoever saves once more has been told.
                Form = form with { Seen = now?.Stamp };
                ModelState.Clear();
                return Refused(StatusCodes.Status409Conflict);
            default:
                return NotFound();
        }
    }

    /// <summary>To the next section that is not written, from here to the end.</summary>
    RedirectResult GoOn(string uid)
    {
        var next = Translation.Sections.SkipWhile(one => one.Id != Section.Id).Skip(1).FirstOrDefault(one => one.State != TranslationState.Written);
        return next is null ? Answer("saved", ImportAddress.Stage(uid, ImportStage.Translation)) : Answer("saved", ImportAddress.TranslationOf(uid, next.Id));
    }

    RedirectResult Answer(string done, string address)
    {
        Done = done;
        return Redirect(address);
    }

    PageResult Refused(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    async Task<bool> LoadAsync(string uid, string id, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work || await read.OfAsync(work, ct) is not { } translation || translation.Find(id) is not { } section) return false;
        (Import, Translation, Section) = (work.Import, translation, section);
        Claims = new SectionClaims(await find.OfAsync(work, ct)).Of(section.Numbered.Section);
        if (section is { State: TranslationState.Outdated, Text: { } text })
        {
            var before = text.Source.Split("\n\n").ToHashSet(StringComparer.Ordinal);
            IsChanged = paragraph => !before.Contains(paragraph);
        }
        return true;
    }
}
