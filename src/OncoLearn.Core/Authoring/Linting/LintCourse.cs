using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>What a course knows beside the question that is looked at.</summary>
public sealed class LintCourse(IReadOnlyList<Claim> claims, IReadOnlyList<ClaimConflict> conflicts, IReadOnlyList<Entity> entities, IReadOnlyList<Relation> relations)
{
    static readonly string[] GenericChinese = ["癌症", "癌", "恶性", "肿瘤", "细胞", "类型", "各种", "型"];
    static readonly string[] GenericEnglish = ["cancer", "cancers", "carcinoma", "carcinomas", "tumour", "tumours", "malignancy", "malignant", "malignancies", "various", "types", "small", "other"];

    readonly Dictionary<string, Relation> _relations = relations.DistinctBy(relation => relation.Key, StringComparer.Ordinal).ToDictionary(relation => relation.Key, StringComparer.Ordinal);

    readonly Dictionary<string, Entity> _entities = entities.DistinctBy(entity => entity.Key, StringComparer.Ordinal).ToDictionary(entity => entity.Key, StringComparer.Ordinal);

    // What needs no names, such as rules for banks, does not wait for them.
    readonly Lazy<EntityNames> _names = new(() => new EntityNames(entities));
    readonly Lazy<HashSet<string>> _organs = new(() => OrgansOf(entities));

    public IReadOnlyList<Claim> Claims { get; } = claims;

    public IReadOnlyList<ClaimConflict> Conflicts { get; } = conflicts;

    internal EntityNames Names => _names.Value;

    /// <summary>Whether a text says at least in which organ or type of tumour.</summary>
    internal bool NamesOrgan(string text) => TextWords.In(text).Any(word => Script.IsHan(word[0]) ? _organs.Value.Any(organ => word.Contains(organ, StringComparison.Ordinal)) : _organs.Value.Contains(word.ToLowerInvariant()));

    internal Entity? Entity(string key) => _entities.GetValueOrDefault(key);

    internal Direction DirectionOf(Claim claim) => _relations.TryGetValue(claim.Relation, out var relation) ? relation.Direction : Direction.Unsigned;

    internal bool IsOpposed(Claim claim) => Conflicts.Any(conflict => conflict.A == claim.Key || conflict.B == claim.Key);

    /// <summary>What tells the names of cancers apart: thyroid, papillary, 甲状腺, 滤泡.</summary>
    static HashSet<string> OrgansOf(IEnumerable<Entity> entities) => entities
        .Where(entity => entity.Kind == EntityKind.Cancer)
        .SelectMany(entity => entity.Names.Values.SelectMany(names => names))
        .SelectMany(TextWords.In)
        .SelectMany(word => Script.IsHan(word[0]) ? word.Split(GenericChinese, StringSplitOptions.RemoveEmptyEntries) : [word.ToLowerInvariant()])
        .Where(word => Script.IsHan(word[0]) ? word.Length > 1 : word.Length > 4 && !GenericEnglish.Contains(word))
        .ToHashSet(StringComparer.Ordinal);
}
