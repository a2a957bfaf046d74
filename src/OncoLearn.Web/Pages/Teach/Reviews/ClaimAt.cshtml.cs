using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Terms;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Adds a claim of a sentence, or of a whole paragraph, that the rules did not find.</summary>
public sealed class ClaimAtModel(OpenImport open, ReadVocabulary read, SaveTerm save, AddClaim add, ReaderPreferences reader) : ClaimEditorModel(read, save, reader)
{
    string? _section;

    public override string BackTo => ImportAddress.NewClaim(Import.Uid, _section);

    public async Task<IActionResult> OnGetAsync(string uid, int section, int paragraph, int? sentence, CancellationToken ct)
    {
        var place = new AddClaim.Place(new ParagraphPlace(section, paragraph), sentence);
        if (await LoadAsync(uid, place, ct) is not { } work) return NotFound();
        var parsed = work.Parsed.Sections[section].Paragraphs[paragraph];
        Form = ClaimForm.Of(Sentence, sentence is { } at ? parsed.Sentences[at].Citations : [.. parsed.Sentences.SelectMany(one => one.Citations).Distinct().Order()]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string uid, int section, int paragraph, int? sentence, [Bind(Prefix = ClaimForm.Prefix)] ClaimForm form, CancellationToken ct)
    {
        var place = new AddClaim.Place(new ParagraphPlace(section, paragraph), sentence);
        if (await LoadAsync(uid, place, ct) is null) return NotFound();
        if (await FieldsAsync(form, [], ct) is not { } fields) return Refused();
        if (await add.RunAsync(uid, Teacher.UserId, place, fields, ct) is not { } mark) return NotFound();
        Done = TriageText.AddedWord;
        return Redirect(ImportAddress.Claim(uid, mark));
    }

    async Task<ImportWork?> LoadAsync(string uid, AddClaim.Place place, CancellationToken ct)
    {
        if (await open.RunAsync(uid, Teacher.UserId, ct) is not { } work || AddClaim.TextAt(work, place) is not { } text) return null;
        (Import, Sentence) = (work.Import, text);
        _section = work.Plan.Kept.First(one => one.Paragraphs.Any(paragraph => paragraph.Place == place.Paragraph)).Id;
        await ReadVocabularyAsync(ct);
        return work;
    }
}
