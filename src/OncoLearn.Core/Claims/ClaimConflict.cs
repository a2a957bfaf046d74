namespace OncoLearn.Core.Claims;

/// <summary>Two claims of one review that oppose each other, by key.</summary>
/// <param name="Explanation">The claim that holds the authors' explanation; null where they give none.</param>
public sealed record ClaimConflict(string A, string B, string? Explanation)
{
    public bool Involves(string claim) => A == claim || B == claim || Explanation == claim;
}
