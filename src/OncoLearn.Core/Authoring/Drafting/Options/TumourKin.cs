using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>Which tumours may be the same patient's: a type and its subtype, or two names of one organ. What is said of one is not simply wrong of the other.</summary>
sealed class TumourKin
{
    static readonly HashSet<string> Common = new(["cancer", "carcinoma", "tumour", "tumours", "malignancy", "cell", "small", "large", "high", "low", "grade", "non", "of", "the", "with", "and", "metastatic", "invasive", "differentiated", "type", "solid"], StringComparer.Ordinal);

    readonly Dictionary<string, HashSet<string>> _words;
    readonly HashSet<(string, string)> _stated;
    readonly HashSet<string> _general;

    public TumourKin(IReadOnlyList<Entity> entities, IReadOnlyList<Claim> claims)
    {
        var cancers = entities.Where(entity => entity.Kind == EntityKind.Cancer).ToList();
        var own = cancers.ToDictionary(cancer => cancer.Key, WordsOf, StringComparer.Ordinal);
        // The name of a kind of NEPC says “NEPC”, and NEPC is a prostate cancer.
        var byShortName = cancers.SelectMany(cancer => NamesOf(cancer).Where(name => !name.Contains(' ', StringComparison.Ordinal)), (cancer, name) => (Name: name.ToLowerInvariant(), cancer.Key)).ToLookup(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);
        _words = own.ToDictionary(pair => pair.Key, pair => pair.Value.SelectMany(word => byShortName[word].SelectMany(key => own[key])).Concat(pair.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _general = cancers.Where(cancer => cancer.IsGeneral).Select(cancer => cancer.Key).ToHashSet(StringComparer.Ordinal);
        _stated = claims.Where(claim => claim.Object is not null && _words.ContainsKey(claim.Subject) && _words.ContainsKey(claim.Object)
                && claim.Relation is "subtype-of" or "belongs-to" or "arises-from" or "occurs-in")
            .SelectMany(claim => new[] { (claim.Subject, claim.Object!), (claim.Object!, claim.Subject) }).ToHashSet();
    }

    /// <summary>Whether what holds in the one may hold in the other. A claim without a tumour, or of tumours in general, holds in each.</summary>
    public bool Overlap(string? one, string? other) =>
        one is null || other is null || one == other || _general.Contains(one) || _general.Contains(other) || _stated.Contains((one, other)) || Words(one).Overlaps(Words(other));

    /// <summary>Whether one is the other, or a type of it.</summary>
    public bool Includes(string one, string other) =>
        _stated.Contains((one, other)) || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal) || Words(one).IsSubsetOf(Words(other)) || Words(other).IsSubsetOf(Words(one));

    /// <summary>Of a tumour that is filed as another kind of thing, its key alone.</summary>
    HashSet<string> Words(string key) => _words.TryGetValue(key, out var words) ? words : [key];

    static HashSet<string> WordsOf(Entity cancer) => NamesOf(cancer).Append(cancer.Key)
        .SelectMany(name => name.ToLowerInvariant().Split([' ', '-', '–', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        .Where(word => word.Length > 2 && !Common.Contains(word)).ToHashSet(StringComparer.Ordinal);

    static IEnumerable<string> NamesOf(Entity cancer) => cancer.Names.GetValueOrDefault("en", []).Append(cancer.Symbol);
}
