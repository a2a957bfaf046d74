using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>What became of the claims of a review when its article was read again: a claim follows its sentence.</summary>
/// <param name="Claims">The old ones, in their order.</param>
/// <param name="New">Those of the new reading that no old one became, in their order.</param>
public sealed record ClaimMatch(IReadOnlyList<MatchedClaim> Claims, IReadOnlyList<ClaimCandidate> New)
{
    /// <param name="match">Of the sections as they were found, before any edit.</param>
    public static ClaimMatch Of(IReadOnlyList<ClaimCandidate> old, IReadOnlyList<ClaimCandidate> current, SectionMatch match)
    {
        var sentences = new Dictionary<(ParagraphPlace, string), MatchedSentence>();
        foreach (var pair in match.Sentences)
            if (pair.Old is { } place) sentences.TryAdd((place.Paragraph, place.Text), pair);
        var paragraphs = ParagraphsOf(match);
        var waiting = current.GroupBy(claim => (PlaceOf(claim), claim.Sentence)).ToDictionary(group => group.Key, group => group.ToList());
        var matched = old.Select(claim => Matched(claim, sentences.GetValueOrDefault((PlaceOf(claim), claim.Sentence)) ?? paragraphs.GetValueOrDefault(PlaceOf(claim)), waiting)).ToList();
        var taken = matched.Select(pair => pair.Found).OfType<ClaimCandidate>().ToHashSet(ReferenceEqualityComparer.Instance);
        return new ClaimMatch(matched, [.. current.Where(claim => !taken.Contains(claim))]);
    }

    static ParagraphPlace PlaceOf(ClaimCandidate claim) => new(claim.Section, claim.Paragraph);

    /// <summary>What became of whole paragraphs: a claim that a person added may rest on all of one.</summary>
    static Dictionary<ParagraphPlace, MatchedSentence> ParagraphsOf(SectionMatch match)
    {
        var texts = match.Sections.Select(pair => pair.New).OfType<PlannedSection>().SelectMany(section => section.Paragraphs).ToDictionary(paragraph => paragraph.Place, paragraph => paragraph.Parsed);
        return match.Sentences.Where(pair => pair.Old is not null).GroupBy(pair => pair.Old!.Paragraph).ToDictionary(group => group.Key, group =>
        {
            var pairs = group.OrderBy(pair => pair.Old!.Index).ToList();
            if (pairs.Find(pair => pair.New is not null)?.New is not { } place) return new MatchedSentence(pairs[0].Old, New: null, MatchKind.Lost, 0);
            var isSame = pairs.TrueForAll(pair => pair.Kind == MatchKind.Same && pair.New!.Paragraph == place.Paragraph) && texts[place.Paragraph].Sentences.Count == pairs.Count;
            return new MatchedSentence(pairs[0].Old, place with { Text = texts[place.Paragraph].Text }, isSame ? MatchKind.Same : MatchKind.Changed, isSame ? 1 : 0);
        });
    }

    static MatchedClaim Matched(ClaimCandidate old, MatchedSentence? sentence, Dictionary<(ParagraphPlace, string), List<ClaimCandidate>> waiting)
    {
        if (sentence?.New is not { } place) return new MatchedClaim(old, Now: null, Found: null, MatchKind.Lost);
        var found = Take(old, waiting.GetValueOrDefault((place.Paragraph, place.Text)));
        var fields = found is null ? old.Fields : old.Fields with { Refs = found.Fields.Refs };
        var now = old with { Section = place.Paragraph.Section, Paragraph = place.Paragraph.Paragraph, Sentence = place.Text, Fields = fields };
        return new MatchedClaim(old, now, found, sentence.Kind);
    }

    /// <summary>The one that says of the same things the same; its tumour may be another, taken from a sentence before that was changed.</summary>
    static ClaimCandidate? Take(ClaimCandidate old, List<ClaimCandidate>? waiting)
    {
        if ((waiting?.Find(claim => Said(claim) == Said(old)) ?? waiting?.Find(claim => Said(claim) with { Item4 = null } == Said(old) with { Item4 = null })) is not { } found) return null;
        waiting!.Remove(found);
        return found;
    }

    static (string, string, string?, string?) Said(ClaimCandidate claim) => (Plain(claim.Fields.Subject)!, claim.Fields.Relation, Plain(claim.Fields.Object), Plain(claim.Fields.Cancer));

    static string? Plain(ClaimTerm? term) => term is null ? null : OwnKeys.Without(term.Key);
}

/// <param name="Now">The old claim where its sentence now stands, with the references that the sentence now has; null where the sentence is lost.</param>
/// <param name="Found">What the rules now make of it; null where they find it no more.</param>
/// <param name="Kind">Of its sentence: same, changed or lost.</param>
public sealed record MatchedClaim(ClaimCandidate Old, ClaimCandidate? Now, ClaimCandidate? Found, MatchKind Kind);
