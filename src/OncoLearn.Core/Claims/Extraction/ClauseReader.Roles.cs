namespace OncoLearn.Core.Claims.Extraction;

sealed partial class ClauseReader
{
    /// <summary>“可作为……靶点”, “是预后不良的独立预测指标”, “is a potential therapeutic target”.</summary>
    void ReadRole(int start)
    {
        var noun = Enumerable.Range(start, _end - start).LastOrDefault(at => tokens[at].Kind is CueKind.Target or CueKind.Marker or CueKind.Downstream, -1);
        if (noun < 0) return;
        var copula = Enumerable.Range(start, noun - start).LastOrDefault(at => tokens[at].Is(CueKind.Is), -1);
        if (copula < 0) return;
        var groups = NameGroups.Of(tokens, copula + 1, noun);
        var between = tokens.Skip(copula + 1).Take(noun - copula).ToList();
        bool Says(CueKind kind) => between.Exists(token => token.Is(kind));
        var where = groups.Concat(NameGroups.Of(tokens, noun + 1, _end)).SelectMany(group => group.Names).LastOrDefault(NameGroups.IsSite);
        var negated = IsNegated(_from, noun, int.MaxValue);
        foreach (var subject in Actor.Entities.Where(IsGeneLike).Take(MostNames))
        {
            if (tokens[noun].Is(CueKind.Downstream))
            {
                foreach (var upstream in groups.Heads().Where(IsGeneLike)) Add(subject, "downstream-of", Direction.Unsigned, upstream, noun, "role-downstream", 0.7, negated);
                continue;
            }
            if (groups.Heads().Find(Outcome.Is) is { } outcome)
            {
                if (Says(CueKind.Independent) && !Outcome.IsBad(outcome)) Add(subject, "associated-with", Direction.Unsigned, Independent(outcome), noun, "role-outcome", 0.6, negated);
                else if (Says(CueKind.Independent)) Add(subject, "predicts-worse", Direction.Down, Independent(outcome), noun, "role-outcome", 0.6, negated);
                else if (Outcome.IsBad(outcome)) Add(subject, "positively-correlated-with", Direction.Up, outcome, noun, "role-outcome", 0.7, negated);
                continue;
            }
            if (tokens[noun].Is(CueKind.Marker) && where is { Kind: EntityKind.Sample }) Add(subject, "marker-of", Direction.Unsigned, where, noun, "role-marker", 0.7, negated);
            if (tokens[noun].Is(CueKind.Marker) && !Says(CueKind.Diagnostic)) continue;
            var tumour = where is { Kind: EntityKind.Cancer } ? where : Malignancy;
            if (Says(CueKind.Diagnostic)) Add(subject, "candidate-diagnostic-target-in", Direction.Unsigned, tumour, noun, "role-target", 0.65, negated);
            if (tokens[noun].Is(CueKind.Target)) Add(subject, "candidate-target-in", Direction.Unsigned, tumour, noun, "role-target", 0.65, negated);
        }
    }

    /// <summary>“在自噬中发挥重要作用”, “对增殖的作用”: a part in it, unsaid which way.</summary>
    void ReadPart(int start)
    {
        var noun = Enumerable.Range(start, _end - start).LastOrDefault(at => tokens[at].Is(CueKind.Role), -1);
        if (noun < 0) return;
        if (tokens.Skip(start).Take(noun - start).Any(token => token.Kind is CueKind.Effect or CueKind.Change)) return;
        var groups = NameGroups.Of(tokens, start, noun);
        var parts = groups.Where(group => group.IsPlace).Select(group => group.Names[^1]).Where(name => name.Kind is EntityKind.Process or EntityKind.Cancer && !name.IsGeneral).ToList();
        var relation = "takes-part-in";
        if (parts.Count == 0 && Enumerable.Range(start, noun - start).FirstOrDefault(at => tokens[at].Is(CueKind.Towards), -1) is var towards and >= 0)
            (parts, relation) = ([.. NameGroups.Of(tokens, towards + 1, noun).Heads().Where(head => head.Kind is EntityKind.Process)], "regulates");
        foreach (var (subject, part) in Pairs([.. Actor.Entities.Where(IsGeneLike)], parts))
            Add(subject, relation, Direction.Unsigned, part, noun, "part", 0.65);
    }

