namespace OncoLearn.Core.Claims.Extraction;

sealed partial class ClauseReader
{
    const double Plain = 0.8;

    static readonly Cue Promotes = new(CueKind.Effect, Direction.Up, "promotes", "upregulates");

    static readonly Cue Induces = new(CueKind.Effect, Direction.Up, "induces", "upregulates");

    void ReadEffect(int at, int next)
    {
        // What is caused is more of it.
        var isCause = tokens[at].Is(CueKind.Causes);
        var cue = isCause ? Induces : tokens[at].Cue!;
        if (ReadPassive(at, next, cue) || ReadAfter(at, next, cue)) return;
        if (Towards(at) is { } towards && cue.OnProcess is "regulates" && (tokens[at - 1].Kind is CueKind.Of or CueKind.Negation || NextWord(at) is null or { Entity: null }))
        {
            EmitEffects(Actor.Entities, lost: false, cue, Objects(NameGroups.Of(tokens, towards + 1, at), cue), at, "towards");
            return;
        }
        var end = RightEnd(at, next);
        var groups = NameGroups.Of(tokens, at + 1, end);
        if (!TakesObject(at, end, groups))
        {
            if (ReadNoun(at, cue) || ReadMeans(at, cue)) return;
            // “多能性维持” is a noun; what is passive or a change in itself is not.
            if (!isCause && (cue.Kind is CueKind.Change || Passive(at) is not null || (at > 0 && tokens[at - 1].Is(CueKind.Is))) && cue.Direction is Direction.Up or Direction.Down) ReadChange(at, cue);
            return;
        }
        // The object belongs to the change that follows: “导致侵袭能力增强”, “促进Nanog与STAT3结合”.
        if (next < _end && end == next && BelongsToNext(next))
        {
            _cause = cue.Direction;
            return;
        }
        // “参与干性维持”
        if (cue.OnProcess is "takes-part-in" && next < _end && tokens[next].Cue is { OnProcess: "maintains" } && NextWord(next) is null or { Cue.Kind: CueKind.Break }) cue = tokens[next].Cue!;
        if (ReadDrugEffect(at, end, cue)) return;
        // “抑制NUPR1的表达可以延缓……”: what was done, not what was found.
        if (cue.Direction is Direction.Down && next < _end && groups is [{ Head: { Kind: EntityKind.Gene } target, HasExpression: true }] && (Actor.IsCarried || Actor.Entities.Contains(target)))
        {
            Actor = new Actor([target], IsLost: true);
            return;
        }
        // “WTAP介导NUPR1调节LCN2”: the second verb is the first object's.
        if (cue.OnProcess is "mediates" && next < _end && end == next && tokens[next].Is(CueKind.Effect) && groups.Heads().Where(IsGeneLike).ToList() is { Count: > 0 } helped)
        {
            _helped = helped;
            return;
        }
        var objects = Objects(groups, cue);
        if (objects.Count == 0 && tokens.Skip(at + 1).Take(end - at - 1).Any(token => token.Is(CueKind.It))) objects = [.. _lastObjects.Select(Whole)];
        // “介导其转录活化”
        if (cue.OnProcess is "mediates" && groups.Count == 0 && next < _end && tokens[next].Kind is CueKind.Effect) cue = tokens[next].Cue!;
        var helpedBefore = _helped;
        _helped = [];
        var subjects = helpedBefore.Count > 0 ? helpedBefore : cue.Direction is Direction.Down && _lastObjects is [{ } last] && IsMicroRna(last) ? _lastObjects : Actor.Entities;
        EmitEffects(subjects, Actor.IsLost, cue, objects, at, "effect");
        ReadChain(at, cue, objects);
        if (objects.Count > 0) (_lastObjects, _lastDirection) = (objects, cue.Direction);
    }

