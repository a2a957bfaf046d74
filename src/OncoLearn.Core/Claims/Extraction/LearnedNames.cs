namespace OncoLearn.Core.Claims.Extraction;

/// <summary>The entities that a review's own abbreviations stand for. They outrank the lexicon: the text says what it means.</summary>
static class LearnedNames
{
    public static NameTrie<LexiconName> Of(IEnumerable<LearnedAbbreviation> learned, ClaimLexicon lexicon)
    {
        var names = new NameTrie<LexiconName>();
        foreach (var abbreviation in learned)
        {
            var entity = Known(abbreviation, lexicon) ?? New(abbreviation);
            if (entity is null) continue;
            Add(names, entity, abbreviation.Short);
            if (abbreviation.Short.EndsWith('s') && abbreviation.Short.Length > 2) Add(names, entity, abbreviation.Short[..^1]);
            if (abbreviation.English is { } english) Add(names, entity, english);
        }
        return names;
    }

    static void Add(NameTrie<LexiconName> names, Entity entity, string name)
    {
        var folded = FoldedText.Of(name);
        names.Add(folded.Lower, new LexiconName(entity, folded.Text));
    }

    static Entity? Known(LearnedAbbreviation abbreviation, ClaimLexicon lexicon)
    {
        if (abbreviation.English is { } english && (lexicon.Find(english) ?? lexicon.Find(english.TrimEnd('s'))) is { } byEnglish) return byEnglish;
        for (var at = 0; at < abbreviation.Chinese?.Length - 1; at++)
            if (lexicon.Find(abbreviation.Chinese![at..]) is { } byChinese) return byChinese;
        var byShort = lexicon.Find(abbreviation.Short);
        return byShort is not null && (abbreviation.English is null || byShort.Names.Values.SelectMany(names => names).Any(name => SharesWords(name, abbreviation.English))) ? byShort : null;
    }

    static Entity? New(LearnedAbbreviation abbreviation) => abbreviation.English is { } english ? SymbolShapes.Made(KindOf(english.ToLowerInvariant()), KindOf(english.ToLowerInvariant()) is EntityKind.Gene ? abbreviation.Short : english) : null;

    static EntityKind KindOf(string english)
    {
        bool Ends(params string[] words) => Array.Exists(words, word => english.EndsWith(word, StringComparison.Ordinal));
        if (Ends("cancer", "carcinoma", "tumor", "tumour", "lymphoma", "leukemia", "leukaemia", "sarcoma", "melanoma")) return EntityKind.Cancer;
        if (Ends("cells", "cell", "tissue", "fibroblasts")) return EntityKind.Sample;
        if (Ends("therapy", "inhibitor", "inhibitors", "treatment")) return EntityKind.Drug;
        if (Ends("transition", "resistance", "phagy", "apoptosis", "survival", "differentiation", "stage", "death", "stress", "syndrome", "disease")) return EntityKind.Process;
        if (Ends("pathway", "signaling", "signalling")) return EntityKind.Pathway;
        return Ends("assay", "imaging", "spectrometry", "reaction", "sequencing") ? EntityKind.Technique : EntityKind.Gene;
    }

    static bool SharesWords(string one, string other)
    {
        var words = Words(one);
        var others = Words(other);
        return words.Count > 1 && words.Count(others.Contains) * 2 >= words.Count;
    }

    static HashSet<string> Words(string text) => [.. FoldedText.Of(text).Lower.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('s'))];
}
