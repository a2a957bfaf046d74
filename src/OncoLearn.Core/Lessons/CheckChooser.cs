using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Lessons;

/// <summary>
/// Two or three questions for a lesson. Only questions for practice that stand in no quiz and whose claims all belong to the section may be
/// shown; each stands after the last paragraph that it asks about. Three where they can stand after three different paragraphs, else two.
/// The first is the one whose claims weigh most; each next one stands as far from those already chosen as can be had, the weightier first.
/// </summary>
static class CheckChooser
{
    /// <returns>Question keys by the paragraph that they follow.</returns>
    public static ILookup<int, string> Choose(IReadOnlyList<Claim> claims, IReadOnlyList<QuestionOutline> questions, ClaimRanking ranking)
    {
        var byKey = claims.ToDictionary(claim => claim.Key, StringComparer.Ordinal);
        var left = questions
            .Where(question => question is { Use: QuestionUse.Practice, InQuiz: false, Claims.Count: > 0 } && question.Claims.All(byKey.ContainsKey))
            .Select(question => new Candidate(
                question.Key,
                After: question.Claims.Max(key => byKey[key].Paragraph),
                Weight: question.Claims.Max(key => ranking.WeightOf(byKey[key]))))
            .OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .ToList();
        var count = left.DistinctBy(candidate => candidate.After).Count() >= 3 ? 3 : 2;
        var taken = new List<Candidate>();
        while (taken.Count < count && left.Count > 0)
        {
            var next = left.MaxBy(candidate => taken.Count == 0 ? 0 : taken.Min(other => Math.Abs(other.After - candidate.After)))!;
            left.Remove(next);
            taken.Add(next);
        }
        return taken.OrderBy(candidate => candidate.Key, StringComparer.Ordinal).ToLookup(candidate => candidate.After, candidate => candidate.Key);
    }

    sealed record Candidate(string Key, int After, int Weight);
}
