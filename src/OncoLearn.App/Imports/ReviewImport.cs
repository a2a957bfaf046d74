using OncoLearn.App.Catalog.Files;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Imports;

/// <summary>An article on its way to a course, as its instructor sees it.</summary>
/// <param name="Step">Of its job; <see cref="ImportStep.Waiting"/> before one has taken it and after it has ended.</param>
/// <param name="Progress">In [0, 1], of the reading.</param>
/// <param name="Problem">Why nothing was read; null where something was.</param>
/// <param name="Title">As found or given; empty where there is none.</param>
/// <param name="Summary">What the course tells of itself; empty where nothing was given.</param>
/// <param name="Lang">BCP-47 tag; <c>und</c> before it is read.</param>
/// <param name="CourseSlug">The course that it has become; null before its lessons are published.</param>
/// <param name="RevisesUid">The import whose place it waits to take, as a revised file of the same article; null for the others.</param>
public sealed record ReviewImport(
    string Uid,
    ImportState State,
    ImportStep Step,
    double Progress,
    string? FileName,
    Bilingual? Problem,
    string Title,
    string Summary,
    string Lang,
    string? Licence,
    string Attribution,
    string? CourseSlug,
    string? RevisesUid,
    DateTimeOffset CreatedAt)
{
    internal long Id { get; init; }

    /// <summary>Whether it has what lessons need: a title, a summary and an attribution.</summary>
    public bool IsDescribed => Title.Length > 0 && Summary.Length > 0 && Attribution.Length > 0;

    /// <summary>The language that its course may be made in too; null where the review's own is none that courses are made in.</summary>
    public string? OtherLang => ContentLanguages.Shipped.Contains(Lang, StringComparer.Ordinal) ? ContentLanguages.Shipped.First(lang => lang != Lang) : null;

    internal const string Columns = """
        i.id, i.uid, i.state, coalesce(j.step, 'waiting') as step, coalesce(j.progress, 0) as progress, i.file_name, i.problem, i.title, i.summary, i.lang, i.licence, i.attribution,
               r.slug as course_slug, o.uid as revises_uid, i.created_at
        """;

    internal const string Sources = """
        review_import i
          left join job j on j.id = i.job_id
          left join review r on r.id = i.review_id
          left join review_import o on o.id = i.revises_id
        """;

    internal sealed class Row
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public required string State { get; init; }

        public required string Step { get; init; }

        public double Progress { get; init; }

        public string? FileName { get; init; }

        public string? Problem { get; init; }

        public required string Title { get; init; }

        public required string Summary { get; init; }

        public required string Lang { get; init; }

        public string? Licence { get; init; }

        public required string Attribution { get; init; }

        public string? CourseSlug { get; init; }

        public string? RevisesUid { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public ReviewImport ToView() => new(
            Uid,
            Words<ImportState>.Parse(State),
            Words<ImportStep>.Parse(Step),
            Progress,
            FileName,
            Problem is null ? null : ImportJson.Read<Bilingual>(Problem),
            Title,
            Summary,
            Lang,
            Licence,
            Attribution,
            CourseSlug,
            RevisesUid,
            CreatedAt)
        {
            Id = Id,
        };
    }
}

/// <summary>The imports of an instructor.</summary>
public sealed class FindImports(Db db)
{
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<ReviewImport>> OfAsync(long ownerId, CancellationToken ct) =>
        [.. (await db.QueryAsync<ReviewImport.Row>(ListSql, new { ownerId }, ct)).Select(row => row.ToView())];

    /// <returns>Null where there is none, or it is somebody else's.</returns>
    public async Task<ReviewImport?> FindAsync(string importUid, long ownerId, CancellationToken ct) =>
        (await db.QuerySingleOrDefaultAsync<ReviewImport.Row>(FindSql, new { importUid, ownerId }, ct))?.ToView();

    /// <returns>The uid of the import that has taken the place of one whose lessons are published; null where none has.</returns>
    public Task<string?> SuccessorAsync(string importUid, long ownerId, CancellationToken ct) =>
        db.QuerySingleOrDefaultAsync<string>(SuccessorSql, new { importUid, ownerId }, ct);

    const string SuccessorSql = """
        select n.uid
          from review_import o
          join review_import n on n.review_id = o.review_id
         where o.uid = @importUid and o.owner_id = @ownerId and o.archived_at is not null and n.archived_at is null
         order by n.id desc
         limit 1
        """;

    const string ListSql = $"""
        select {ReviewImport.Columns}
          from {ReviewImport.Sources}
         where i.owner_id = @ownerId and i.archived_at is null
         order by i.created_at desc, i.id desc
        """;

    const string FindSql = $"""
        select {ReviewImport.Columns}
          from {ReviewImport.Sources}
         where i.uid = @importUid and i.owner_id = @ownerId and i.archived_at is null
        """;
}
