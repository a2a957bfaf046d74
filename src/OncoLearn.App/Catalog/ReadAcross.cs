using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What each course says of one entity.</summary>
public sealed class ReadAcross(Db db, ReadClaims claims)
{
    /// <param name="Names">In the reader's language: the one that is shown, then its synonyms.</param>
    /// <param name="Courses">By slug, those that say something of it.</param>
    public sealed record View(EntityKind Kind, IReadOnlyList<TextIn> Names, IReadOnlyDictionary<string, IReadOnlyList<Part>> Courses);

    /// <summary>What one course says of it in one role; never empty.</summary>
    /// <param name="Claims">In the order of the text.</param>
    public sealed record Part(EntityRole Role, IReadOnlyList<ClaimView> Claims);

    /// <param name="entity">Its key.</param>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <returns>Null where no course says anything of it. Background is not counted.</returns>
    public async Task<View?> RunAsync(string entity, IReadOnlyList<string> langs, CancellationToken ct)
    {
        var names = await db.QueryAsync<NameRow>(NamesSql, new { entity }, ct);
        if (names.Count == 0) return null;
        var said = await claims.AboutAsync(entity, langs, ct);
        var roles = (await db.QueryAsync<RoleRow>(RolesSql, new { entity }, ct)).ToDictionary(row => row.VersionId, row => Words<EntityRole>.Parse(row.Role));
        var courses = said.Where(claim => claim.Course is not null).GroupBy(claim => claim.Course!, StringComparer.Ordinal)
            .ToDictionary(course => course.Key, course => PartsOf(course, claim => roles[claim.VersionId]), StringComparer.Ordinal);
        return courses.Count == 0 ? null : new View(Words<EntityKind>.Parse(names[0].Kind), NamesIn(names, langs), courses);
    }

    static IReadOnlyList<Part> PartsOf(IEnumerable<ClaimView> claims, Func<ClaimView, EntityRole> roleOf) =>
        [.. claims.GroupBy(roleOf).OrderBy(part => part.Key).Select(part => new Part(part.Key, [.. part]))];

    static IReadOnlyList<TextIn> NamesIn(IReadOnlyList<NameRow> names, IReadOnlyList<string> langs) =>
        [.. Preferred.Of([.. names.GroupBy(name => name.Lang)], texts => texts.Key, langs).Select(name => new TextIn(name.Lang, name.Name))];

    const string NamesSql = """
        select e.kind, n.lang, n.name
          from entity e
          join entity_name n on n.entity_id = e.id
         where e.key = @entity
         order by n.lang, n.position
        """;

    // Of all versions, also of one that is published between the two questions.
    const string RolesSql = $"""
        select v.id as version_id, {RoleInClaim.Sql} as role
          from entity e
          join claim_version v on e.id in (v.subject_id, v.object_id, v.cancer_id)
         where e.key = @entity
        """;

    sealed class NameRow
    {
        public required string Kind { get; init; }

        public required string Lang { get; init; }

        public required string Name { get; init; }
    }

    sealed class RoleRow
    {
        public long VersionId { get; init; }

        public required string Role { get; init; }
    }
}
