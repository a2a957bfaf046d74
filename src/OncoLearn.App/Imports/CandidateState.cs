using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.App.Imports;

/// <summary>What a person has said of a claim that rules found.</summary>
public enum CandidateState
{
    Open,
    Confirmed,
    Rejected,
}

/// <summary>A claim that rules found, as the instructor triages it.</summary>
/// <param name="Found">As the rules made it.</param>
/// <param name="Edited">As the instructor put it right; null where it stands as found.</param>
/// <param name="Reason">Why it was rejected; null where nothing was said.</param>
public sealed record TriagedClaim(ClaimCandidate Found, ClaimFields? Edited, CandidateState State, string? Reason)
{
    /// <summary>As it stands now.</summary>
    public ClaimFields Fields => Edited ?? Found.Fields;
}

/// <param name="Open">Of sections that are not dropped, as all of these.</param>
public sealed record TriageCounts(int Open, int Confirmed, int Rejected)
{
    public int Of(CandidateState state) => state switch
    {
        CandidateState.Open => Open,
        CandidateState.Confirmed => Confirmed,
        _ => Rejected,
    };
}
