using OncoLearn.App.Data;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports.Revising;

/// <summary>Tells what becomes of everything when a revised article takes the place of the old one, before anything is done.</summary>
public sealed class CompareRevision(Db db, FindImports find, OpenImport open)
{
    /// <summary>A section and what became of it.</summary>
    /// <param name="Kind">By its text.</param>
    /// <param name="Number">Of the lesson that it will be; null where it is lost, or makes none.</param>
    /// <param name="OldNumber">Null where it is new, or made none.</param>
    /// <param name="OldTitle">Null where it is new.</param>
    /// <param name="Readers">Learners who have opened its lesson.</param>
    public sealed record RevisedSection(MatchKind Kind, string? Number, string? OldNumber, string Title, string? OldTitle, int Readers);

    /// <param name="Fields">As it stands confirmed.</param>
    /// <param name="OldSentence">That it was confirmed from.</param>
    /// <param name="Sentence">As it reads now; null where it is gone.</param>
    /// <param name="Questions">That ask it; one may ask several.</param>
    public sealed record RevisedClaim(ClaimFields Fields, string OldSentence, string? Sentence, IReadOnlyList<long> Questions);

    /// <param name="IsOfTheSameArticle">False where it cannot take the old one's place.</param>
    /// <param name="IsOfTheSameLanguage">False where that is because it is in another language.</param>
    /// <param name="Sections">In the order of the new article; then the lost ones.</param>
    /// <param name="LostEdits">Changes to sections that cannot be made again, with the title that the section had.</param>
    /// <param name="Kept">Claims that stay confirmed.</param>
    /// <param name="Changed">Confirmed ones whose sentence was changed: they are open again.</param>
    /// <param name="Lost">Confirmed ones whose sentence is gone.</param>
    /// <param name="New">Claims that were not there before.</param>
    public sealed record View(
        ReviewImport Old,
        ReviewImport Current,
        bool IsOfTheSameArticle,
        bool IsOfTheSameLanguage,
        IReadOnlyList<RevisedSection> Sections,
        IReadOnlyList<(SectionEdit Edit, string Title)> LostEdits,
        int Kept,
        IReadOnlyList<RevisedClaim> Changed,
        IReadOnlyList<RevisedClaim> Lost,
        int New)
    {
        /// <summary>Questions that ask a claim that is changed or lost.</summary>
        public int Questions => Changed.Concat(Lost).SelectMany(claim => claim.Questions).Distinct().Count();
    }

    /// <returns>Null where there is nothing to compare.</returns>
    public async Task<View?> RunAsync(string importUid, long ownerId, CancellationToken ct)
    {
        if (await Revision.ReadAsync(db, find, open, importUid, ownerId, ct) is not { } revision) return null;
        var (old, current) = (revision.Old.Import, revision.Current.Import);
        var keys = revision.OldKeys(await SectionKeys.ReadAsync(db, old.Id, ct));
        var readers = await Resting.ReadersAsync(db, old.CourseSlug, ct);
        var questions = await Resting.QuestionsAsync(db, old.CourseSlug, ct);
        var (oldNumbers, numbers) = (NumbersOf(revision.Old), NumbersOf(revision.Current));
        var sentences = revision.Claims.Claims.Where(claim => claim.Id is not null).ToDictionary(claim => claim.Id!.Value, claim => claim.Found.Sentence);
        RevisedClaim Claim(KeptClaim claim) => new(claim.Fields, claim.Found.Sentence, sentences.GetValueOrDefault(claim.Id!.Value), claim.Key is { } key ? [.. questions[key]] : []);
        return new View(
            old,
            current,
            revision.IsOfTheSameArticle,
            revision.IsOfTheSameLanguage,
            [
                .. revision.Sections.Sections.Where(pair => (pair.New ?? pair.Old)!.HasText).Select(pair => new RevisedSection(
                    pair.Kind,
                    pair.New is null ? null : numbers.GetValueOrDefault(pair.New.Id),
                    pair.Old is null ? null : oldNumbers.GetValueOrDefault(pair.Old.Id),
                    (pair.New ?? pair.Old)!.Title,
                    pair.Old?.Title,
                    pair.Old is not null && keys.ByPlan.TryGetValue(pair.Old.Id, out var key) ? readers.GetValueOrDefault(key) : 0)),
            ],
            [.. revision.Edits.Lost.Select(edit => (edit, revision.Old.Plan.Sections.FirstOrDefault(section => section.Id == edit.Section)?.Title ?? ""))],
            revision.Claims.Kept,
            [.. revision.Claims.Changed.Select(Claim)],
            [.. revision.Claims.Lost.Select(Claim)],
            revision.Claims.New);
    }

    static Dictionary<string, string> NumbersOf(ImportWork work) =>
        work.Lessons.ToDictionary(section => section.Section.Id, section => section.Number, StringComparer.Ordinal);
}
