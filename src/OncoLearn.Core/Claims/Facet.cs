namespace OncoLearn.Core.Claims;

/// <summary>What side of a marker a claim is about. Facets are never mixed in one view.</summary>
public enum Facet
{
    Expression,

    /// <summary>Clinical stage, differentiation or lymph nodes.</summary>
    Stage,
    Outcome,
    Function,
}
