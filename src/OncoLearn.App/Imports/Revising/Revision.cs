using OncoLearn.App.Data;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports.Revising;

/// <summary>What becomes of an instructor's work on an article when a revised file takes its place. Made of both anew whenever it is asked for; nothing is written.</summary>
/// <param name="Old">As it was worked on.</param>
/// <param name="Current">The revised article, with the edits that could be carried over.</param>
/// <param name="Sections">What became of the sections that were not dropped.</param>
sealed record Revision(ImportWork Old, ImportWork Current, SectionMatch Sections, CarriedEdits Edits, CarriedClaims Claims)
{
    /// <summary>Whether it can take the place of the old one: it is read in the same language, and text of the old one is in it. A title in common, such as “Introduction”, tells nothing.</summary>
    public bool IsOfTheSameArticle => IsOfTheSameLanguage && Sections.Sections.Any(pair => pair.Similarity >= SectionMatch.LeastOfSections);

    /// <summary>As both were read: what an instructor said of the old one holds for the new one.</summary>
    public bool IsOfTheSameLanguage => Old.Parsed.Language == Current.Parsed.Language;

    /// <summary>By what the lessons of the old article are known.</summary>
    public SectionKeys OldKeys(SectionKeys kept) => Old.Import.CourseSlug is null ? kept : kept.With(Old.Lessons);

    /// <summary>The ids of the sections that became of old ones, by theirs; also of dropped ones, which may come back.</summary>
    public IEnumerable<KeyValuePair<string, string>> SectionsKept => SectionMatch.Of(Old.Plan.Sections, Current.Plan.Sections).Sections
        .Where(pair => pair is { Old: not null, New: not null })
        .Select(pair => KeyValuePair.Create(pair.Old!.Id, pair.New!.Id));

    /// <returns>Null where there is none, it is somebody else's, it is still being read, or it has taken its place.</returns>
    public static async Task<Revision?> ReadAsync(Db db, FindImports find, OpenImport open, string importUid, long ownerId, CancellationToken ct)
    {
        if (await find.FindAsync(importUid, ownerId, ct) is not { State: ImportState.Read, RevisesUid: { } oldUid } import) return null;
        if (await open.RunAsync(oldUid, ownerId, ct) is not { } old) return null;
        var work = await open.LoadAsync(import, ct);
        var match = SectionMatch.Of(SectionPlan.Of(old.Parsed, []).Sections, SectionPlan.Of(work.Parsed, []).Sections);
        var edits = CarriedEdits.Of(old.Edits, match, work.Parsed);
        var current = work with { Edits = edits.Edits };
        var claims = CarriedClaims.Of(
            await KeptClaim.ReadAsync(db, old.Import.Id, ct), [.. (await KeptClaim.ReadAsync(db, import.Id, ct)).Select(claim => claim.Found)], match, work.Parsed);
        return new Revision(old, current, SectionMatch.Of([.. old.Plan.Kept], [.. current.Plan.Kept]), edits, claims);
    }
}
