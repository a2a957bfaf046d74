using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>Turns what a form holds into what its page shows.</summary>
public sealed class QuestionEditor(FindClaims claims, FindObjectives objectives, LintDraft lint, LearnerClock clock, ReaderPreferences reader)
{
    const string Find = "find:";

    /// <summary>The payload that a form says.</summary>
    /// <param name="added">What stands below the text of a field, by its name; null for nothing.</param>
    public static JsonObject PayloadIn(IEnumerable<KeyValuePair<string, StringValues>> form, IReadOnlyDictionary<string, string>? added = null) => PayloadForm.Read(form
        .Where(field => field.Key.Length > 0 && char.IsAsciiLetterLower(field.Key[0]) && field.Key != "edit")
        .Select(field => KeyValuePair.Create(field.Key, added?.TryGetValue(field.Key, out var more) == true
            ? [$"{field.Value}\n{more}"]
            : (IReadOnlyList<string>)[.. field.Value.OfType<string>()])));

    /// <summary>What a form shows again: as it was sent, after the button that was pressed, if it changes a list or looks for claims.</summary>
    /// <param name="edit">The value of the button; null for none.</param>
    /// <param name="added">As in <see cref="PayloadIn"/>.</param>
    public async Task<EditorModel> ShowAsync(string type, IFormCollection form, MetaForm meta, string? edit, IReadOnlyList<QuestionFault> faults, Teacher teacher, CancellationToken ct, IReadOnlyDictionary<string, string>? added = null)
    {
        var payload = PayloadIn(TextsAside.Together(form), added);
        if (ListEdit.Parse(edit) is { } change) payload = change.ApplyTo(payload, meta.GivenIds);
        var part = edit?.StartsWith(Find, StringComparison.Ordinal) == true ? edit[Find.Length..] : null;
        var search = part is null ? null : form[$"Find.{part}"].ToString();
        return new EditorModel(type, payload, meta.Languages(), InForm(type, TextsAside.Without(payload, meta.Languages()), faults))
        {
            Claims = new EditorClaims(
                await ChosenAsync(MetaForm.ClaimsIn(form), teacher, ct), part, search, part is null ? FindClaims.Page.Empty : await claims.RunAsync(search ?? "", meta.Section, reader.ContentLanguages, teacher, ct)),
        };
    }

    /// <summary>A question that is opened to be edited.</summary>
    public async Task<EditorModel> OpenAsync(string type, JsonObject payload, IReadOnlyDictionary<string, IReadOnlyList<string>> cited, IReadOnlyList<string> langs, Teacher teacher, CancellationToken ct) =>
        new(type, payload, langs, []) { Claims = EditorClaims.None with { Chosen = await ChosenAsync(cited, teacher, ct) } };

    /// <summary>The learning objectives to choose from.</summary>
    /// <param name="search">As typed; null where nothing was looked for.</param>
    /// <returns>Null where there are none.</returns>
    public async Task<ObjectivePicker?> ObjectivesAsync(MetaForm meta, ListBanks.Bank bank, string? search, Teacher teacher, CancellationToken ct)
    {
        var chosen = await objectives.OfAsync(meta.Objectives ?? [], reader.ContentLanguages, teacher, ct);
        if (chosen.Count == 0 && !await objectives.AnyAsync(bank.CourseSlug, teacher, ct)) return null;
        var found = search is null ? FindObjectives.Page.Empty : await objectives.RunAsync(search, meta.Section, bank.CourseSlug, reader.ContentLanguages, teacher, ct);
        return new ObjectivePicker(chosen, found, search);
    }

    /// <summary>What stands beside the form: the preview, what is missing, and what the linter finds.</summary>
    /// <param name="savedUid">Null for a question that was never saved.</param>
    /// <param name="shared">The vignette that it shares with others; null for none.</param>
    public async Task<EditorLook> LookAsync(EditorModel shown, ListBanks.Bank bank, string? savedUid, MetaForm meta, LocalizedText? shared, Teacher teacher, CancellationToken ct)
    {
        var cited = shown.Claims.Chosen.Values.SelectMany(part => part).Select(claim => claim.View).DistinctBy(claim => claim.VersionId);
        var payload = TextsAside.Without(shown.Payload, meta.Languages());
        var (preview, faults) = QuestionPreview.Of(shown.Type, payload, [.. cited], bank.CourseSlug, meta.PreviewIn is { } wanted ? [wanted, .. reader.ContentLanguages] : reader.ContentLanguages, shared);
        if (preview is null) return new EditorLook(shown.Type, null, InForm(shown.Type, payload, faults), null);
        var claimUids = shown.Claims.Chosen.ToDictionary(part => part.Key, part => (IReadOnlyList<string>)[.. part.Value.Select(claim => claim.Uid)], StringComparer.Ordinal);
        var input = new LintDraft.Input(bank.Uid, savedUid, shown.Type, preview.Question, Words<CognitiveLevel>.Find(meta.Level ?? ""), meta.Section, claimUids);
        var found = await lint.RunAsync(input, teacher.UserId, ct);
        var panel = LintPanel.Of(shown.Type, found, path => EmptyItems.PlaceIn(payload, path, QuestionTypes.Of(shown.Type)), await clock.OfAsync(teacher.LearnerId, ct));
        return new EditorLook(shown.Type, preview, [], panel with { InEditor = true, MayFix = true, MayWaive = savedUid is not null });
    }

    /// <summary>A payload is read without what is empty in its lists; the form shows that too.</summary>
    static IReadOnlyList<QuestionFault> InForm(string type, JsonObject typed, IReadOnlyList<QuestionFault> faults) =>
        [.. faults.Select(fault => fault with { Path = EmptyItems.PlaceIn(typed, fault.Path, QuestionTypes.Of(type)) })];

    async Task<IReadOnlyDictionary<string, IReadOnlyList<FindClaims.Found>>> ChosenAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> cited, Teacher teacher, CancellationToken ct)
    {
        var known = (await claims.OfAsync([.. cited.Values.SelectMany(uids => uids).Distinct(StringComparer.Ordinal)], reader.ContentLanguages, teacher, ct)).ToDictionary(one => one.Uid, StringComparer.Ordinal);
        return cited.ToDictionary(part => part.Key, part => (IReadOnlyList<FindClaims.Found>)[.. part.Value.Where(known.ContainsKey).Select(uid => known[uid])], StringComparer.Ordinal);
    }
}
