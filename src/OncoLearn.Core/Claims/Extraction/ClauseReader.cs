namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Reads a sentence clause by clause: who acts is remembered from one to the next, and each predicate goes to its rule.</summary>
sealed partial class ClauseReader(FoldedText folded, IReadOnlyList<Token> tokens, Actor carried, ClaimLexicon lexicon)
{
    readonly List<Finding> _findings = [];
    List<Entity> _lastObjects = [];
    List<Entity> _places = [];
    List<Entity> _helped = [];
    int _clause;
    bool _isNamed;
    int _from;
    int _end;
    Direction _cause = Direction.Unsigned;
    Direction _lastDirection = Direction.Unsigned;

    /// <summary>Who acts at the end of the sentence.</summary>
    public Actor Actor { get; private set; } = carried with { IsLost = false, IsHigh = false, IsCarried = true };

    public IReadOnlyList<Finding> Read()
    {
        for (var start = 0; start < tokens.Count; start = _end + 1)
        {
            _end = start;
            while (_end < tokens.Count && (!tokens[_end].Is(CueKind.Break) || IsList(start, _end) || IsEnumeration(start, _end))) _end++;
            ReadClause(start);
        }
        return _findings;
    }

    void ReadClause(int start)
    {
        _clause = _from = start;
        _cause = Direction.Unsigned;
        _helped = [];
        _isNamed = false;
        var predicates = Enumerable.Range(start, _end - start).Where(at => IsPredicate(start, at)).ToList();
        FindActor(start, predicates.Count > 0 ? predicates[0] : _end);
        ReadThrough(start);
        ReadRole(start);
        ReadPart(start);
        if (predicates.Count == 0 && tokens.Skip(start).Take(_end - start).Any(token => token.Is(CueKind.Compared))) return;
        if (NameGroups.Of(tokens, start, _end).Places() is { Count: > 0 } places && (_places.Count == 0 || places.Exists(place => !place.IsGeneral))) _places = places;
        if (predicates.Count == 0)
        {
            ReadPlainExpression(start);
            ReadLostGenes(start);
            ReadAbility(start);
        }
        for (var i = 0; i < predicates.Count; i++)
        {
            var (at, next) = (predicates[i], i + 1 < predicates.Count ? predicates[i + 1] : _end);
            if (i > 0) FindActorAfterLink(at);
            switch (tokens[at].Kind)
            {
                case CueKind.Effect or CueKind.Change or CueKind.Causes:
                    ReadEffect(at, next);
                    break;
                case CueKind.Links:
                    ReadLink(at, next);
                    break;
                case CueKind.Binds:
                    ReadBinding(at, next);
                    break;
                case CueKind.Correlates:
                    ReadCorrelation(at, next);
                    break;
                case CueKind.Located:
                    ReadLocation(at, next);
                    break;
                case CueKind.Arrests:
                    ReadArrest(at, next);
                    break;
                case CueKind.HighExpression or CueKind.LowExpression or CueKind.NoExpression:
                    ReadExpression(at, next);
                    break;
                case CueKind.Worse or CueKind.Better:
                    ReadOutcome(at);
                    break;
                case CueKind.Frequent:
                    ReadFrequency(at, next);
                    break;
            }
            _from = at + 1;
        }
        ReadFeedback(start);
    }

    /// <summary>“与A，B和C相关”: a mark inside what is joined by “与”.</summary>
    bool IsList(int start, int mark) => tokens[mark].IsComma && tokens[mark - (mark > start ? 1 : 0)].Entity is not null && mark + 1 < tokens.Count && tokens[mark + 1].Entity is not null
        && tokens.Skip(start).Take(mark - start).Any(token => token.Is(CueKind.With))
        && !tokens.Skip(start).Take(mark - start).Any(token => token.Cue is { IsPredicate: true } or { Kind: CueKind.Compared });

