using System.Collections.Frozen;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Extraction;

sealed partial class ClauseReader
{
    const int ShortestName = 3;

    // Stands for who was named before, or only reports: “the protein inhibits”, “was shown to inhibit”.
    static readonly FrozenSet<string> Anaphors = new[]
    {
        "protein", "proteins", "gene", "genes", "factor", "factors", "molecule", "kinase", "receptor", "enzyme", "this", "that", "these", "those", "which", "who", "both", "latter", "former", "turn", "the", "them", "itself",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Reporting = new[]
    {
        "to", "shown", "showed", "show", "shows", "found", "reported", "known", "thought", "believed", "demonstrated", "observed", "been", "being", "have", "has", "had", "having", "will", "would", "should", "must", "do", "does", "did",
        "then", "even", "only", "thereafter", "displayed", "exhibited", "led", "resulted", "proved", "proven", "ability", "capacity", "a", "an",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Openings = new[]
    {
        "however", "moreover", "furthermore", "therefore", "nevertheless", "nonetheless", "besides", "meanwhile", "instead", "overall", "indeed", "finally", "likewise", "otherwise", "second", "notably", "hence", "still", "together",
    }.ToFrozenSet(StringComparer.Ordinal);

    // 姜黄素, 三氟拉嗪, 白藜芦醇
    const string DrugEndings = "素嗪碱酮苷醇胺啶唑醌酯肽";

    /// <summary>A name that nobody knows acts: what follows is said of nobody, and not of who was named before.</summary>
    public bool IsBlocked { get; private set; }

    void Block() => (Actor, _lastObjects, IsBlocked) = (Actor.Nobody, [], true);

    /// <summary>“Trifluoperazine inhibits”, “三氟拉嗪抑制”: before the verb stands a word that is no name of the lexicon and for which nothing stands in.</summary>
    /// <param name="end">The predicate.</param>
    bool IsStranger(int start, int end)
    {
        if (start >= end) return false;
        if (end == _end || tokens[end].Cue is not { IsPredicate: true }) return end == start + 1 && IsCapital(start) && !Openings.Contains(Word(start)) && !IsAdverb(Word(start)) && Word(start).Length > 5;
        // “Trifluoperazine in lung cancer cells inhibited”
        if (IsCapital(start) && start + 1 < end && (tokens[start + 1].Kind is CueKind.In or CueKind.Is || Word(start + 1) is "treatment") && !Anaphors.Contains(Word(start)) && !IsAdverb(Word(start))) return true;
        var at = end - 1;
        while (at >= start && (tokens[at].Kind is CueKind.Adverb or CueKind.Hedge or CueKind.Negation or CueKind.Is or CueKind.Passive || (IsOther(at) && (Reporting.Contains(Word(at)) || IsAdverb(Word(at)))))) at--;
        if (at < start || !IsOther(at)) return false;
        if (Script.IsHan(folded.Text[tokens[at].Start])) return at == start && tokens[at].End - tokens[at].Start >= ShortestName && DrugEndings.Contains(folded.Text[tokens[at].End - 1], StringComparison.Ordinal);
        return char.IsAsciiLetter(folded.Text[tokens[at].Start]) && (folded.IsChinese ? IsCapital(at) : !Anaphors.Contains(Word(at)));
    }

    bool IsOther(int at) => tokens[at] is { Entity: null, Cue: null };

    bool IsCapital(int at) => IsOther(at) && tokens[at].End - tokens[at].Start >= ShortestName && char.IsAsciiLetterUpper(folded.Text[tokens[at].Start]);

    string Word(int at) => folded.Lower[tokens[at].Start..tokens[at].End];

    static bool IsAdverb(string word) => word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>“是否促进……”, “whether it promotes”, “促进……的作用尚不清楚”. Where the mechanism is unknown, or how, the effect itself is not.</summary>
    bool IsUnknown(int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            var token = tokens[i];
            if (token.Is(CueKind.Manner)) return false;
            if (token.Is(CueKind.Unknown)) return token.Cue!.OnProcess is "leads" || !IsOfManner(i);
            if (token.Is(CueKind.Then) && token.Cue!.OnProcess is not "chain" || (token.Is(CueKind.Break) && (!token.IsComma || (i < _clause && _isNamed)))) break;
        }
        for (var i = at + 1; i < _end; i++)
        {
            if (tokens[i].Kind is CueKind.Manner or CueKind.Then) return false;
            if (tokens[i].Cue is { Kind: CueKind.Unknown } unknown) return unknown.OnProcess is "trails";
        }
        return false;
    }

    /// <summary>“其机制尚不清楚，……”</summary>
    bool IsOfManner(int unknown)
    {
        for (var i = unknown - 1; i >= 0 && !tokens[i].Is(CueKind.Break); i--)
            if (tokens[i].Is(CueKind.Manner)) return true;
        return false;
    }
}
