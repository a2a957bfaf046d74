namespace OncoLearn.Core.Reviews.Editing;

/// <summary>
/// What became of the sections and sentences of a review when its article was read again. Texts are the same as <see cref="MatchKind.Same"/> says; how alike others are is told by the
/// pieces of words in a row that they share (Dice's coefficient; a Chinese character is a word): pieces of three for sections, which are one from <see cref="LeastOfSections"/> on, of
/// two for sentences, from <see cref="LeastOfSentences"/> on. A section whose text shares too little is known by its title. Sentences are looked for in the section that became of
/// theirs, then everywhere (<see cref="LeastElsewhere"/>). Equal texts are paired in their order. The same lists give the same pairs; the work grows with the length of the texts,
/// because pieces that stand in many of them are passed over.
/// </summary>
/// <param name="Sections">In the order of the new ones; then those that were lost, in the order of the old ones.</param>
/// <param name="Sentences">In the same order.</param>
public sealed record SectionMatch(IReadOnlyList<MatchedSection> Sections, IReadOnlyList<MatchedSentence> Sentences)
{
    /// <summary>Above what an introduction shares with a conclusion that repeats it; one that was half written anew shares more.</summary>
    public const double LeastOfSections = 0.35;

    /// <summary>A sentence of twenty words may have four of them changed here and there, a Chinese one of forty characters nine.</summary>
    public const double LeastOfSentences = 0.5;

    /// <summary>For a sentence that is not in the section that became of its own: two about one matter may share half of it.</summary>
    public const double LeastElsewhere = 0.6;

    const int WordsOfSections = 3;
    const int WordsOfSentences = 2;

    /// <param name="old">Usually <see cref="SectionPlan.Kept"/> of the plan that was published.</param>
    /// <param name="current">Those of the new plan.</param>
    public static SectionMatch Of(IReadOnlyList<PlannedSection> old, IReadOnlyList<PlannedSection> current)
    {
        var pairs = Sectioned(old, current);
        return new SectionMatch(
            [
                .. current.Select((section, at) => pairs.OldOf(at) is >= 0 and var from ? Matched(pairs, from, at, old[from], section) : new MatchedSection(Old: null, section, MatchKind.New, 0)),
                .. pairs.OldFree.Select(at => new MatchedSection(old[at], New: null, MatchKind.Lost, 0)),
            ],
            SentencesOf(old, current, pairs));
    }

    static MatchedSection Matched(TextPairs pairs, int from, int at, PlannedSection old, PlannedSection current) => pairs.IsSame(from, at)
        ? new MatchedSection(old, current, MatchKind.Same, 1)
        : new MatchedSection(old, current, MatchKind.Changed, pairs.Similarity(from, at));

    static TextPairs Sectioned(IReadOnlyList<PlannedSection> old, IReadOnlyList<PlannedSection> current)
    {
        var (oldPrints, newPrints) = (Prints(old), Prints(current));
        var pairs = new TextPairs(oldPrints, newPrints);
        pairs.PairEqual(pairs.OldFree, pairs.NewFree, at => $"{old[at].Title}\n{oldPrints[at].Key}", at => $"{current[at].Title}\n{newPrints[at].Key}");
        pairs.PairEqual(pairs.OldFree, pairs.NewFree, at => KeyOrNull(oldPrints[at].Key), at => KeyOrNull(newPrints[at].Key));
        pairs.PairSimilar(pairs.OldFree, pairs.NewFree, LeastOfSections);
        pairs.PairEqual(pairs.OldFree, pairs.NewFree, at => KeyOrNull(old[at].Title), at => KeyOrNull(current[at].Title));
        return pairs;
    }

    static List<TextPrint> Prints(IReadOnlyList<PlannedSection> sections) =>
        [.. sections.Select(section => TextPrint.Of(section.Paragraphs.SelectMany(paragraph => paragraph.Parsed.Sentences).Select(sentence => sentence.Text), WordsOfSections))];

