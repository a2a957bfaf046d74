namespace OncoLearn.Core.Claims;

/// <summary>What "disputed" means, wherever a claim is shown.</summary>
public static class Dispute
{
    /// <summary>The claim may not be taken as plain truth.</summary>
    /// <param name="opposed">Another claim opposes it.</param>
    public static bool Over(Certainty certainty, bool opposed) => opposed || certainty == Certainty.Disputed;
}
