namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// How well claims were found, measured against those that people wrote. What is compared is (section, subject, object, direction), each once: a finding that
/// a section says twice counts once on both sides. The direction is that of the relation; “none” and “not stated” count as the same, as an extracted claim has
/// one word for both. The tumour, evidence and category do not count. Curated claims without an object are left out, as nothing could equal them.
/// </summary>
/// <param name="Relations">By the curated relation for what should be found, and by the extracted one for what was found and should not be.</param>
public sealed record ClaimScore(int Found, int Curated, int Right, IReadOnlyList<RelationScore> Relations)
{
    /// <summary>Curated claims that were not found, each as “section: subject relation object”.</summary>
    public IReadOnlyList<string> Missed { get; private init; } = [];

    /// <summary>Claims that were found and are not curated, in the same form.</summary>
    public IReadOnlyList<string> Extra { get; private init; } = [];

    /// <summary>In [0, 1]; 0 where nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>In [0, 1]; 0 where there is nothing to find.</summary>
    public double Recall => Curated == 0 ? 0 : (double)Right / Curated;

    public static ClaimScore Of(IEnumerable<ExtractedClaim> extracted, IEnumerable<Claim> curated, IReadOnlyDictionary<string, Direction> directions)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        ArgumentNullException.ThrowIfNull(curated);
        ArgumentNullException.ThrowIfNull(directions);
        var wanted = new Dictionary<Triple, string>();
        foreach (var claim in curated.Where(claim => claim.Object is not null))
            wanted.TryAdd(new Triple(claim.Section, claim.Subject, claim.Object!, Simple(directions[claim.Relation])), claim.Relation);
        var found = new Dictionary<Triple, string>();
        foreach (var claim in extracted) found.TryAdd(new Triple(claim.Section ?? "", claim.Subject.Key, claim.Object.Key, Simple(claim.Direction)), claim.Relation);

        var relations = new SortedDictionary<string, RelationScore>(StringComparer.Ordinal);
        void Count(string relation, int right, int found, int curated)
        {
            var sofar = relations.GetValueOrDefault(relation, new RelationScore(relation, 0, 0, 0));
            relations[relation] = sofar with { Right = sofar.Right + right, Found = sofar.Found + found, Curated = sofar.Curated + curated };
        }
        foreach (var (triple, relation) in wanted) Count(relation, found.ContainsKey(triple) ? 1 : 0, found.ContainsKey(triple) ? 1 : 0, 1);
        foreach (var (triple, relation) in found.Where(one => !wanted.ContainsKey(one.Key))) Count(relation, 0, 1, 0);
        return new ClaimScore(found.Count, wanted.Count, wanted.Keys.Count(found.ContainsKey), [.. relations.Values])
        {
            Missed = [.. wanted.Where(one => !found.ContainsKey(one.Key)).Select(Say)],
            Extra = [.. found.Where(one => !wanted.ContainsKey(one.Key)).Select(Say)],
        };
    }

    static string Say(KeyValuePair<Triple, string> one) => $"{one.Key.Section}: {one.Key.Subject} {one.Value} {one.Key.Object}";

    static Direction Simple(Direction direction) => direction is Direction.Unsigned ? Direction.None : direction;

    sealed record Triple(string Section, string Subject, string Object, Direction Direction);
}

/// <param name="Right">Found and curated.</param>
public sealed record RelationScore(string Relation, int Right, int Found, int Curated);
