using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>Where the reviews of a course report findings that oppose each other.</summary>
public sealed class ReadConflicts(Db db, ReadClaims claims)
{
    /// <param name="Explanation">What the authors offer; null where they offer nothing.</param>
    /// <param name="Title">What is at issue; null where nobody gave it a title.</param>
    public sealed record Conflict(ClaimView A, ClaimView B, ClaimView? Explanation, TextIn? Title, Topic About);

    /// <summary>What both sides are about, in the reader's language.</summary>
    /// <param name="Cancers">One, where both sides are about the same; none where neither side names one.</param>
    /// <param name="Objects">What the sides say the subject acts on or goes with, where that is not the cancer itself.</param>
    /// <param name="Cells">The cells of the evidence matrix that hold the sides.</param>
    public sealed record Topic(TextIn Subject, IReadOnlyList<TextIn> Cancers, IReadOnlyList<TextIn> Objects, IReadOnlyList<Cell> Cells);

    /// <summary>By the keys of marker and cancer.</summary>
    public sealed record Cell(string Marker, string Cancer, Facet Facet, TextIn MarkerName, TextIn CancerName);

    public sealed record View(LocalizedText CourseTitle, IReadOnlyList<Conflict> Conflicts);

    /// <param name="langs">The reader's languages, best first.</param>
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>In the order of the text; null where there is no such course that they may see.</returns>
    public async Task<View?> RunAsync(string courseSlug, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        if (await CourseTitles.FindAsync(db, courseSlug, learnerId, ct) is not { } title) return null;
        var rows = await db.QueryAsync<Row>(Sql, new { courseSlug, learnerId }, ct);
        var conflicts = rows.GroupBy(row => row.Id).Select(names => names.ToList()).ToList();
        var views = await claims.ByClaimAsync([.. conflicts.SelectMany(names => new[] { names[0].ClaimAId, names[0].ClaimBId, names[0].ExplanationId }).OfType<long>()], langs, learnerId, ct);
        return new View(title,
        [
            .. conflicts
                .Where(names => views.ContainsKey(names[0].ClaimAId) && views.ContainsKey(names[0].ClaimBId))
                .Select(names => new Conflict(
                    views[names[0].ClaimAId],
                    views[names[0].ClaimBId],
                    names[0].ExplanationId is { } id ? views.GetValueOrDefault(id) : null,
                    TitleOf(names, langs),
                    TopicOf(names, langs))),
        ]);
    }

    static Topic TopicOf(IReadOnlyList<Row> names, IReadOnlyList<string> langs)
    {
        return new Topic(
            Names(EntityRole.Subject)[0],
            Names(EntityRole.Cancer),
            Names(EntityRole.Object),
            [.. names.GroupBy(name => name.SideId).Select(side => CellOf([.. side])).OfType<Cell>().Distinct()]);

        IReadOnlyList<TextIn> Names(EntityRole role) => [.. names.Where(name => name.As == role).GroupBy(name => name.Key).Select(NameIn)];

        TextIn NameIn(IEnumerable<Row> texts) => In(texts.DistinctBy(text => text.Lang).Select(text => (text.Lang, text.Name)), langs);

        Cell? CellOf(IReadOnlyList<Row> side)
        {
            var (marker, cancer) = (side.Where(name => name.As == EntityRole.Subject && name.Kind == EntityKind.Gene.Word() && !name.IsGeneral).ToList(), side.Where(name => name.As == EntityRole.Cancer).ToList());
            return marker is [] || cancer is [] || Words<Category>.Parse(side[0].Category) == Category.Background
                ? null
                : new Cell(marker[0].Key, cancer[0].Key, Words<Facet>.Parse(side[0].Facet), NameIn(marker), NameIn(cancer));
        }
    }

    static TextIn In(IEnumerable<(string Lang, string Value)> texts, IReadOnlyList<string> langs) =>
        new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Value))).In(langs);

    static TextIn? TitleOf(IReadOnlyList<Row> names, IReadOnlyList<string> langs) => names.Where(name => name.Title is not null).DistinctBy(name => name.Lang).ToList() is [_, ..] titles
        ? In(titles.Select(title => (title.Lang, title.Title!)), langs)
        : null;

    // For each side a row for each name in each language, with the title in that language. Where the cancer is what the subject acts on, it is not named twice.
    const string Sql = $"""
        select k.id, k.claim_a_id, k.claim_b_id, k.explanation_id, y.id as side_id, v.facet, v.category, e.key, e.kind, e.is_general, {RoleInClaim.Sql} as role,
               m.lang, m.name, t.title
          from course n
          join course_review cr on cr.course_id = n.id
          join claim a on a.review_id = cr.review_id
          join claim_conflict k on k.claim_a_id = a.id
          join claim_version f on f.id = a.current_version_id
          join section s on s.id = f.section_id
          join claim y on y.id in (k.claim_a_id, k.claim_b_id)
          join claim_version v on v.id = y.current_version_id
          join entity e on e.id in (v.subject_id, v.cancer_id, v.object_id)
          join entity_name m on m.entity_id = e.id and m.position = 0
          left join claim_conflict_title t on t.conflict_id = k.id and t.lang = m.lang
         where n.slug = @courseSlug and n.archived_at is null and k.archived_at is null and y.review_id in {CourseAccess.SeenReviews}
         order by cr.position, s.position, k.id, case y.id when k.claim_a_id then 0 else 1 end, e.id, m.lang
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public long ClaimAId { get; init; }

        public long ClaimBId { get; init; }

        public long? ExplanationId { get; init; }

        public long SideId { get; init; }

        public required string Facet { get; init; }

        public required string Category { get; init; }

        public required string Key { get; init; }

        public required string Kind { get; init; }

        public bool IsGeneral { get; init; }

        public required string Role { get; init; }

        public EntityRole As => Words<EntityRole>.Parse(Role);

        public required string Lang { get; init; }

        public required string Name { get; init; }

        public string? Title { get; init; }
    }
}
