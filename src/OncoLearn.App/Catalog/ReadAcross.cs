using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What each course says of one entity, and of what it is a part of.</summary>
public sealed class ReadAcross(Db db, ReadClaims claims)
{
    /// <param name="Names">In the reader's language: the one that is shown, then its synonyms.</param>
    /// <param name="Parts">What it concerns too, such as the gene whose promoter it is; empty for most.</param>
    /// <param name="Courses">By slug, those that say something of it.</param>
    public sealed record View(EntityKind Kind, IReadOnlyList<TextIn> Names, IReadOnlyList<Named> Parts, IReadOnlyDictionary<string, IReadOnlyList<Said>> Courses);

    /// <summary>Another entity.</summary>
    public sealed record Named(string Key, TextIn Name);

    /// <summary>What one course says of it in one role, or of one thing that it is a part of; never empty.</summary>
    /// <param name="Role">Null where the claims name the whole and not it.</param>
    /// <param name="Whole">Null where they name it.</param>
    /// <param name="Claims">In the order of the text.</param>
    public sealed record Said(EntityRole? Role, Named? Whole, IReadOnlyList<ClaimView> Claims);

    /// <param name="entity">Its key.</param>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>Null where no course that they may see says anything of it. Background is not counted.</returns>
    public async Task<View?> RunAsync(string entity, IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        var names = await db.QueryAsync<NameRow>(NamesSql, new { entity }, ct);
        if (names.FirstOrDefault(row => row.Key == entity) is not { } self) return null;
        var wholes = NamedIn(names.Where(row => !row.IsPart), langs);
        var about = names.Where(row => !row.IsPart).Select(row => row.Id).Distinct().ToArray();
        var said = await claims.AboutAsync(about, langs, learnerId, ct);
        var mentions = (await db.QueryAsync<MentionRow>(MentionsSql, new { about }, ct)).ToLookup(row => row.VersionId);
        var courses = said.Where(claim => claim.Course is not null).GroupBy(claim => claim.Course!, StringComparer.Ordinal)
            .ToDictionary(course => course.Key, course => SaidIn(course, claim => MentionOf(entity, mentions[claim.VersionId]), wholes), StringComparer.Ordinal);
        return courses.Count == 0
            ? null
            : new View(Words<EntityKind>.Parse(self.Kind), NamesIn([.. names.Where(row => row.Key == entity)], langs), NamedIn(names.Where(row => row.IsPart), langs), courses);
    }

    /// <summary>First what names the entity, by role, then one whole after the other.</summary>
    static IReadOnlyList<Said> SaidIn(IEnumerable<ClaimView> claims, Func<ClaimView, (EntityRole? Role, string? Whole)> mentionOf, IReadOnlyList<Named> wholes) =>
        [
            .. claims.GroupBy(mentionOf)
                .OrderBy(said => said.Key.Role is null).ThenBy(said => said.Key.Role).ThenByDescending(said => said.Count()).ThenBy(said => said.Key.Whole, StringComparer.Ordinal)
                .Select(said => new Said(said.Key.Role, wholes.FirstOrDefault(whole => whole.Key == said.Key.Whole), [.. said])),
        ];

    /// <summary>A claim that names the entity stands under its role; one that names several wholes, under the first of them.</summary>
    static (EntityRole? Role, string? Whole) MentionOf(string entity, IEnumerable<MentionRow> mentions)
    {
        var first = mentions.OrderBy(row => row.Key != entity).ThenBy(row => Words<EntityRole>.Parse(row.Role)).First();
        return first.Key == entity ? (Words<EntityRole>.Parse(first.Role), null) : (null, first.Key);
    }

    static IReadOnlyList<Named> NamedIn(IEnumerable<NameRow> names, IReadOnlyList<string> langs) =>
        [.. names.Where(row => row.Position == 0).GroupBy(row => row.Key, StringComparer.Ordinal).Select(one => new Named(one.Key, NamesIn([.. one], langs)[0]))];

    static IReadOnlyList<TextIn> NamesIn(IReadOnlyList<NameRow> names, IReadOnlyList<string> langs) =>
        [.. Preferred.Of([.. names.GroupBy(name => name.Lang)], texts => texts.Key, langs).Select(name => new TextIn(name.Lang, name.Name))];

    // It, with all names; what it is a part of, however deep; and its own parts.
    const string NamesSql = """
        with recursive whole (id) as (
          select id
            from entity
           where key = @entity
          union
          select p.entity_id
            from whole w
            join entity_part p on p.part_id = w.id
        )
        select e.id, e.key, e.kind, n.lang, n.position, n.name, -1 as place
          from whole w
          join entity e on e.id = w.id
          join entity_name n on n.entity_id = e.id and (n.position = 0 or e.key = @entity)
         union all
        select e.id, e.key, e.kind, n.lang, n.position, n.name, p.position
          from entity m
          join entity_part p on p.entity_id = m.id
          join entity e on e.id = p.part_id
          join entity_name n on n.entity_id = e.id and n.position = 0
         where m.key = @entity
         order by place, lang, position
        """;

    // Of all versions, also of one that is published between the two questions.
    string MentionsSql => $"""
        select v.id as version_id, e.key, {RoleInClaim.Sql} as role
          from entity e
          join claim_version v on e.id in (v.subject_id, v.object_id, v.cancer_id)
         where e.id {db.Dialect.AnyOf("@about")}
         order by v.id, e.key
        """;

    sealed class NameRow
    {
        public long Id { get; init; }

        public required string Key { get; init; }

        public required string Kind { get; init; }

        public required string Lang { get; init; }

        public int Position { get; init; }

        public required string Name { get; init; }

        /// <summary>Among its parts; -1 for itself and for what it is a part of.</summary>
        public int Place { get; init; }

        public bool IsPart => Place >= 0;
    }

    sealed class MentionRow
    {
        public long VersionId { get; init; }

        public required string Key { get; init; }

        public required string Role { get; init; }
    }
}
