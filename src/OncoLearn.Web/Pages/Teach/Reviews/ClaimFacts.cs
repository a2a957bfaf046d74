using OncoLearn.App.Imports;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>What a claim says beside its statement.</summary>
/// <param name="Relation">The label of its relation.</param>
public sealed record ClaimFacts(TriagedClaim Claim, LocalizedText Relation);
