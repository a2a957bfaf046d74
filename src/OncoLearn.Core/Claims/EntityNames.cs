using System.Collections.Frozen;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims;

/// <summary>
/// Finds entities in text by their names, symbols and synonyms of all languages, the longest name first: within “NSCLC cells” a longer name hides a
/// shorter one. Names without a capital are also found with an English plural's s, and names of several words with a capital where a sentence begins.
/// </summary>
public sealed class EntityNames
{
    readonly FrozenDictionary<char, (Phrase Phrase, Entity Entity)[]> _names;

    public EntityNames(IEnumerable<Entity> entities) => _names = entities
        .SelectMany(entity => NamesOf(entity).Select(name => (Phrase: new Phrase(name), Entity: entity)))
        .OrderByDescending(name => name.Phrase.Text.Length).ThenBy(name => name.Entity.Key, StringComparer.Ordinal)
        .GroupBy(name => char.ToLowerInvariant(name.Phrase.Text[0]))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>From left to right; they do not overlap.</summary>
    public IReadOnlyList<EntityMention> FindIn(string text)
    {
        var found = new List<EntityMention>();
        for (var at = 0; at < text.Length;)
        {
            var name = _names.TryGetValue(char.ToLowerInvariant(text[at]), out var names) ? Array.Find(names, name => name.Phrase.StandsIn(text, at)) : default;
            if (name.Entity is not null) found.Add(new EntityMention(name.Entity, at, name.Phrase.Text.Length));
            at += name.Phrase?.Text.Length ?? 1;
        }
        return found;
    }

    static IEnumerable<string> NamesOf(Entity entity)
    {
        var names = entity.Names.Values.SelectMany(names => names).Append(entity.Symbol).Where(name => !string.IsNullOrWhiteSpace(name)).ToArray();
        var plurals = names.Where(name => name.Length > 3 && char.IsAsciiLetterLower(name[^1]) && name[^1] != 's' && !name.Any(char.IsUpper)).Select(name => name + "s");
        var atStart = names.Where(name => char.IsAsciiLetterLower(name[0]) && name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsUpper)).Select(name => char.ToUpperInvariant(name[0]) + name[1..]);
        return names.Concat(plurals).Concat(atStart).Distinct(StringComparer.Ordinal);
    }
}

/// <param name="Start">0-based, in UTF-16 code units.</param>
public readonly record struct EntityMention(Entity Entity, int Start, int Length);
