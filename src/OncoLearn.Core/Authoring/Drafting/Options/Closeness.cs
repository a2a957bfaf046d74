using System.Collections.Concurrent;
using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>
/// Whether two entities are too close to stand against each other as options: one is a part, a class or a kind of the other, or a name of the one stands in a
/// name of the other (CSC, cancer stem cell marker), or the two are processes near in meaning.
/// </summary>
sealed class Closeness(IReadOnlyList<Entity> entities, Func<string, IReadOnlySet<string>> kinOf)
{
    const int ShortestHan = 2;

    static readonly char[] Breaks = [' ', '-', '–', '/', '(', ')', ','];

    readonly ConcurrentDictionary<(string, string), bool> _known = new();
    readonly Dictionary<string, IReadOnlySet<int>> _meanings = entities.ToDictionary(entity => entity.Key, Meanings.Of, StringComparer.Ordinal);
    readonly Dictionary<string, (Entity Entity, string[][] Latin, string[] Han)> _names = entities.ToDictionary(entity => entity.Key, NamesOf, StringComparer.Ordinal);

    public bool IsTooClose(string one, string other)
    {
        if (string.CompareOrdinal(one, other) > 0) (one, other) = (other, one);
        return _known.GetOrAdd((one, other), pair => Judge(pair.Item1, pair.Item2));
    }

    /// <summary>Processes near in meaning to a process, itself among them, and nothing for other things.</summary>
    public IEnumerable<string> Near(string key) => _meanings[key].Count == 0 ? [] : _meanings.Where(other => other.Value.Overlaps(_meanings[key])).Select(other => other.Key);

    bool Judge(string one, string other)
    {
        // Two drugs of one regimen are two drugs.
        if ((_names[one].Entity.Kind == EntityKind.Drug ? kinOf(one).Contains(other) : kinOf(one).Overlaps(kinOf(other))) || _meanings[one].Overlaps(_meanings[other])) return true;
        var (a, b) = (_names[one], _names[other]);
        return DrugClasses.Share(a.Entity, b.Entity) || Array.Exists(a.Latin, x => Array.Exists(b.Latin, y => StandsIn(x, y) || StandsIn(y, x)))
            || Array.Exists(a.Han, x => Array.Exists(b.Han, y => x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal)));
    }

    /// <summary>Whether the words stand in the other's, one after another.</summary>
    static bool StandsIn(string[] words, string[] other) => words.Length > 0 && Enumerable.Range(0, Math.Max(0, other.Length - words.Length + 1)).Any(at => words.AsSpan().SequenceEqual(other.AsSpan(at, words.Length)));

    static (Entity, string[][], string[]) NamesOf(Entity entity)
    {
        var names = entity.Names.Values.SelectMany(names => names).Append(entity.Symbol).Distinct(StringComparer.Ordinal).ToList();
        return (
            entity,
            [.. names.Where(name => !name.Any(Texts.Script.IsHan)).Select(name => name.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Select(One).ToArray())],
            [.. names.Where(name => name.Count(Texts.Script.IsHan) >= ShortestHan)]);
    }

    /// <summary>Markers, marker; tumour, tumor.</summary>
    static string One(string word)
    {
        var low = word.ToLowerInvariant().Replace("our", "or", StringComparison.Ordinal);
        return low.Length > 3 && low[^1] == 's' && low[^2] is not ('s' or 'u' or 'i') ? low[..^1] : low;
    }
}
