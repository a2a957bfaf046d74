using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>Finds the claims of a review and words each as a person would confirm it.</summary>
public sealed class CandidateFinder(ClaimLexicon lexicon)
{
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<ClaimCandidate> Find(ParsedReview review)
    {
        var claims = ClaimExtractor.Extract(review, lexicon);
        var shared = claims.CountBy(claim => claim.At).ToDictionary();
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        var candidates = new List<ClaimCandidate>(claims.Count);
        foreach (var claim in claims)
        {
            var mark = MarkOf(claim);
            var times = marks[mark] = marks.GetValueOrDefault(mark) + 1;
            candidates.Add(new ClaimCandidate(
                times == 1 ? mark : string.Create(CultureInfo.InvariantCulture, $"{mark}-{times}"),
                claim.At.Section,
                claim.At.Paragraph,
                claim.Sentence,
                FieldsOf(claim, review.Language, isAlone: shared[claim.At] == 1),
                claim.Hedge,
                claim.Confidence,
                claim.Rule));
        }
        return candidates;
    }

    /// <summary>A sentence that says one thing, or says it with doubt, is its own best wording; of a sentence that says several each gets a clause of its own.</summary>
    ClaimFields FieldsOf(ExtractedClaim claim, string lang, bool isAlone) => new()
    {
        Subject = claim.Subject,
        Relation = claim.Relation,
        Object = claim.Object,
        Cancer = claim.Cancer,
        Facet = claim.Facet,
        Category = claim.Category,
        Evidence = claim.Evidence,
        Certainty = claim.Hedge is null ? Certainty.Reported : Certainty.Suggested,
        Refs = claim.Citations,
        Statement = isAlone || claim.Hedge is not null ? PlainSentence.Alone(claim.Sentence) : Clause(claim, lang),
    };

    string Clause(ExtractedClaim claim, string lang)
    {
        string Said(ClaimTerm term) => WrittenName.Of(EntityOf(term), lang, claim.Sentence);
        var clause = lexicon.Relation(claim.Relation)!.Say(lang, Said(claim.Subject), Said(claim.Object));
        var place = claim.Cancer is { } cancer && cancer.Key != claim.Subject.Key && cancer.Key != claim.Object.Key ? Said(cancer) : null;
        if (lang.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
            return place is null ? $"{clause}。" : $"在{Script.Spaced(place)}中，{clause}。";
        var opening = Capitals.First(clause);
        return place is null ? $"{opening}." : $"{opening} in {place}.";
    }

    Entity EntityOf(ClaimTerm term) => lexicon.ByKey.GetValueOrDefault(term.Key) ?? TermLookup.EntityOf(term);

    static string MarkOf(ExtractedClaim claim)
    {
        var said = string.Join('\u001f', claim.Sentence, OwnKeys.Without(claim.Subject.Key), claim.Relation, OwnKeys.Without(claim.Object.Key), claim.Cancer is { } cancer ? OwnKeys.Without(cancer.Key) : null);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 8));
    }
}
