namespace OncoLearn.Core.Claims.Extraction;

/// <summary>What one rule reads out of a sentence, before it is dressed as a claim.</summary>
/// <param name="At">The token of the predicate.</param>
/// <param name="To">Where what the predicate says ends.</param>
/// <param name="Place">The tumour it was found in, where the rule knows it.</param>
sealed record Finding(Entity Subject, string Relation, Direction Direction, Entity Object, int At, int To, string Rule, double Confidence, bool Negated = false, Entity? Place = null);

/// <summary>Who acts in a sentence, and what was done to it.</summary>
/// <param name="IsLost">The experiment took it away.</param>
/// <param name="IsHigh">It was added, or is said to be high.</param>
/// <param name="IsCarried">Not named in this sentence.</param>
sealed record Actor(IReadOnlyList<Entity> Entities, bool IsLost = false, bool IsHigh = false, bool IsCarried = false)
{
    public static Actor Nobody { get; } = new([]);

    public bool IsKnown => Entities.Count > 0;
}
