using System.Data.Common;
using Dapper;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>What claims are made of: the entities of the content files with those that one instructor added, and the relations.</summary>
public sealed record Vocabulary(IReadOnlyList<Entity> Entities, IReadOnlyList<Relation> Relations)
{
    /// <summary>Keys of the instructor's own entities that are no more offered or looked for; claims that name them still do.</summary>
    public IReadOnlySet<string> Archived { get; init; } = new HashSet<string>();

    /// <summary>Those that are not archived.</summary>
    public IEnumerable<Entity> Current => Entities.Where(entity => !Archived.Contains(entity.Key));

    /// <summary>To find claims by.</summary>
    public ClaimLexicon ToLexicon() => ClaimLexicon.Of(Current, Relations);

    /// <param name="ownerId">Whose additions count; null for nobody's.</param>
    internal static async Task<Vocabulary> ReadAsync(DbConnection connection, DbTransaction? transaction, long? ownerId, CancellationToken ct)
    {
        Task<IEnumerable<T>> Rows<T>(string sql) => connection.QueryAsync<T>(new CommandDefinition(sql, new { ownerId }, transaction, cancellationToken: ct));
        var parts = (await Rows<PartRow>(PartsSql)).ToLookup(row => row.Entity, row => row.Part, StringComparer.Ordinal);
        var rows = (await Rows<EntityRow>(EntitiesSql)).AsList();
        var entities = rows.GroupBy(row => row.Key, StringComparer.Ordinal).Select(names => names.First().ToDomain(names, [.. parts[names.Key]]));
        var relations = (await Rows<RelationRow>(RelationsSql)).GroupBy(row => row.Key, StringComparer.Ordinal).Select(texts => texts.First().ToDomain(texts));
        return new Vocabulary([.. entities], [.. relations]) { Archived = rows.Where(row => row.ArchivedAt is not null).Select(row => row.Key).ToHashSet(StringComparer.Ordinal) };
    }

    const string EntitiesSql = """
        select e.key, e.kind, e.symbol, e.is_general, e.archived_at, n.lang, n.name
          from entity e
          left join entity_name n on n.entity_id = e.id
         where (e.owner_id is null and e.archived_at is null) or e.owner_id = @ownerId
         order by e.id, n.lang, n.position
        """;

    const string PartsSql = """
        select w.key as entity, m.key as part
          from entity_part p
          join entity w on w.id = p.entity_id
          join entity m on m.id = p.part_id
         order by p.entity_id, p.position
        """;

    const string RelationsSql = """
        select r.key, r.direction, r.facets, t.lang, t.label, t.clause
          from relation r
          join relation_text t on t.relation_key = r.key
         where r.archived_at is null
         order by r.position, t.lang
        """;

    sealed class EntityRow
    {
        public required string Key { get; init; }

        public required string Kind { get; init; }

        public required string Symbol { get; init; }

        public bool IsGeneral { get; init; }

        public DateTimeOffset? ArchivedAt { get; init; }

        public string? Lang { get; init; }

        public string? Name { get; init; }

        public Entity ToDomain(IEnumerable<EntityRow> names, IReadOnlyList<string> parts) =>
            new(Key, Words<EntityKind>.Parse(Kind), Symbol, names.Where(name => name.Lang is not null).GroupBy(name => name.Lang!, StringComparer.Ordinal)
                .ToDictionary(lang => lang.Key, lang => (IReadOnlyList<string>)[.. lang.Select(name => name.Name!)], StringComparer.Ordinal))
            {
                IsGeneral = IsGeneral,
                Parts = parts,
            };
    }

    sealed class PartRow
    {
        public required string Entity { get; init; }

        public required string Part { get; init; }
    }

    sealed class RelationRow
    {
        public required string Key { get; init; }

        public required string Direction { get; init; }

        public required string Facets { get; init; }

        public required string Lang { get; init; }

        public required string Label { get; init; }

        public required string Clause { get; init; }

        public Relation ToDomain(IEnumerable<RelationRow> texts)
        {
            var all = texts.ToList();
            return new Relation(
                Key,
                Words<Direction>.Parse(Direction),
                [.. ContentJson.Read<string>(Facets).Select(Words<Facet>.Parse)],
                new LocalizedText(all.Select(text => KeyValuePair.Create(text.Lang, text.Label))),
                new LocalizedText(all.Select(text => KeyValuePair.Create(text.Lang, text.Clause))));
        }
    }
}
