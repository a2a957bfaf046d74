using OncoLearn.Core.Authoring.Drafting.Options;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <param name="Round">How many were tried for the same claim and kind before, and refused.</param>
/// <param name="Uses">What the drafts before have as wrong options.</param>
sealed record Draw(int Round, Chance Chance, Uses Uses);
