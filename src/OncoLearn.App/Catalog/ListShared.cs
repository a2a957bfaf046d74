using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>The entities that more than one course says something about; those that are too general to compare anything by are left out.</summary>
public sealed class ListShared(Db db)
{
    /// <param name="Claims">How many claims of each course are about it, by the slug of the course; courses that say nothing are absent.</param>
    public sealed record Item(string Key, EntityKind Kind, TextIn Name, IReadOnlyDictionary<string, int> Claims)
    {
        public int Total => Claims.Values.Sum();
    }

    /// <summary>
    /// Claims are counted once for each entity, whether it, or something that it is a part of, is their subject, their object or their cancer; background is not counted.
    /// </summary>
    /// <param name="langs">The reader's languages, best first.</param>
    /// <param name="learnerId">Who asks; null for whoever is signed out.</param>
    /// <returns>By kind; in a kind by the number of courses, then of claims, the most first.</returns>
    public async Task<IReadOnlyList<Item>> RunAsync(IReadOnlyList<string> langs, long? learnerId, CancellationToken ct)
    {
        var rows = (await db.QueryAsync<Row>(Sql, new { learnerId }, ct)).GroupBy(row => row.Key).Select(one => one.ToList());
        return
        [
            .. rows.Select(one => ToItem(one, langs))
                .OrderBy(item => item.Kind).ThenByDescending(item => item.Claims.Count).ThenByDescending(item => item.Total).ThenBy(item => item.Key, StringComparer.Ordinal),
        ];
    }

    static Item ToItem(IReadOnlyList<Row> rows, IReadOnlyList<string> langs) => new(
        rows[0].Key,
        Words<EntityKind>.Parse(rows[0].Kind),
        new LocalizedText(rows.DistinctBy(row => row.Lang).Select(row => KeyValuePair.Create(row.Lang, row.Name))).In(langs),
        rows.DistinctBy(row => row.Course).ToDictionary(row => row.Course, row => row.Claims, StringComparer.Ordinal));

    // A row for each course and language.
    const string Sql = $"""
        {SharedEntities.With}
        select e.key, e.kind, s.course, s.claims, n.lang, n.name
          from shared h
          join said s on s.id = h.id
          join entity e on e.id = h.id
          join entity_name n on n.entity_id = e.id and n.position = 0
         order by e.id, s.course, n.lang
        """;

    sealed class Row
    {
        public required string Key { get; init; }

        public required string Kind { get; init; }

        public required string Course { get; init; }

        public int Claims { get; init; }

        public required string Lang { get; init; }

        public required string Name { get; init; }
    }
}
