namespace OncoLearn.Core.Claims.Extraction;

/// <summary>What holds for all findings of a sentence, worked out once: hedges and tumours by place, and the words that tell the evidence.</summary>
sealed class SentenceFacts
{
    readonly string?[] _hedges;
    readonly Entity?[] _tumours;

    public SentenceFacts(FoldedText folded, IReadOnlyList<Token> tokens)
    {
        _hedges = new string?[tokens.Count];
        _tumours = new Entity?[tokens.Count];
        string? hedge = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Is(CueKind.Break)) hedge = null;
            if (tokens[at].Is(CueKind.Hedge)) hedge = folded.Text[tokens[at].Start..tokens[at].End];
            if (tokens[at].Entity is { Kind: EntityKind.Cancer } cancer)
            {
                if (cancer.IsGeneral) GeneralTumour ??= cancer;
                else Tumour = cancer;
            }
            (_hedges[at], _tumours[at]) = (hedge, Tumour);
        }
        Named = tokens.Select(token => token.Entity).OfType<Entity>().ToHashSet();
        Evidence = new EvidenceCues(folded.Lower, tokens);
    }

    /// <summary>The last tumour named, not a general word.</summary>
    public Entity? Tumour { get; }

    /// <summary>“肿瘤” says that it is about no tumour in particular.</summary>
    public Entity? GeneralTumour { get; }

    /// <summary>All that the sentence names.</summary>
    public IReadOnlySet<Entity> Named { get; }

    public EvidenceCues Evidence { get; }

    /// <summary>The last hedge of the clause up to a token.</summary>
    public string? HedgeAt(int at) => _hedges[at];

    /// <summary>The last tumour named up to a token, not a general word.</summary>
    public Entity? TumourAt(int at) => _tumours[at];
}
