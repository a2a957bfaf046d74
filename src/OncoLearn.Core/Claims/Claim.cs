using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims;

/// <summary>One atomic assertion of a review's section. Entities and the relation are named by their keys.</summary>
public sealed record Claim
{
    /// <summary>Stable, unique within the review.</summary>
    public required string Key { get; init; }

    /// <summary>The review's section number.</summary>
    public required string Section { get; init; }

    /// <summary>The paragraph of the retelling that says it; from 1.</summary>
    public required int Paragraph { get; init; }

    public required string Subject { get; init; }

    public required string Relation { get; init; }

    public string? Object { get; init; }

    public string? Cancer { get; init; }

    public required Facet Facet { get; init; }

    public required Category Category { get; init; }

    public required EvidenceKind Evidence { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The review's own reference numbers; empty where it gives none.</summary>
    public IReadOnlyList<int> Refs { get; init; } = [];

    public required LocalizedText Statement { get; init; }

    /// <summary>What to doubt, or what the review leaves open.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>
    /// The finding inside a longer sentence, for its learning objective; null where subject, relation, object and cancer say all of it. It is needed where they would say more
    /// than the claim does: it holds under a condition, in most cases, or only may hold.
    /// </summary>
    public LocalizedText? Clause { get; init; }

    /// <summary>What makes two claims the same finding, wherever the review says it.</summary>
    public (string Subject, string Relation, string? Object, string? Cancer) Finding => (Subject, Relation, Object, Cancer);
}