    /// <summary>“p53被NUPR1抑制”, “was inhibited directly by NUPR1 knockdown”: who acts stands behind the mark.</summary>
    bool ReadPassive(int at, int next, Cue cue)
    {
        var mark = Passive(at);
        var agents = mark is { } passive ? NameGroups.Of(tokens, passive + 1, at) : [];
        if (agents.Heads().TrueForAll(NameGroups.IsSite))
        {
            if (By(at, next) is not { } by) return false;
            (mark, agents) = (at, NameGroups.Of(tokens, by + 1, next));
        }
        var patients = NameGroups.Of(tokens, _from, mark!.Value).Heads();
        var subjects = agents.Where(group => !group.IsPlace).Select(group => group.Changed ?? group.Head).OfType<Entity>().Where(head => !head.IsSite()).Distinct().ToList();
        EmitEffects(subjects, agents.Exists(group => group.IsLost), cue, patients.Count > 0 ? patients : [.. Actor.Entities], at, "passive");
        return true;
    }

    /// <summary>“其表达通过应激诱导”: who acts is the means.</summary>
    bool ReadMeans(int at, Cue cue)
    {
        var through = Enumerable.Range(_from, at - _from).LastOrDefault(i => tokens[i].Is(CueKind.Through), -1);
        if (through < 0 || !IsMeans(at) || !tokens.Skip(_from).Take(through - _from).Any(token => token.Is(CueKind.Expression))) return false;
        EmitEffects(NameGroups.Of(tokens, through + 1, at).Heads(), lost: false, cue, Actor.Entities, at, "passive", 0.65);
        return true;
    }

    bool IsMeans(int at) => tokens[at] is { Kind: CueKind.Effect, Cue.OnProcess: not "mediates" } && NextWord(at) is null or { Cue.Kind: CueKind.Break };

    /// <summary>“by” behind a verb and its adverbs; in “was inhibited in vitro by” also behind a place.</summary>
    int? By(int at, int next)
    {
        var by = Enumerable.Range(at + 1, Math.Max(0, next - at - 1)).FirstOrDefault(i => tokens[i].Is(CueKind.By), -1);
        if (by < 0) return null;
        var between = Enumerable.Range(at + 1, by - at - 1);
        if (between.All(i => tokens[i].Kind is CueKind.Adverb or CueKind.Hedge)) return by;
        var verb = at - 1;
        while (verb > _from && tokens[verb].Kind is CueKind.Adverb or CueKind.Hedge or CueKind.Negation) verb--;
        return verb >= _from && tokens[verb].Is(CueKind.Is) && NameGroups.Of(tokens, at + 1, by).Heads().Count == 0 ? by : null;
    }

    /// <summary>“Proliferation decreased after NUPR1 knockdown”: what was done comes last.</summary>
    bool ReadAfter(int at, int next, Cue cue)
    {
        // “was increased in TP53-null cells”
        var after = Enumerable.Range(at + 1, Math.Max(0, next - at - 1)).FirstOrDefault(i => tokens[i].Cue is { Kind: CueKind.After, OnProcess: "leads" } || (tokens[i].Is(CueKind.In) && tokens[i].End - tokens[i].Start > 1), -1);
        if (after < 0 || cue.Direction is not (Direction.Up or Direction.Down) || NameGroups.Of(tokens, at + 1, after).Heads().Count > 0) return false;
        // “overexpression” is a verb as well.
        var end = next < _end && tokens[next].Kind is CueKind.HighExpression or CueKind.LowExpression ? next + 1 : next;
        var changed = NameGroups.Of(tokens, after + 1, end).FindAll(group => group.Changed is not null);
        var patients = NameGroups.Of(tokens, _from, at).Heads().FindAll(head => !head.IsSite() && !head.IsCompartment());
        if (changed.Count == 0 || patients.Count == 0) return false;
        Actor = new Actor([.. changed.Select(group => group.Changed!).Distinct()], changed[0].IsLost, changed[0].IsHigh);
        EmitEffects(Actor.Entities, Actor.IsLost, cue, patients, at, "change", 0.7);
        return true;
    }

    /// <summary>“激活NUPR1，从而促进增殖”: what was acted on acts in its turn.</summary>
    void ReadChain(int at, Cue cue, List<Entity> objects)
    {
        if (_lastObjects is not [{ Kind: EntityKind.Gene } link] || _lastDirection is not (Direction.Up or Direction.Down) || Actor.Entities.Contains(link)) return;
        if (!tokens.Skip(_from).Take(at - _from).Any(token => token.Cue is { Kind: CueKind.Then, OnProcess: "chain" })) return;
        EmitEffects([link], _lastDirection is Direction.Down, cue, objects.FindAll(found => found.Kind is EntityKind.Process), at, "chain", 0.5);
    }

