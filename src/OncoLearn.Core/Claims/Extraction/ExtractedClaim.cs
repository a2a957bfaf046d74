namespace OncoLearn.Core.Claims.Extraction;

/// <summary>One assertion that rules found in a sentence of a review. A person confirms it before anything is made of it.</summary>
public sealed record ExtractedClaim
{
    public required SentencePosition At { get; init; }

    /// <summary>As printed; null under a heading without a number.</summary>
    public required string? Section { get; init; }

    /// <summary>As it stands in the parsed review.</summary>
    public required string Sentence { get; init; }

    public required ClaimTerm Subject { get; init; }

    /// <summary>A key of the closed vocabulary.</summary>
    public required string Relation { get; init; }

    public required ClaimTerm Object { get; init; }

    /// <summary>The tumour that the finding was made in; null where neither sentence, section nor the text before names one.</summary>
    public required ClaimTerm? Cancer { get; init; }

    /// <summary>The effect of subject on object, after inversion where the experiment took the subject away. None also where no direction is stated.</summary>
    public required Direction Direction { get; init; }

    public required bool Negated { get; init; }

    /// <summary>The words that keep the authors from saying it outright, such as “可能”; null where they do say it.</summary>
    public required string? Hedge { get; init; }

    public required Category Category { get; init; }

    public required Facet Facet { get; init; }

    public required EvidenceKind Evidence { get; init; }

    /// <summary>The reference numbers of the sentence.</summary>
    public required IReadOnlyList<int> Citations { get; init; }

    /// <summary>In (0, 1]; how often claims found in the same way were right, see <see cref="Extraction.Confidence"/>.</summary>
    public required double Confidence { get; init; }

    /// <summary>The rule that made it.</summary>
    public required string Rule { get; init; }
}

/// <param name="Key">Of a known entity, else made from the name.</param>
/// <param name="Name">Canonical symbol, or the English name where there is none, whatever the review's language.</param>
public sealed record ClaimTerm(string Key, string Name, EntityKind Kind);

/// <summary>Where a sentence stands in a parsed review; all from 0. Printed numbers may be missing or there twice, and so may sentences.</summary>
/// <param name="Paragraph">In its section.</param>
/// <param name="Sentence">In its paragraph.</param>
public sealed record SentencePosition(int Section, int Paragraph, int Sentence);
