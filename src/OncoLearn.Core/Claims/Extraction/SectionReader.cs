using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Reads a section sentence by sentence, and remembers what a sentence leaves to the one before: who acts, and in which tumour.</summary>
/// <param name="place">Of the section in its review, from 0.</param>
sealed class SectionReader(ParsedSection section, int place, Tokenizer tokenizer, ClaimLexicon lexicon)
{
    static readonly string[] Frames = ["引言", "前言", "导言", "绪论", "背景", "概述", "结语", "小结", "总结", "结论", "展望", "introduction", "background", "conclusion", "summary", "outlook", "perspective"];

    // What is longer is no sentence but a table, or text whose marks were lost.
    const int LongestSentence = 1500;

    readonly Entity? _sectionTumour = TumourIn(FoldedText.Of(section.Title), tokenizer, lexicon);
    readonly bool _isFrame = Array.Exists(Frames, word => section.Title.Contains(word, StringComparison.OrdinalIgnoreCase));
    Actor _actor = Actor.Nobody;
    Entity? _tumour;

    public IEnumerable<ExtractedClaim> Read()
    {
        foreach (var (number, paragraph) in section.Paragraphs.Index())
        {
            _tumour = null;
            foreach (var (at, sentence) in paragraph.Sentences.Index())
            {
                if (sentence.Text.Length > LongestSentence) continue;
                foreach (var claim in Read(sentence, new SentencePosition(place, number, at))) yield return claim;
            }
        }
    }

    List<ExtractedClaim> Read(ParsedSentence sentence, SentencePosition position)
    {
        var folded = FoldedText.Of(sentence.Text, withoutBrackets: true);
        var tokens = tokenizer.Cut(folded, _actor.Entities is [{ Kind: EntityKind.Gene } gene] ? gene : null);
        var facts = new SentenceFacts(folded, tokens, lexicon);
        var reader = new ClauseReader(folded, tokens, _actor, lexicon);
        var findings = reader.Read();
        if (reader.Actor.Entities.Any(entity => entity.Kind is EntityKind.Gene or EntityKind.Drug)) _actor = reader.Actor;
        else if (reader.IsBlocked) _actor = Actor.Nobody;
        var claims = findings.Where(finding => lexicon.Relation(finding.Relation) is not null)
            .SelectMany(finding => Dress(finding, new Source(sentence, position, facts)))
            .DistinctBy(claim => (claim.Subject.Key, claim.Relation, claim.Object.Key, claim.Direction, claim.Negated, claim.Cancer?.Key))
            .ToList();
        _tumour = facts.Tumour ?? _tumour;
        return claims;
    }

    /// <summary>A claim for each tumour that it is said of; most are said of one or none.</summary>
    IEnumerable<ExtractedClaim> Dress(Finding finding, Source source)
    {
        if (finding.Place is { IsGeneral: false } place) return [Dress(finding, place, TumourSign.Named, source)];
        // What a disputed cell line stands for is not sure, though the sentence names it.
        if (source.Facts.TumoursOf(finding, _sectionTumour) is { Count: > 0 } named) return named.Select(one => Dress(finding, one.Tumour, one.IsDisputed ? TumourSign.Carried : TumourSign.Named, source));
        if (finding.Place is { } general) return [Dress(finding, general, TumourSign.Named, source)];
        // Another sentence, or the heading, named it: a person should look whether this one means it too.
        var carried = _sectionTumour ?? source.Facts.GeneralTumour ?? _tumour;
        return [Dress(finding, carried, carried is null ? TumourSign.None : TumourSign.Carried, source)];
    }

    ExtractedClaim Dress(Finding finding, Entity? tumour, TumourSign sign, Source source)
    {
        var (sentence, position, facts) = source;
        var relation = lexicon.Relation(finding.Relation)!;
        var facet = FacetOf(finding, relation);
        var hedge = facts.HedgeAt(finding.At);
        return new ExtractedClaim
        {
            At = position,
            Section = section.Number,
            Sentence = sentence.Text,
            Subject = Of(finding.Subject),
            Relation = finding.Relation,
            Object = Of(finding.Object),
            Cancer = tumour is null ? null : Of(tumour),
            Direction = finding.Direction.Stated(),
            Negated = finding.Negated,
            Hedge = hedge,
            Category = CategoryOf(finding, facet, tumour, sentence.Citations.Count > 0),
            Facet = facet,
            Evidence = finding.Relation is "effect-not-established-on" ? EvidenceKind.Review : facts.Evidence.Of(sentence.Citations.Count > 0, facet, tumour is { IsGeneral: false }, _isFrame, hedge is null && finding.Direction is Direction.Up or Direction.Down, facts.Sites.Of(finding)),
            Citations = sentence.Citations,
            Confidence = Confidence.Of(SignsOf(finding, facts, hedge, sign)),
            Rule = finding.Rule,
        };
    }

    ClaimSigns SignsOf(Finding finding, SentenceFacts facts, string? hedge, TumourSign tumour) => new(
        facts.Named.Contains(finding.Subject),
        tumour,
        IsHedged: hedge is not null,
        _isFrame,
        Confidence.IsVague(finding.Relation),
        facts.Named.Count >= Confidence.Many,
        Confidence.RuleOf(finding.Rule));

    static Facet FacetOf(Finding finding, Relation relation)
    {
        bool Allows(Facet facet) => relation.Facets.Contains(facet);
        if (Allows(Facet.Outcome) && Outcome.Is(finding.Object)) return Facet.Outcome;
        if (Allows(Facet.Stage) && Outcome.IsStage(finding.Object)) return Facet.Stage;
        if (Allows(Facet.Expression) && finding.Rule is "expression" or "location" or "frequency") return Facet.Expression;
        return Allows(Facet.Function) ? Facet.Function : relation.Facets[0];
    }

    static Category CategoryOf(Finding finding, Facet facet, Entity? tumour, bool isCited)
    {
        if (finding.Subject.Kind is EntityKind.Drug || finding.Object.Kind is EntityKind.Drug || finding.Relation is "candidate-target-in") return Category.Therapy;
        if (facet is Facet.Outcome or Facet.Stage || (facet is Facet.Expression && tumour is not null) || finding.Relation is "marker-of" or "candidate-diagnostic-target-in") return Category.Marker;
        // “参与肿瘤进展”: nothing to be asked about.
        return !isCited && facet is Facet.Function && finding.Object.IsGeneral ? Category.Background : Category.Mechanism;
    }

    static ClaimTerm Of(Entity entity) => new(entity.Key, entity.Symbol, entity.Kind);

    static Entity? TumourIn(FoldedText title, Tokenizer tokenizer, ClaimLexicon lexicon) => new SentenceFacts(title, tokenizer.Cut(title), lexicon).Tumour;

    /// <summary>A sentence, and what holds for all that is found in it.</summary>
    sealed record Source(ParsedSentence Sentence, SentencePosition Position, SentenceFacts Facts);
}
