namespace OncoLearn.Core.Claims.Extraction;

/// <summary>What holds for all findings of a sentence, worked out once: hedges and tumours by place, and the words that tell the evidence.</summary>
sealed class SentenceFacts
{
    // What stands between the parts of “肺癌细胞和肝癌组织” and says nothing else.
    static readonly string[] Matter = ["细胞", "组织", "cell", "cells", "tissue", "tissues", "/", "-", "both"];

    readonly string?[] _hedges;
    readonly List<TumourGroup> _groups;

    public SentenceFacts(FoldedText folded, IReadOnlyList<Token> tokens, ClaimLexicon lexicon)
    {
        _hedges = new string?[tokens.Count];
        string? hedge = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Is(CueKind.Break)) hedge = null;
            if (tokens[at].Is(CueKind.Hedge)) hedge = folded.Text[tokens[at].Start..tokens[at].End];
            if (tokens[at].Entity is { Kind: EntityKind.Cancer, IsGeneral: true } general) GeneralTumour ??= general;
            _hedges[at] = hedge;
            if (!tokens[at].Is(CueKind.Unknown)) continue;
            // It may stand last: “促进侵袭的机制尚不清楚”.
            hedge ??= folded.Text[tokens[at].Start..tokens[at].End];
            for (var before = at; before >= 0 && !tokens[before].Is(CueKind.Break); before--) _hedges[before] ??= hedge;
        }
        _groups = Groups(folded, tokens, lexicon);
        Named = tokens.Select(token => token.Entity).OfType<Entity>().ToHashSet();
        Evidence = new EvidenceCues(folded.Lower, tokens);
        Sites = new ExperimentSites(folded, tokens);
    }

    /// <summary>The last tumour named, not a general word.</summary>
    public Entity? Tumour => _groups.Count > 0 ? _groups[^1].Names[^1].Meanings[0] : null;

    /// <summary>“肿瘤” says that it is about no tumour in particular.</summary>
    public Entity? GeneralTumour { get; }

    /// <summary>All that the sentence names.</summary>
    public IReadOnlySet<Entity> Named { get; }

    public EvidenceCues Evidence { get; }

    public ExperimentSites Sites { get; }

    /// <summary>The last hedge of the clause up to a token.</summary>
    public string? HedgeAt(int at) => _hedges[at];

    /// <summary>
    /// The tumours that a finding was made in: those named after its predicate, else the nearest before it, else the first of the sentence. Of “肺癌和肝癌” both: it is said of
    /// each. Empty where the sentence names none.
    /// </summary>
    /// <param name="section">The tumour of the heading: of what a cell line may stand for, it is meant.</param>
    public IReadOnlyList<(Entity Tumour, bool IsDisputed)> TumoursOf(Finding finding, Entity? section)
    {
        var group = _groups.Find(one => one.From > finding.At && one.From < finding.To) ?? _groups.FindLast(one => one.To <= finding.At) ?? _groups.FirstOrDefault();
        if (group is null) return [];
        var named = _groups.SelectMany(one => one.Names).Where(name => name.Meanings.Count == 1).Select(name => name.Meanings[0].Key).Append(section?.Key).ToHashSet(StringComparer.Ordinal);
        return [.. group.Names.Select(name => (name.Meanings.FirstOrDefault(meaning => named.Contains(meaning.Key), name.Meanings[0]), name.IsDisputed)).DistinctBy(one => one.Item1.Key)];
    }

    static List<TumourGroup> Groups(FoldedText folded, IReadOnlyList<Token> tokens, ClaimLexicon lexicon)
    {
        var groups = new List<TumourGroup>();
        var isJoined = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Entity is { } entity && lexicon.Tumours.Of(entity) is { } tumour)
            {
                if (isJoined && groups.Count > 0) groups[^1] = groups[^1] with { To = at + 1, Names = [.. groups[^1].Names, tumour] };
                else groups.Add(new TumourGroup(at, at + 1, [tumour]));
                isJoined = false;
                continue;
            }
            if (groups.Count == 0) continue;
            if (token.Is(CueKind.And))
            {
                isJoined = IsList(groups[^1].To, at);
                // “lung, gastric and liver cancer”
                while (isJoined && groups.Count > 1 && IsList(groups[^2].To, groups[^1].From))
                {
                    groups[^2] = groups[^2] with { To = groups[^1].To, Names = [.. groups[^2].Names, .. groups[^1].Names] };
                    groups.RemoveAt(groups.Count - 1);
                }
            }
            else if (!IsMatter(token)) isJoined = false;
        }
        return groups;

        bool IsList(int from, int to) => Enumerable.Range(from, to - from).All(i => IsMatter(tokens[i]) || tokens[i].IsComma);
        bool IsMatter(Token token) => token.Entity is { Kind: EntityKind.Sample } || (token.Entity is null && token.Cue is null && Matter.Contains(folded.Lower[token.Start..token.End].Trim()));
    }

    /// <param name="To">Behind the last token.</param>
    /// <param name="Names">More than one where they are coordinated.</param>
    sealed record TumourGroup(int From, int To, IReadOnlyList<TumourName> Names);
}
