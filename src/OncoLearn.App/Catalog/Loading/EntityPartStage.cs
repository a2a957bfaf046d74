using System.Globalization;
using OncoLearn.App.Catalog.Files;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>The parts of entities: what each one concerns beside itself. Rows of numbers without versions: those that differ are replaced when the load is published.</summary>
static class EntityPartStage
{
    const int EntitiesPerStatement = 200;

    const string Read = "select entity_id, part_id from entity_part order by entity_id, position";

    /// <param name="entities">Ids by key.</param>
    public static async Task RunAsync(StagingContext context, ContentSet set, IReadOnlyDictionary<string, long> entities)
    {
        var there = (await context.ReadAsync<PartRow>(Read)).ToLookup(row => row.EntityId, row => row.PartId);
        var changed = set.Entities.Select(entry => entry.Value)
            .Select(entity => (Id: entities[entity.Key], Parts: entity.Parts.Select(part => entities[part]).ToList()))
            .Where(entity => !there[entity.Id].SequenceEqual(entity.Parts));
        foreach (var chunk in changed.Chunk(EntitiesPerStatement))
        {
            context.Publication.Add($"delete from entity_part where entity_id in ({Bulk.List(chunk.Select(entity => entity.Id))})", null);
            var rows = chunk.SelectMany(entity => entity.Parts.Select((part, at) => string.Create(CultureInfo.InvariantCulture, $"({entity.Id}, {part}, {at})"))).ToList();
            if (rows.Count > 0) context.Publication.Add($"insert into entity_part (entity_id, part_id, position) values {string.Join(", ", rows)}", null);
        }
    }

    sealed record PartRow
    {
        public long EntityId { get; init; }

        public long PartId { get; init; }
    }
}