    /// <summary>“proliferation, migration and invasion”: a mark between names, with another mark or “and” to come.</summary>
    bool IsEnumeration(int start, int mark)
    {
        if (!tokens[mark].IsComma || mark == start || tokens[mark - 1].Entity is null || BeginsClause(start, mark)) return false;
        if (mark + 2 < tokens.Count && tokens[mark + 1].Entity is not null) return tokens[mark + 2].Kind is CueKind.And or CueKind.Break;
        // The last comma of “A, B, and C”.
        return mark - 2 > start && tokens[mark - 2].Is(CueKind.Break) && mark + 2 < tokens.Count && tokens[mark + 1].Is(CueKind.And) && tokens[mark + 2].Entity is not null;
    }

    /// <summary>“……，Nanog和Slug抑制凋亡”: what is named behind the mark acts.</summary>
    bool BeginsClause(int start, int mark)
    {
        if (!tokens.Skip(start).Take(mark - start).Any(token => token.Cue is { IsPredicate: true })) return false;
        for (var at = mark + 1; at < tokens.Count; at++)
        {
            if (tokens[at].Is(CueKind.Break) && !(tokens[at].IsComma && at + 1 < tokens.Count && tokens[at + 1].Entity is not null)) return false;
            if (tokens[at].Cue is not { IsPredicate: true }) continue;
            var before = at - 1;
            while (before > mark && tokens[before].Kind is CueKind.Adverb or CueKind.Hedge or CueKind.Negation) before--;
            return before > mark && (tokens[before].Entity is not null || tokens[before].Kind is CueKind.Expression or CueKind.Loss or CueKind.Gain or CueKind.Is or CueKind.Passive);
        }
        return false;
    }

    bool IsPredicate(int start, int at)
    {
        var token = tokens[at];
        if (token.Cue is not { IsPredicate: true, OnProcess: not "rate" } cue) return false;
        var following = NextWord(at);
        // “通路的激活下调了”: after “的” it is a noun.
        if (at > start && tokens[at - 1].Is(CueKind.Of) && cue.Kind is not CueKind.Correlates && cue.OnProcess is not "resembles" && !IsTowards(start, at)) return false;
        if (cue.Kind is CueKind.Effect && cue.OnProcess is "takes-part-in" && following is { Cue.Kind: CueKind.Effect or CueKind.Change }) return false;
        if (cue.OnProcess is "overexpressed-in" or "lower-in" && cue.Kind is CueKind.HighExpression or CueKind.LowExpression && following is { Cue.Kind: CueKind.Of or CueKind.With or CueKind.And or CueKind.Effect or CueKind.Causes or CueKind.Change }) return false;
        // “低表达NUPR1的肝癌细胞”
        if (cue.Kind is CueKind.HighExpression or CueKind.LowExpression && cue.OnGene is not "compared" && at + 3 < tokens.Count && tokens[at + 1].Entity is { Kind: EntityKind.Gene } && tokens[at + 2].Is(CueKind.Of) && tokens[at + 3].Entity is { } whose && (whose.IsSite() || whose.Kind is EntityKind.CellLine)) return false;
        // “Nanog高表达患者”, “Nanog低表达肝癌细胞中”: it says which.
        if (cue.Kind is CueKind.HighExpression or CueKind.LowExpression && cue.OnGene is not "compared" && at + 1 < tokens.Count && tokens[at + 1].Entity?.IsSite() is true) return false;
        if (cue.Kind is CueKind.Worse or CueKind.Better) return following?.Is(CueKind.Correlates) != true && (HasOutcome(start, at) || (following?.Entity is { } entity && Outcome.Is(entity)));
        return true;
    }

    /// <summary>The next token but for adverbs and hedges; null at the end of the sentence.</summary>
    Token? NextWord(int at)
    {
        for (var next = at + 1; next < tokens.Count; next++)
            if (!tokens[next].Is(CueKind.Adverb) && !tokens[next].Is(CueKind.Hedge)) return tokens[next];
        return null;
    }

