using OncoLearn.Core.Claims.Extraction;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>What a person may change of a claim before it is confirmed.</summary>
public sealed record ClaimFields
{
    public required ClaimTerm Subject { get; init; }

    /// <summary>A key of the closed vocabulary.</summary>
    public required string Relation { get; init; }

    /// <summary>Null where the relation needs none.</summary>
    public ClaimTerm? Object { get; init; }

    /// <summary>The tumour that it was found in; null where none is named.</summary>
    public ClaimTerm? Cancer { get; init; }

    public required Facet Facet { get; init; }

    public required Category Category { get; init; }

    public required EvidenceKind Evidence { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The review's own reference numbers.</summary>
    public IReadOnlyList<int> Refs { get; init; } = [];

    /// <summary>What students read, in the review's language, without citation marks.</summary>
    public required string Statement { get; init; }

    /// <summary>The terms that it names.</summary>
    public IEnumerable<ClaimTerm> Terms => new[] { Subject, Object, Cancer }.OfType<ClaimTerm>();
}
