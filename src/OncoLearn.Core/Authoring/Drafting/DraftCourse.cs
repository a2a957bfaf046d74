using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>A course as the drafter reads it.</summary>
public sealed record DraftCourse(string Slug, LocalizedText Title, IReadOnlyList<Claim> Claims, IReadOnlyList<ClaimConflict> Conflicts);
