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

    /// <summary>How many of the right ones also name the curated kind of evidence.</summary>
    public int SameEvidence { get; private init; }

    /// <summary>Claims that were found and are not curated, in the same form.</summary>
    public IReadOnlyList<string> Extra { get; private init; } = [];

    /// <summary>In [0, 1]; 0 where nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>In [0, 1]; 0 where there is nothing to find.</summary>
    public double Recall => Curated == 0 ? 0 : (double)Right / Curated;

    /// <exception cref="ArgumentException">A curated claim has a relation that the lexicon has not.</exception>
    public static ClaimScore Of(IEnumerable<ExtractedClaim> extracted, IEnumerable<Claim> curated, ClaimLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        ArgumentNullException.ThrowIfNull(curated);
        ArgumentNullException.ThrowIfNull(lexicon);
        var wanted = new Dictionary<Triple, (string Relation, EvidenceKind Evidence)>();
        foreach (var claim in curated.Where(claim => claim.Object is not null))
            wanted.TryAdd(new Triple(claim.Section, claim.Subject, claim.Object!, DirectionOf(claim.Relation, lexicon)), (claim.Relation, claim.Evidence));
        var found = new Dictionary<Triple, (string Relation, EvidenceKind Evidence)>();
        foreach (var claim in extracted) found.TryAdd(new Triple(claim.Section ?? "", claim.Subject.Key, claim.Object.Key, claim.Direction.Stated()), (claim.Relation, claim.Evidence));

        var relations = new SortedDictionary<string, RelationScore>(StringComparer.Ordinal);
        void Count(string relation, int right, int found, int curated)
        {
            var sofar = relations.GetValueOrDefault(relation, new RelationScore(relation, 0, 0, 0));
            relations[relation] = sofar with { Right = sofar.Right + right, Found = sofar.Found + found, Curated = sofar.Curated + curated };
        }
        foreach (var (triple, (relation, _)) in wanted) Count(relation, found.ContainsKey(triple) ? 1 : 0, found.ContainsKey(triple) ? 1 : 0, 1);
        foreach (var (triple, (relation, _)) in found.Where(one => !wanted.ContainsKey(one.Key))) Count(relation, 0, 1, 0);
        return new ClaimScore(found.Count, wanted.Count, wanted.Keys.Count(found.ContainsKey), [.. relations.Values])
        {
            Missed = [.. wanted.Where(one => !found.ContainsKey(one.Key)).Select(Say)],
            SameEvidence = wanted.Count(one => found.TryGetValue(one.Key, out var same) && same.Evidence == one.Value.Evidence),
            Extra = [.. found.Where(one => !wanted.ContainsKey(one.Key)).Select(Say)],
        };
    }

    /// <summary>The relations with at least so many claims, found or curated, the most frequent first, and all others as one.</summary>
    public (IReadOnlyList<RelationScore> Common, RelationScore Rare) Common(int least)
    {
        var parts = Relations.ToLookup(one => Math.Max(one.Found, one.Curated) >= least);
        var rare = new RelationScore($"{parts[false].Count()} others", parts[false].Sum(one => one.Right), parts[false].Sum(one => one.Found), parts[false].Sum(one => one.Curated));
        return ([.. parts[true].OrderByDescending(one => one.Curated).ThenBy(one => one.Relation, StringComparer.Ordinal)], rare);
    }

    static string Say(KeyValuePair<Triple, (string Relation, EvidenceKind Evidence)> one) => $"{one.Key.Section}: {one.Key.Subject} {one.Value.Relation} {one.Key.Object}";

    static Direction DirectionOf(string relation, ClaimLexicon lexicon) =>
        (lexicon.Relation(relation) ?? throw new ArgumentException($"“{relation}” is no relation of the vocabulary.", nameof(relation))).Direction.Stated();

    sealed record Triple(string Section, string Subject, string Object, Direction Direction);
}

/// <param name="Right">Found and curated.</param>
public sealed record RelationScore(string Relation, int Right, int Found, int Curated)
{
    /// <summary>In [0, 1]; null where nothing was found.</summary>
    public double? Precision => Found == 0 ? null : (double)Right / Found;

    /// <summary>In [0, 1]; null where there is nothing to find.</summary>
    public double? Recall => Curated == 0 ? null : (double)Right / Curated;
}