    /// <summary>“增殖明显加快”: what changes stands before; who changes it was named earlier, or it is a finding about the place.</summary>
    void ReadChange(int at, Cue cue)
    {
        var direction = _cause is Direction.Down ? Opposite(cue.Direction) : cue.Direction;
        var groups = NameGroups.Of(tokens, _from, at);
        var patients = groups.Where(group => group.Changed is null || group.Names.Count > 1).ToList().Heads().Where(head => !Actor.Entities.Contains(head) && !head.IsSite() && !head.IsCompartment() && head.Kind is not EntityKind.CellLine).ToList();
        var isAfter = at + 1 < tokens.Count && tokens[at + 1].Is(CueKind.After);
        if (Along(at) is { } along)
        {
            foreach (var (subject, other) in Pairs(Actor.Entities, NameGroups.Of(tokens, along + 1, at).Heads()))
                Add(subject, direction is Direction.Up ? "positively-correlated-with" : "negatively-correlated-with", direction, other, at, "along", 0.75);
            return;
        }
        List<Entity> genes = groups.Exists(group => group.HasExpression) ? [.. groups.Heads().Where(head => head.Kind is EntityKind.Gene)] : [];
        if (isAfter && Actor.IsKnown)
        {
            Actor = Actor with { IsLost = cue.Direction is Direction.Down, IsHigh = cue.Direction is Direction.Up };
            return;
        }
        if (NextWord(at) is { Cue.Kind: CueKind.With } && Actor.Entities is [{ Kind: EntityKind.Gene }, ..])
        {
            // “表达增加与预后相关”: what it goes with is the finding.
            Actor = Actor with { IsHigh = direction is Direction.Up };
            return;
        }
        if (Actor.Entities is [{ Kind: EntityKind.Gene }, ..] && groups.Where(group => group.IsPlace).Select(group => group.Names[^1]).Where(name => name.Kind is EntityKind.Process && !Outcome.IsStage(name) && !name.IsCompartment()).ToList() is { Count: > 0 } conditions)
        {
            // “NUPR1在应激中上调”
            EmitEffects(conditions, lost: false, new Cue(CueKind.Effect, direction, "promotes", direction is Direction.Up ? "induces-expression" : "downregulates"), Actor.Entities, at, "condition", confidence: 0.65);
            return;
        }
        if (patients.Count > 0 && (_cause is not Direction.Unsigned || Actor.IsKnown && (Actor.IsLost || Actor.IsHigh || !Actor.IsCarried && Actor.Entities.Any(IsGeneLike) && !patients.Exists(patient => patient.Kind is EntityKind.Gene))))
        {
            EmitEffects(Actor.Entities, Actor.IsLost, new Cue(CueKind.Effect, direction, direction is Direction.Up ? "promotes" : "inhibits", direction is Direction.Up ? "upregulates" : "downregulates"), patients, at, "change", 0.7);
            return;
        }
        if (genes.Count == 0 && Actor.Entities is [{ Kind: EntityKind.Gene }, ..] && tokens.Skip(_from).Take(at - _from).Any(token => token.Is(CueKind.Expression))) genes = [.. Actor.Entities];
        if (genes.Count == 0) genes = groups.Heads().FindAll(IsModification);
        if (genes.Count > 0) ReadLevel(genes, groups, direction, at);
    }

    void EmitEffects(IReadOnlyList<Entity> subjects, bool lost, Cue cue, IReadOnlyList<Entity> objects, int at, string rule, double confidence = Plain)
    {
        foreach (var (subject, @object) in Pairs([.. subjects.SelectMany(subject => Members(subject, objects))], objects))
        {
            var direction = lost ? Opposite(cue.Direction) : cue.Direction;
            var relation = @object.Kind is EntityKind.Gene ? cue.OnGene! : cue.OnProcess!;
            if (lost) relation = Lost(relation, cue.Direction);
            Add(subject, relation, direction, @object, at, lost ? rule + "-of-loss" : rule, confidence);
        }
    }