    /// <summary>“NUPR1高表达的患者总生存期更短”</summary>
    void ReadOutcome(int at)
    {
        var outcome = NameGroups.Of(tokens, _from, Math.Min(_end, at + 3)).Concat(NameGroups.Of(tokens, _clause, at)).SelectMany(group => group.Names).FirstOrDefault(Outcome.Is);
        if (outcome is null || !Actor.IsHigh) return;
        var worse = tokens[at].Kind is CueKind.Worse or CueKind.LowExpression;
        foreach (var subject in Actor.Entities.Take(MostNames))
        {
            if (Outcome.IsSurvival(outcome)) Add(subject, worse ? "predicts-worse" : "predicts-better", worse ? Direction.Down : Direction.Up, outcome, at, "outcome", Plain);
            else Add(subject, worse ? "positively-correlated-with" : "negatively-correlated-with", worse ? Direction.Up : Direction.Down, Term("poor-prognosis", outcome), at, "outcome", Plain);
        }
    }

    /// <summary>“增强对二甲双胍的敏感性”, “促进对二甲双胍的抵抗”: the drug is what it is about, whatever verb says it.</summary>
    bool ReadDrugEffect(int at, int end, Cue cue)
    {
        if (cue.Direction is not (Direction.Up or Direction.Down)) return false;
        var noun = Enumerable.Range(at + 1, end - at - 1).FirstOrDefault(i => tokens[i].Kind is CueKind.Sensitivity or CueKind.Resistance or CueKind.Efficacy or CueKind.Role || tokens[i].Entity is { Key: "drug-resistance" }, -1);
        if (noun < 0) return false;
        var drugs = NameGroups.Of(tokens, at + 1, end).SelectMany(group => group.Names).Where(name => name.Kind is EntityKind.Drug).Distinct().ToList();
        if (drugs.Count == 0) return false;
        var resists = tokens[noun].Kind is CueKind.Resistance or null;
        var direction = Actor.IsLost ? Opposite(cue.Direction) : cue.Direction;
        if (resists) direction = Opposite(direction);
        var relation = direction is Direction.Up ? "sensitises-to" : tokens[noun].Kind is CueKind.Efficacy or CueKind.Role ? "weakens-effect-of" : "confers-resistance-to";
        if (Actor.IsLost && direction is Direction.Down) relation = "loss-sensitises-to";
        foreach (var (subject, drug) in Pairs(Actor.Entities, drugs)) Add(subject, relation, direction, drug, at, "drug", Plain);
        return true;
    }

    /// <summary>“具有肿瘤抑制作用”: the object stands before the verb, which is a noun.</summary>
    bool ReadNoun(int at, Cue cue)
    {
        if (cue.Direction is not (Direction.Up or Direction.Down) || at + 1 >= tokens.Count || !tokens[at + 1].Is(CueKind.Role) || at == _from || tokens[at - 1].Entity is not { } target) return false;
        if (!tokens.Skip(_from).Take(at - _from).Any(token => token.Kind is CueKind.Has or CueKind.Then) || Actor.Entities.Contains(target)) return false;
        EmitEffects(Actor.Entities, Actor.IsLost, cue, [target], at, "noun", 0.65);
        return true;
    }

    /// <summary>“Nanog转染的细胞能够致瘤”: what is found where no verb but “can” is said.</summary>
    void ReadAbility(int start)
    {
        if (Actor is not { IsCarried: false, IsKnown: true } || !(Actor.IsHigh || Actor.IsLost)) return;
        var able = Enumerable.Range(start, _end - start).LastOrDefault(at => tokens[at].Cue is { Kind: CueKind.Adverb, OnProcess: "able" }, -1);
        if (able < 0) return;
        EmitEffects(Actor.Entities, Actor.IsLost, Promotes, NameGroups.Of(tokens, able + 1, _end).Heads().FindAll(head => head.Kind is EntityKind.Process), able, "ability", 0.65);
    }

    /// <summary>“形成正反馈”: of who acts and what was acted on, where the lexicon has such a loop.</summary>
    void ReadFeedback(int start)
    {
        var at = Enumerable.Range(start, _end - start).LastOrDefault(i => tokens[i].Is(CueKind.Feedback), -1);
        if (at < 0 || Actor.Entities is not [var actor]) return;
        foreach (var other in _lastObjects)
            if (lexicon.Joint([actor, other], "feedback") is { } loop) Add(actor, "takes-part-in", Direction.Unsigned, loop, at, "feedback", 0.7);
    }

    bool HasOutcome(int start, int at) => tokens.Skip(start).Take(at - start).Any(token => token.Entity is { } entity && Outcome.Is(entity));

    Entity Independent(Entity outcome) => Term("independent-prognosis", outcome);

    Entity Malignancy => Term("malignancy", GeneralTerms.All.First(term => term.Key == "malignancy"));

    Entity Term(string key, Entity otherwise) => lexicon.ByKey.GetValueOrDefault(key, otherwise);
}
