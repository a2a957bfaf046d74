using System.Text.Json.Nodes;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>Turns what a form holds into what its page shows.</summary>
public sealed class QuestionEditor(FindClaims claims, ReaderPreferences reader)
{
    const string Find = "find:";

    /// <summary>The payload that a form says.</summary>
    public static JsonObject PayloadIn(IFormCollection form) => PayloadForm.Read(form
        .Where(field => field.Key.Length > 0 && char.IsAsciiLetterLower(field.Key[0]) && field.Key != "edit")
        .Select(field => KeyValuePair.Create(field.Key, (IReadOnlyList<string>)[.. field.Value.OfType<string>()])));

    /// <summary>What a form shows again: as it was sent, after the button that was pressed, if it changes a list or looks for claims.</summary>
    /// <param name="edit">The value of the button; null for none.</param>
    public async Task<EditorModel> ShowAsync(string type, IFormCollection form, MetaForm meta, string? edit, IReadOnlyList<QuestionFault> faults, CancellationToken ct)
    {
        var payload = PayloadIn(form);
        if (ListEdit.Parse(edit) is { } change) payload = change.ApplyTo(payload);
        var part = edit?.StartsWith(Find, StringComparison.Ordinal) == true ? edit[Find.Length..] : null;
        var search = part is null ? null : form[$"Find.{part}"].ToString();
        return new EditorModel(type, payload, meta.Languages(), faults)
        {
            Claims = new EditorClaims(
                await ChosenAsync(MetaForm.ClaimsIn(form), ct), part, search, part is null ? [] : await claims.RunAsync(search ?? "", meta.Section, reader.ContentLanguages, ct)),
        };
    }

    /// <summary>A question that is opened to be edited.</summary>
    public async Task<EditorModel> OpenAsync(string type, JsonObject payload, IReadOnlyDictionary<string, IReadOnlyList<string>> cited, IReadOnlyList<string> langs, CancellationToken ct) =>
        new(type, payload, langs, []) { Claims = EditorClaims.None with { Chosen = await ChosenAsync(cited, ct) } };

    async Task<IReadOnlyDictionary<string, IReadOnlyList<FindClaims.Found>>> ChosenAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> cited, CancellationToken ct)
    {
        var known = (await claims.OfAsync([.. cited.Values.SelectMany(uids => uids).Distinct(StringComparer.Ordinal)], reader.ContentLanguages, ct)).ToDictionary(one => one.Uid, StringComparer.Ordinal);
        return cited.ToDictionary(part => part.Key, part => (IReadOnlyList<FindClaims.Found>)[.. part.Value.Where(known.ContainsKey).Select(uid => known[uid])], StringComparer.Ordinal);
    }
}