    /// <summary>What is measured on a gene, as its expression is: the methylation of its promoter.</summary>
    static bool IsModification(Entity entity) => entity is { Kind: EntityKind.Process, Parts: [_] } && entity.Symbol.Contains("methylation", StringComparison.Ordinal);

    /// <summary>“Ras、Raf、MEK通路下调……”: a name that lists genes means each of them where it acts on a gene.</summary>
    IEnumerable<Entity> Members(Entity subject, IReadOnlyList<Entity> objects) =>
        subject.Parts.Count > 2 && subject.Symbol.Contains(", ", StringComparison.Ordinal) && objects.Any(found => found.Kind is EntityKind.Gene)
            ? subject.Parts.Select(part => lexicon.ByKey.GetValueOrDefault(part, subject)).Distinct()
            : [subject];

    /// <summary>“结合Nodal启动子并上调其表达”: what is expressed is the gene.</summary>
    Entity Whole(Entity entity) => entity.Parts is [var only] && entity.Symbol.Contains("promoter", StringComparison.Ordinal) ? lexicon.ByKey.GetValueOrDefault(only, entity) : entity;

    /// <summary>“激活miR-21表达而抑制PDCD4”: a microRNA is there to inhibit.</summary>
    static bool IsMicroRna(Entity entity) => entity.Symbol.StartsWith("miR-", StringComparison.OrdinalIgnoreCase);

    int? Along(int at)
    {
        for (var i = _from; i < at; i++)
            if (tokens[i].Is(CueKind.Along)) return i;
        return null;
    }

    static string Lost(string relation, Direction direction) => (relation, direction) switch
    {
        ("upregulates" or "induces-expression", _) => "loss-upregulates",
        ("downregulates", _) => "loss-downregulates",
        (_, Direction.Up) => "loss-promotes",
        (_, Direction.Down) => "loss-inhibits",
        _ => relation,
    };

    static List<Entity> Objects(IEnumerable<NameGroup> groups, Cue cue) => [.. groups.Heads().Where(head => head.Kind is not (EntityKind.Technique or EntityKind.CellLine or EntityKind.Cancer or EntityKind.Drug) && !head.IsCompartment()
        && (head.Kind is not EntityKind.Sample || (cue.OnProcess is "maintains" or "induces" or "takes-part-in" && !head.IsGeneral)))];

    /// <summary>Where the object ends: at a word such as “从而”, or the next predicate.</summary>
    int RightEnd(int at, int next)
    {
        for (var i = at + 1; i < next; i++)
            if (tokens[i].Kind is CueKind.Then or CueKind.Through && (i > at + 1)) return i;
        return next;
    }

    bool TakesObject(int at, int end, List<NameGroup> groups)
    {
        if (!groups.Exists(group => !group.IsPlace) && !tokens.Skip(at + 1).Take(end - at - 1).Any(token => token.Is(CueKind.It))) return false;
        var first = NextWord(at);
        return first?.Kind is not (CueKind.With or CueKind.After or CueKind.InEnd or CueKind.Compared or CueKind.Than or CueKind.And)
            && !(first is { Cue.Kind: CueKind.In } && tokens[at].Kind is CueKind.Change);
    }

    bool BelongsToNext(int next)
    {
        var cue = tokens[next].Cue!;
        if (cue.Kind is CueKind.Binds or CueKind.Worse or CueKind.Better) return true;
        if (cue.Kind is not CueKind.Change) return false;
        var after = NextWord(next);
        return after is null || after.Kind is CueKind.Break or CueKind.Then or CueKind.And;
    }

    int? Passive(int at)
    {
        for (var i = at - 1; i >= _from; i--)
            if (tokens[i].Is(CueKind.Passive)) return i;
        return null;
    }

    static Direction Opposite(Direction direction) => direction switch
    {
        Direction.Up => Direction.Down,
        Direction.Down => Direction.Up,
        _ => direction,
    };
}
