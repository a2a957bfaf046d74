using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>Looks up what the places of a comparison refer to: nobody knows a claim by its key.</summary>
public sealed class DifferenceNames(FindClaims claims, FindObjectives objectives, ReaderPreferences reader)
{
    public async Task<Difference> NameAsync(Difference difference, Teacher teacher, CancellationToken ct)
    {
        var uids = difference.Changes.Select(change => ChangeWords.ReferredTo(change.Path)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (uids.Count == 0) return difference;
        var cited = (await claims.OfAsync(uids, reader.ContentLanguages, teacher, ct)).Select(found => (found.Uid, found.View));
        var served = (await objectives.OfAsync(uids, reader.ContentLanguages, teacher, ct)).Select(found => (found.Uid, View: found.Claim));
        return difference with { Names = cited.Concat(served).ToDictionary(one => one.Uid, one => AuthoredText.ToPlain(one.View.Statement.Value), StringComparer.Ordinal) };
    }
}