    static string? KeyOrNull(string key) => key.Length > 0 ? key : null;

    static List<MatchedSentence> SentencesOf(IReadOnlyList<PlannedSection> old, IReadOnlyList<PlannedSection> current, TextPairs sections)
    {
        var (oldPlaces, newPlaces) = (PlacesOf(old), PlacesOf(current));
        var (oldPrints, newPrints) = (Prints(oldPlaces), Prints(newPlaces));
        var pairs = new TextPairs(oldPrints, newPrints);
        void PairEqual(IEnumerable<int> oldAts, IEnumerable<int> newAts) => pairs.PairEqual(oldAts, newAts, at => oldPrints[at].Key, at => newPrints[at].Key);
        var inside = Inside(oldPlaces, newPlaces, sections);
        foreach (var (oldAts, newAts) in inside) PairEqual(oldAts, newAts);
        PairEqual(pairs.OldFree, pairs.NewFree);
        foreach (var (oldAts, newAts) in inside) pairs.PairSimilar(oldAts, newAts, LeastOfSentences);
        pairs.PairSimilar(pairs.OldFree, pairs.NewFree, LeastElsewhere);
        return
        [
            .. newPlaces.Select((place, at) => pairs.OldOf(at) is >= 0 and var from
                ? new MatchedSentence(oldPlaces[from].Place, place.Place, pairs.IsSame(from, at) ? MatchKind.Same : MatchKind.Changed, pairs.IsSame(from, at) ? 1 : pairs.Similarity(from, at))
                : new MatchedSentence(Old: null, place.Place, MatchKind.New, 0)),
            .. pairs.OldFree.Select(at => new MatchedSentence(oldPlaces[at].Place, New: null, MatchKind.Lost, 0)),
        ];
    }

    static List<(int Section, SentencePlace Place)> PlacesOf(IReadOnlyList<PlannedSection> sections) =>
    [
        .. sections.SelectMany((section, at) => section.Paragraphs.SelectMany(paragraph =>
            paragraph.Parsed.Sentences.Select((sentence, index) => (at, new SentencePlace(section.Id, paragraph.Place, index, sentence.Text))))),
    ];

    static List<TextPrint> Prints(List<(int Section, SentencePlace Place)> places) => places.ConvertAll(place => TextPrint.Of([place.Place.Text], WordsOfSentences));

    /// <summary>The sentences of each pair of sections.</summary>
    static List<(List<int> Old, List<int> New)> Inside(List<(int Section, SentencePlace Place)> old, List<(int Section, SentencePlace Place)> current, TextPairs sections)
    {
        var oldOf = old.Index().ToLookup(place => place.Item.Section, place => place.Index);
        return [.. current.Index().GroupBy(place => place.Item.Section).Where(group => sections.OldOf(group.Key) >= 0).Select(group => (oldOf[sections.OldOf(group.Key)].ToList(), group.Select(place => place.Index).ToList()))];
    }
}

/// <param name="Old">Null where it is new.</param>
/// <param name="New">Null where it was lost.</param>
/// <param name="Kind">By its text; its title may be another.</param>
/// <param name="Similarity">0 to 1; 1 where it is the same.</param>
public sealed record MatchedSection(PlannedSection? Old, PlannedSection? New, MatchKind Kind, double Similarity);

/// <param name="Old">Null where it is new.</param>
/// <param name="New">Null where it was lost. Its section may be another than the one that became of the old one's.</param>
/// <param name="Similarity">0 to 1; 1 where it is the same.</param>
public sealed record MatchedSentence(SentencePlace? Old, SentencePlace? New, MatchKind Kind, double Similarity);

/// <param name="Section">The id of its section.</param>
/// <param name="Index">0-based, in its paragraph.</param>
/// <param name="Text">As printed, with its citation marks.</param>
public sealed record SentencePlace(string Section, ParagraphPlace Paragraph, int Index, string Text);
