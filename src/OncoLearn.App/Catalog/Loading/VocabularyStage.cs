using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Entities and relations.</summary>
static class VocabularyStage
{
    const string ReadEntities = "select id, key as uid, archived_at from entity where owner_id is null";

    const string ReadEntityFields = "select id, kind, symbol, is_general from entity where owner_id is null";

    const string UpdateEntity = "update entity set kind = @kind, symbol = @symbol, is_general = @general where id = @id";

    const string ReadRelations = "select key, direction, facets, position, archived_at from relation";

    const string UpdateRelation = "update relation set direction = @direction, facets = @facets, position = @position, archived_at = null where key = @key";

    const string RetireRelation = "update relation set archived_at = @now where key = @key";

    static readonly TextRows Names = new("entity_name", "entity_id", ["lang", "position", "name"]);
    static readonly TextRows RelationTexts = new("relation_text", "relation_key", ["lang", "label", "clause"]);

    /// <returns>Ids by key.</returns>
    public static async Task<Dictionary<string, long>> EntitiesAsync(StagingContext context, ContentSet set)
    {
        var entities = set.Entities.Select(entry => entry.Value).ToList();
        var rows = await context.EnsureAsync(ReadEntities, entities, entity => entity.Key, async (scope, batch) =>
        {
            var inserted = await scope.InsertAsync<KeyRow>(
                "entity (key, kind, symbol, is_general, created_at, archived_at)",
                batch.Select(entity => new object?[] { entity.Key, entity.Kind.Word(), entity.Symbol, entity.IsGeneral ? 1 : 0, context.Now, context.Now }),
                "id, key");
            var byKey = batch.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
            await Names.InsertAsync(scope, inserted.SelectMany(row => NamesOf(byKey[row.Key]).Select(name => name.Prepend(row.Id).ToArray())));
        });
        var fields = (await context.ReadAsync<EntityRow>(ReadEntityFields)).ToDictionary(row => row.Id);
        foreach (var entity in entities)
        {
            var row = fields[rows[entity.Key].Id];
            if (row.Kind != entity.Kind.Word() || row.Symbol != entity.Symbol || row.IsGeneral != entity.IsGeneral)
                context.Publication.Add(UpdateEntity, new { id = row.Id, kind = entity.Kind.Word(), symbol = entity.Symbol, general = entity.IsGeneral ? 1 : 0 });
        }
        await Names.CompareAsync(context, [.. entities.Select(entity => ((object)rows[entity.Key].Id, NamesOf(entity)))]);
        var wanted = entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal);
        context.Publication.ShowOnly("entity", rows.Values, row => wanted.Contains(row.Uid), context.Now);
        return rows.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal);
    }

    public static async Task RelationsAsync(StagingContext context, ContentSet set)
    {
        var relations = set.Relations.Select(entry => entry.Value).ToList();
        var there = await context.ReadAsync<RelationRow>(ReadRelations);
        var missing = relations.Index().Where(item => there.All(row => row.Key != item.Item.Key)).ToList();
        await context.WriteAsync(missing, async (scope, batch) =>
        {
            await scope.InsertAsync(
                "relation (key, direction, facets, position, archived_at)",
                batch.Select(item => new object?[] { item.Item.Key, item.Item.Direction.Word(), FacetsOf(item.Item), item.Index, context.Now }));
            await RelationTexts.InsertAsync(scope, batch.SelectMany(item => TextsOf(item.Item).Select(text => text.Prepend(item.Item.Key).ToArray())));
        });
        there = missing.Count > 0 ? await context.ReadAsync<RelationRow>(ReadRelations) : there;
        var byKey = there.ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var (position, relation) in relations.Index())
        {
            var row = byKey[relation.Key];
            if (row.ArchivedAt is not null || row.Direction != relation.Direction.Word() || row.Facets != FacetsOf(relation) || row.Position != position)
                context.Publication.Add(UpdateRelation, new { key = relation.Key, direction = relation.Direction.Word(), facets = FacetsOf(relation), position });
        }
        foreach (var row in there.Where(row => row.ArchivedAt is null && relations.TrueForAll(relation => relation.Key != row.Key)))
            context.Publication.Add(RetireRelation, new { key = row.Key, now = context.Now });
        await RelationTexts.CompareAsync(context, [.. relations.Select(relation => ((object)relation.Key, TextsOf(relation)))]);
    }

    static IReadOnlyList<object?[]> NamesOf(Entity entity) =>
        [.. entity.Names.SelectMany(names => names.Value.Select((name, at) => new object?[] { names.Key, at, name }))];

    static IReadOnlyList<object?[]> TextsOf(Relation relation) =>
        [.. relation.Label.Select(label => new object?[] { label.Lang, label.Value, relation.Clause.In([label.Lang]).Value })];

    static string FacetsOf(Relation relation) => ContentJson.Write(relation.Facets.Select(facet => facet.Word()).ToList());

    sealed record KeyRow
    {
        public long Id { get; init; }

        public required string Key { get; init; }
    }

    sealed record EntityRow
    {
        public long Id { get; init; }

        public required string Kind { get; init; }

        public required string Symbol { get; init; }

        public bool IsGeneral { get; init; }
    }

    sealed record RelationRow
    {
        public required string Key { get; init; }

        public required string Direction { get; init; }

        public required string Facets { get; init; }

        public int Position { get; init; }

        public DateTimeOffset? ArchivedAt { get; init; }
    }
}
