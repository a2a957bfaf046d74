using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>What the asked course says of each entity, which makes it a distractor and gives its reason.</summary>
sealed class RoleBook
{
    readonly ILookup<string, Claim> _asSubject;
    readonly ILookup<string, Claim> _asObject;
    readonly ILookup<EntityKind, string> _subjects;
    readonly ILookup<EntityKind, string> _objects;
    readonly ILookup<EvidenceKind, Claim> _byEvidence;

    public RoleBook(DraftIndex index)
    {
        var claims = index.Course.Claims.Where(claim => claim.Certainty != Certainty.Unknown).ToList();
        _asSubject = claims.ToLookup(claim => claim.Subject, StringComparer.Ordinal);
        _asObject = claims.Where(claim => claim.Object is not null).ToLookup(claim => claim.Object!, StringComparer.Ordinal);
        _byEvidence = claims.Where(claim => claim.Category != Category.Background).ToLookup(claim => claim.Evidence);
        Tumours = [.. claims.Where(claim => claim.Cancer is { } key && !index.Entity(key).IsGeneral).GroupBy(claim => claim.Cancer!, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)];
        _subjects = KindsOf(index, _asSubject.Select(group => group.Key));
        _objects = KindsOf(index, _asObject.Select(group => group.Key));
    }

    public IEnumerable<Claim> AsObject(string key) => _asObject[key];

    public IEnumerable<Claim> AsSubject(string key) => _asSubject[key];

    /// <summary>Every claim of the course with the entity as subject or object.</summary>
    public IEnumerable<Claim> Of(string key) => _asObject[key].Concat(_asSubject[key]);

    /// <summary>Each tumour with its claims: those with the most first.</summary>
    public IReadOnlyList<IGrouping<string, Claim>> Tumours { get; }

    /// <summary>What rests on a kind of evidence and is examined.</summary>
    public IEnumerable<Claim> WithEvidence(EvidenceKind kind) => _byEvidence[kind];

    /// <summary>What the course has as objects, or as subjects and objects, of a kind; ordinal by key.</summary>
    public IEnumerable<string> OfKind(EntityKind kind, bool asObject) => asObject ? _objects[kind] : _subjects[kind].Union(_objects[kind], StringComparer.Ordinal);

    static ILookup<EntityKind, string> KindsOf(DraftIndex index, IEnumerable<string> keys) =>
        keys.Where(key => !index.Entity(key).IsGeneral).Order(StringComparer.Ordinal).ToLookup(key => index.Entity(key).Kind);
}