    void FindActor(int start, int end)
    {
        var cut = Enumerable.Range(start, end - start).FirstOrDefault(at => tokens[at].Kind is CueKind.With or CueKind.Towards or CueKind.Through or CueKind.Passive or CueKind.Compared or CueKind.Along
            || (tokens[at].Is(CueKind.Is) && tokens.Skip(start).Take(at - start).Any(token => token.Entity is not null)), end);
        var groups = NameGroups.Of(tokens, start, cut).Where(group => !group.IsPlace).ToList();
        // “通过异种移植验证了NUPR1沉默可抑制……”
        if (groups.Count == 0 && cut < end && (tokens[cut].Is(CueKind.Through) || tokens[cut] is { Cue.Kind: CueKind.With, End: var withEnd, Start: var withStart } && withEnd - withStart > 1)) groups = [.. NameGroups.Of(tokens, cut + 1, end).Where(group => group.Changed is not null)];
        if (groups.Find(group => group.Changed is not null) is { } changed)
        {
            var all = groups.Select(group => group.Changed ?? (group.Names.Count == 1 && CanAct(group.Names[0]) && IsGeneLike(group.Names[0]) ? group.Names[0] : null)).OfType<Entity>();
            Name(new Actor([.. all.Distinct()], changed.IsLost, changed.IsHigh));
            return;
        }
        if (Actor is { IsCarried: true, Entities: [{ Kind: EntityKind.Gene }] } && groups.Find(group => group.IsLost || group.IsHigh) is { } which)
        {
            // “低表达肝癌细胞……”: of the gene that was spoken of.
            Actor = Actor with { IsLost = which.IsLost, IsHigh = which.IsHigh };
            return;
        }
        var heads = groups.Select(group => group.Head is { } head && CanAct(head) ? head : group.Names.LastOrDefault(CanAct)).OfType<Entity>().Distinct().ToList();
        var genes = heads.Where(IsGeneLike).ToList();
        // “敲低YAP1后，E-cadherin表达升高”: it is not the gene that changes that acts.
        if (Actor is { IsLost: true, IsCarried: false } && genes.Count > 0 && IsIntransitive(end) && tokens[end].Kind is CueKind.Change && !genes.TrueForAll(Actor.Entities.Contains)) return;
        if (genes.Count > 0) heads = genes;
        // What only changes does not act: “增殖活性受到显著抑制”.
        if (heads.Count > 0 && (genes.Count > 0 || !Actor.IsKnown || !IsIntransitive(end))) Name(new Actor(heads));
        else if (heads.Count == 0 && IsStranger(start, end)) Block();
    }

    /// <summary>Who is named acts from here on; what the one before acted on is out of play.</summary>
    void Name(Actor actor)
    {
        if (!actor.Entities.SequenceEqual(Actor.Entities)) _lastObjects = [];
        Actor = actor;
        (_isNamed, IsBlocked) = (true, false);
    }

    /// <summary>“……，而Nanog基因敲除则抑制……” without a mark: a new actor after “而”.</summary>
    void FindActorAfterLink(int at)
    {
        for (var link = at - 1; link >= _from; link--)
        {
            if (!tokens[link].Is(CueKind.Then)) continue;
            FindActor(link + 1, at);
            return;
        }
    }

    bool IsIntransitive(int at) => at < _end && tokens[at].Kind is CueKind.Effect or CueKind.Change
        && !TakesObject(at, Math.Min(_end, at + 6), NameGroups.Of(tokens, at + 1, Math.Min(_end, at + 6)));

    bool IsTowards(int start, int at) => tokens[at].Cue!.OnProcess is "regulates" && tokens.Skip(start).Take(at - start).Any(token => token.Is(CueKind.Towards));

    static bool CanAct(Entity entity) => (!entity.IsGeneral || entity.Kind is EntityKind.Pathway) && entity is { Kind: not (EntityKind.Cancer or EntityKind.CellLine or EntityKind.Technique) } && !entity.IsCompartment();

    static bool IsGeneLike(Entity entity) => entity.Kind is EntityKind.Gene or EntityKind.Drug or EntityKind.Pathway;
}
