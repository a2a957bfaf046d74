using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims;

/// <summary>Two claims of one review that oppose each other, by key.</summary>
/// <param name="Explanation">The claim that holds the authors' explanation; null where they give none.</param>
public sealed record ClaimConflict(string A, string B, string? Explanation)
{
    /// <summary>What is at issue, as a heading; null where it is made from what the sides name.</summary>
    public LocalizedText? Title { get; init; }

    public bool Involves(string claim) => A == claim || B == claim || Explanation == claim;
}
