using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// Finds claims in a review by rules and word lists: no network, no model, no chance. It is made to propose what a person then confirms; what it does not
/// understand it leaves out.
/// </summary>
public static class ClaimExtractor
{
    /// <summary>In the order of the text; each sentence says a thing once.</summary>
    public static IReadOnlyList<ExtractedClaim> Extract(ParsedReview review, ClaimLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(lexicon);
        var texts = review.Abstracts.Select(one => one.Text).Concat(review.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Text)));
        var tokenizer = new Tokenizer(lexicon, LearnedNames.Of(texts.SelectMany(AbbreviationLearner.Learn), lexicon));
        var claims = new List<ExtractedClaim>();
        foreach (var (at, section) in review.Sections.Index()) claims.AddRange(new SectionReader(section, at, tokenizer, lexicon).Read());
        return claims;
    }
}
