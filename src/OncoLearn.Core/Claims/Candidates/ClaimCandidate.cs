namespace OncoLearn.Core.Claims.Candidates;

/// <summary>A claim that rules found in a review, for a person to confirm, put right or reject.</summary>
/// <param name="Mark">By which it is known when the review is read again: the same sentence saying the same thing has the same mark. Unique within the review.</param>
/// <param name="Section">Its place among the sections of the parsed review, from 0.</param>
/// <param name="Paragraph">Its place among the paragraphs of that section, from 0.</param>
/// <param name="Sentence">As it stands in the parsed review.</param>
/// <param name="Fields">What the rules made of it.</param>
/// <param name="Hedge">The words that keep the authors from saying it outright; null where they do say it.</param>
/// <param name="Confidence">In (0, 1]; how often claims found in the same way were right, see <see cref="Extraction.Confidence"/>.</param>
/// <param name="Rule">The rule that made it.</param>
public sealed record ClaimCandidate(string Mark, int Section, int Paragraph, string Sentence, ClaimFields Fields, string? Hedge, double Confidence, string Rule)
{
    /// <summary>The rule of a claim that a person added: it is never found, and so never lost, when the review is read again.</summary>
    public const string ByHand = "by-hand";

    /// <summary>Begins the mark of a claim that a person added.</summary>
    public const string HandMark = "hand-";
}
