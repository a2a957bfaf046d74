using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>Whether the parts of entities exist, once each, and none is made of itself. All of these are errors.</summary>
sealed class EntityParts(ContentSet set, FindingList findings)
{
    readonly Dictionary<string, Entity> _entities = set.Entities.Select(entry => entry.Value).DistinctBy(entity => entity.Key).ToDictionary(entity => entity.Key, StringComparer.Ordinal);

    public void Check()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entity, source) in set.Entities)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (at, part) in entity.Parts.Index())
            {
                if (!_entities.ContainsKey(part)) findings.Error(source.SpotOf("parts", at), "unknown-entity", $"There is no entity “{part}” in content/entities.yaml.");
                if (!seen.Add(part)) findings.Error(source.SpotOf("parts", at), "duplicate", $"The part “{part}” is there twice.");
            }
            if (told.Contains(entity.Key) || WayBack(entity) is not { } way) continue;
            told.UnionWith(way);
            findings.Error(source.SpotOf("parts"), "parts", $"“{entity.Key}” is a part of itself: {string.Join(", ", way)}.");
        }
    }

    /// <returns>From the entity over its parts to itself again; null where there is no such way.</returns>
    List<string>? WayBack(Entity entity)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<string>? From(string key, List<string> way)
        {
            if (!_entities.TryGetValue(key, out var here)) return null;
            foreach (var part in here.Parts)
            {
                if (part == entity.Key) return [.. way, part];
                if (seen.Add(part) && From(part, [.. way, part]) is { } found) return found;
            }
            return null;
        }
        return From(entity.Key, [entity.Key]);
    }
}
