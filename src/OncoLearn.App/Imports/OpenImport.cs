using OncoLearn.App.Data;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.App.Imports;

/// <summary>An import that was read, with what was found in it and what was changed of that.</summary>
/// <param name="Edits">In order.</param>
public sealed record ImportWork(ReviewImport Import, ParsedReview Parsed, IReadOnlyList<SectionEdit> Edits)
{
    public SectionPlan Plan { get; } = SectionPlan.Of(Parsed, Edits);

    /// <summary>The sections of the plan that make a lesson, with their numbers.</summary>
    public IReadOnlyList<NumberedSection> Lessons => field ??= [.. LessonNumbers.Of(Plan).Where(section => section.IsLesson)];
}

/// <summary>Opens an import that was read, to be worked on.</summary>
public sealed class OpenImport(Db db, FindImports find)
{
    /// <returns>Null where there is none, it is somebody else's, it has not been read, or it waits to take the place of another.</returns>
    public async Task<ImportWork?> RunAsync(string importUid, long ownerId, CancellationToken ct) =>
        await find.FindAsync(importUid, ownerId, ct) is { State: ImportState.Read, RevisesUid: null } import ? await LoadAsync(import, ct) : null;

    /// <param name="import">One that was read.</param>
    internal async Task<ImportWork> LoadAsync(ReviewImport import, CancellationToken ct)
    {
        var parsed = await db.QuerySingleAsync<string>("select parsed from review_import where id = @id", new { id = import.Id }, ct);
        var edits = await db.QueryAsync<string>("select payload from review_edit where import_id = @id order by seq", new { id = import.Id }, ct);
        return new ImportWork(import, ImportJson.Read<ParsedReview>(parsed), [.. edits.Select(SectionEditJson.Read)]);
    }
}
