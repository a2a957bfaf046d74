using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>How a saved question looks to learners, and to the linter.</summary>
public sealed class QuestionLooks(FindClaims claims, LintDraft lint, ReaderPreferences reader)
{
    /// <param name="lang">The language to show it in where it has it; null for the reader's.</param>
    /// <returns>Null where it is of a type that this program does not know.</returns>
    public async Task<QuestionPreview?> PreviewAsync(ReadDraft.Found found, ListBanks.Bank bank, Teacher teacher, CancellationToken ct, string? lang = null)
    {
        IReadOnlyList<string> langs = lang is null ? reader.ContentLanguages : [lang, .. reader.ContentLanguages.Where(other => other != lang)];
        if (QuestionTypes.Find(found.Draft.Type) is null) return null;
        var cited = await claims.OfAsync([.. found.Draft.Claims.Values.SelectMany(part => part).Distinct(StringComparer.Ordinal)], langs, teacher, ct);
        return QuestionPreview.Of(found.Draft.Type, found.Draft.Payload, [.. cited.Select(claim => claim.View)], bank.CourseSlug, langs, found.Vignette?.Content.Text).Preview;
    }

    public async Task<LintPanel> LintAsync(ReadDraft.Found found, ListBanks.Bank bank, QuestionPreview preview, LocalTime time, Teacher teacher, CancellationToken ct)
    {
        var draft = found.Draft;
        var findings = await lint.RunAsync(new(bank.Uid, found.QuestionUid, draft.Type, preview.Question, draft.Level, draft.Section, draft.Claims), teacher.UserId, ct);
        return LintPanel.Of(draft.Type, findings, path => path, time);
    }
}
