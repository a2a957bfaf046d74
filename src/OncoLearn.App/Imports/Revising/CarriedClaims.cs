using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.App.Imports.Revising;

/// <summary>
/// The claims of a revised article with what was decided of them before. Where the sentence is the same, so is the claim and what was decided. Where the sentence was changed, a
/// confirmed claim is open again, under its key: only a person can tell whether it still holds. Where the sentence is gone, the claim is.
/// </summary>
/// <param name="Claims">In the order of the text.</param>
/// <param name="Kept">How many that were confirmed, or that a person worked on, stay as they are.</param>
/// <param name="Changed">Such ones whose sentence was changed, as they were: they are open.</param>
/// <param name="Lost">Such ones whose sentence is gone.</param>
/// <param name="New">How many were not there before.</param>
sealed record CarriedClaims(IReadOnlyList<KeptClaim> Claims, int Kept, IReadOnlyList<KeptClaim> Changed, IReadOnlyList<KeptClaim> Lost, int New)
{
    /// <param name="match">Of the sections as they were found, before any edit.</param>
    public static CarriedClaims Of(IReadOnlyList<KeptClaim> old, IReadOnlyList<ClaimCandidate> current, SectionMatch match, ParsedReview parsed)
    {
        var pairs = ClaimMatch.Of([.. old.Select(claim => claim.Found)], current, match);
        var together = old.Zip(pairs.Claims).ToList();
        var claims = together.Select(pair => Carried(pair.First, pair.Second)).OfType<KeptClaim>().Concat(pairs.New.Select(claim => new KeptClaim(Id: null, claim, Edited: null, CandidateState.Open, Key: null, Reason: null, DecidedAt: null)));
        List<KeptClaim> Of(MatchKind kind) => [.. together.Where(pair => (pair.First.State == CandidateState.Confirmed || pair.First.State == CandidateState.Open && pair.First.IsTouched) && pair.Second.Kind == kind).Select(pair => pair.First)];
        return new CarriedClaims(Marked(Ordered(claims, parsed)), Of(MatchKind.Same).Count, Of(MatchKind.Changed), Of(MatchKind.Lost), pairs.New.Count);
    }

    /// <summary>Null where nothing is left of it, or nobody decided on it and the rules find it no more.</summary>
    static KeptClaim? Carried(KeptClaim old, MatchedClaim pair) => pair switch
    {
        { Now: null } => null,
        { Kind: MatchKind.Same } when old.State != CandidateState.Open || pair.Found is null && old.IsTouched => old with { Found = pair.Now with { Mark = (pair.Found ?? pair.Now).Mark }, Edited = Cited(old, pair.Now) },
        { Kind: MatchKind.Same, Found: { } found } => old with { Found = found, Edited = Cited(old, found) },
        { Found: { } found } => Reopened(old, found),
        _ when old.State == CandidateState.Confirmed || old.State == CandidateState.Open && old.IsTouched => Reopened(old, pair.Now),
        _ => null,
    };

    static KeptClaim Reopened(KeptClaim old, ClaimCandidate now)
    {
        var edited = Cited(old, now);
        // What a person worded was worded for the old sentence; what the rules worded is worded anew.
        if (edited?.Statement == old.Found.Fields.Statement) edited = edited with { Statement = now.Fields.Statement };
        return old with { Found = now, Edited = edited, State = CandidateState.Open, Reason = null, DecidedAt = null };
    }

    /// <summary>As a person put it right, with the references that its sentence has now; those that the person gave stay.</summary>
    static ClaimFields? Cited(KeptClaim old, ClaimCandidate now) =>
        old.Edited is { } edited && edited.Refs.SequenceEqual(old.Found.Fields.Refs) ? edited with { Refs = now.Fields.Refs } : old.Edited;

    static List<KeptClaim> Ordered(IEnumerable<KeptClaim> claims, ParsedReview parsed)
    {
        var places = new Dictionary<(int, string), int>();
        foreach (var (at, section) in parsed.Sections.Index())
            foreach (var sentence in section.Paragraphs.SelectMany(paragraph => paragraph.Sentences)) places.TryAdd((at, sentence.Text), places.Count);
        return [.. claims.OrderBy(claim => places.GetValueOrDefault((claim.Found.Section, claim.Found.Sentence), int.MaxValue))];
    }

    /// <summary>Each with a mark of its own.</summary>
    static List<KeptClaim> Marked(List<KeptClaim> claims)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return claims.ConvertAll(claim =>
        {
            var mark = claim.Found.Mark;
            while (!taken.Add(mark)) mark += "'";
            return mark == claim.Found.Mark ? claim : claim with { Found = claim.Found with { Mark = mark } };
        });
    }
}
