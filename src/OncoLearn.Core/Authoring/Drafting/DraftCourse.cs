using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>A course as the drafter reads it.</summary>
public sealed record DraftCourse(string Slug, IReadOnlyList<Claim> Claims, IReadOnlyList<ClaimConflict> Conflicts);
