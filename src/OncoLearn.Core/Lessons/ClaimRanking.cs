using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Lessons;

/// <summary>
/// How much a claim weighs in its section, for key points, objectives and the order of cards. The sum of:
/// <list type="bullet">
/// <item>certainty: reported 6, disputed 4, suggested 2, unknown 0;</item>
/// <item>evidence: its place in <see cref="EvidenceKind"/>, 0 (review statement) to 7 (trial);</item>
/// <item>practice questions that test it: 2 each, at most 6 (exam questions do not count: what an exam asks must not show in the lesson);</item>
/// <item>part in a conflict of the review: 4;</item>
/// <item>background: 12 less, so that it comes last unless there is little else.</item>
/// </list>
/// Equal weights go by paragraph, then by key (ordinal).
/// </summary>
sealed class ClaimRanking(IReadOnlyList<ClaimConflict> conflicts, IReadOnlyList<QuestionOutline> questions)
{
    readonly Dictionary<string, int> _tests = questions
        .Where(question => question.Use != QuestionUse.Exam)
        .SelectMany(question => question.Claims.Distinct(StringComparer.Ordinal))
        .CountBy(claim => claim, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    public int WeightOf(Claim claim) =>
        CertaintyOf(claim.Certainty)
        + (int)claim.Evidence
        + 2 * Math.Min(3, _tests.GetValueOrDefault(claim.Key))
        + (conflicts.Any(conflict => conflict.Involves(claim.Key)) ? 4 : 0)
        - (claim.Category == Category.Background ? 12 : 0);

    /// <summary>The weightiest first.</summary>
    public IEnumerable<Claim> Rank(IEnumerable<Claim> claims) =>
        claims.OrderByDescending(WeightOf).ThenBy(claim => claim.Paragraph).ThenBy(claim => claim.Key, StringComparer.Ordinal);

    /// <summary>
    /// The weightiest <paramref name="count"/> claims, no finding twice, spread over the paragraphs: each claim already taken from a paragraph
    /// costs the next one from there 5, and each with the same subject, relation, cancer and kind of evidence 2. In text order.
    /// </summary>
    public IReadOnlyList<Claim> Choose(IEnumerable<Claim> claims, int count)
    {
        var left = Rank(claims).DistinctBy(claim => claim.Finding).ToList();
        var taken = new List<Claim>();
        while (taken.Count < count && left.Count > 0)
        {
            var best = left.MaxBy(claim => WeightOf(claim) - taken.Sum(other => Closeness(claim, other)))!;
            left.Remove(best);
            taken.Add(best);
        }
        return [.. taken.OrderBy(claim => claim.Paragraph).ThenByDescending(WeightOf).ThenBy(claim => claim.Key, StringComparer.Ordinal)];
    }

    static int Closeness(Claim claim, Claim other) =>
        (claim.Paragraph == other.Paragraph ? 5 : 0)
        + ((claim.Subject, claim.Relation, claim.Cancer, claim.Evidence) == (other.Subject, other.Relation, other.Cancer, other.Evidence) ? 2 : 0);

    static int CertaintyOf(Certainty certainty) => certainty switch
    {
        Certainty.Reported => 6,
        Certainty.Disputed => 4,
        Certainty.Suggested => 2,
        Certainty.Unknown => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, message: null),
    };
}
