namespace OncoLearn.Core.Claims.Extraction;

sealed partial class ClauseReader
{
    void ReadLink(int at, int next)
    {
        var cue = tokens[at].Cue!;
        var groups = NameGroups.Of(tokens, at + 1, RightEnd(at, next));
        var subjects = cue.OnProcess is "phosphorylates" && tokens[Math.Max(0, at - 1)].Entity is { } kinase ? [kinase] : Sites(at) is { Count: > 0 } sites ? sites : Actor.Entities;
        foreach (var (subject, @object) in Pairs(subjects, groups.Heads()))
            Add(subject, cue.OnProcess!, cue.Direction, @object, at, "link", 0.75);
        if (cue.OnProcess is "phosphorylates" && subjects != Actor.Entities) Actor = new Actor(subjects);
        // “成纤维细胞释放的IGF2通过……”: what follows is said of the object.
        if (at + 1 < tokens.Count && tokens[at + 1].Is(CueKind.Of) && groups.Heads() is { Count: > 0 } heads) Actor = new Actor(heads);
    }

    /// <summary>Tumours and cells that a clause begins with, where no gene does: “腺癌来源于……”.</summary>
    List<Entity> Sites(int at)
    {
        var heads = NameGroups.Of(tokens, _from, at).Heads();
        return heads.Exists(CanAct) && !heads.TrueForAll(NameGroups.IsSite) ? [] : [.. heads.Where(head => head.IsSite())];
    }

    /// <summary>“A与B结合”, “A binds B”, “A结合B”.</summary>
    void ReadBinding(int at, int next)
    {
        var cue = tokens[at].Cue!;
        var likens = cue.OnProcess is "resembles";
        List<Entity> objects;
        var subjects = Actor.Entities;
        if (With(at) is { } with)
        {
            objects = NameGroups.Of(tokens, with + 1, at).Heads();
            var before = NameGroups.Of(tokens, _from, with).Heads().Where(head => IsGeneLike(head) || (likens && head.IsSite())).ToList();
            if (before.Count > 0) subjects = before;
        }
        else
        {
            objects = NameGroups.Of(tokens, at + 1, RightEnd(at, next)).Heads();
        }
        if (next < _end && tokens[next].Kind is CueKind.Effect && subjects is [var one] && objects is [var two] && !IsNegated(at) && lexicon.Joint([one, two], "interaction") is { } joint)
        {
            Actor = new Actor([joint]);
            return;
        }
        foreach (var (subject, @object) in Pairs(subjects, objects.FindAll(found => IsGeneLike(found) || (likens && found.IsSite()))))
            Add(subject, cue.OnProcess!, Direction.Unsigned, @object, at, "binding", 0.75);
        if (objects.Count > 0) (_lastObjects, _lastDirection) = (objects, Direction.Unsigned);
        // “A与B结合，激活……”: bound, they act together.
        if (IsNegated(at) || (lexicon.Joint([.. subjects, .. objects], "complex") ?? lexicon.Joint([.. subjects, .. objects], "signalling")) is not { } complex) return;
        // “PKCε……，促进Nanog与STAT3结合”
        if (_cause is Direction.Up or Direction.Down && !Actor.Entities.Any(subjects.Contains))
            EmitEffects(Actor.Entities, Actor.IsLost, _cause is Direction.Up ? Promotes : new Cue(CueKind.Effect, Direction.Down, "inhibits", "downregulates"), [complex], at, "complex", 0.65);
        Actor = new Actor([complex]);
    }

    void ReadCorrelation(int at, int next)
    {
        var cue = tokens[at].Cue!;
        var mark = cue.OnGene is "between" ? null : With(at) ?? Towards(at);
        List<NameGroup> groups;
        int from;
        if (mark is { } with)
        {
            var own = NameGroups.Of(tokens, _from, with).Where(group => !group.IsPlace).ToList();
            var subjects = own.Select(group => group.Changed ?? group.Names.LastOrDefault(CanAct)).OfType<Entity>().Distinct().ToList();
            if (subjects.Count > 0 && !(subjects.TrueForAll(Actor.Entities.Contains) && Actor.Entities.Count >= subjects.Count)) Actor = new Actor(subjects, IsHigh: own.Exists(group => group.IsHigh));
            (groups, from) = (NameGroups.Of(tokens, with + 1, at), with + 1);
        }
        else
        {
            (groups, from) = (NameGroups.Of(tokens, at + 1, next), at + 1);
            if (NextWord(at) is { Cue.Kind: CueKind.Of }) return;
        }
        var negated = cue.Direction is Direction.None || IsNegated(_from, at, int.MaxValue);
        var objects = groups.Heads().FindAll(head => head.Kind is EntityKind.Process or EntityKind.Gene);
        if (cue.OnGene is "between")
        {
            // “correlation between A and B”
            if (objects.Count < 2) return;
            Actor = new Actor(objects[..1]);
            objects.RemoveAt(0);
        }
        foreach (var (subject, @object) in Pairs(Actor.Entities, objects))
        {
            var (relation, direction) = Association(cue, @object, from, mark is null ? next : at);
            var (first, second) = subject.Kind is EntityKind.Process && @object.Kind is EntityKind.Gene ? (@object, subject) : (subject, @object);
            Add(first, relation, direction, second, at, "correlation", Plain, negated);
        }
    }

    (string Relation, Direction Direction) Association(Cue cue, Entity @object, int from, int to)
    {
        if (cue.Direction is not Direction.Unsigned) return (cue.OnProcess!, cue.Direction);
        if (Outcome.IsSurvival(@object) && tokens.Skip(from).Take(to - from).Any(token => token.Is(CueKind.Worse))) return ("predicts-worse", Direction.Down);
        return Actor.IsHigh || Outcome.IsBad(@object) ? ("positively-correlated-with", Direction.Up) : (cue.OnProcess!, Direction.Unsigned);
    }

    void ReadArrest(int at, int next)
    {
        var right = NameGroups.Of(tokens, at + 1, next);
        var phases = (right.Count > 0 ? right : NameGroups.Of(tokens, _from, at)).SelectMany(group => group.Names).Where(name => name.Symbol.EndsWith("phase", StringComparison.Ordinal)).Distinct();
        foreach (var (subject, phase) in Pairs(Actor.Entities, [.. phases]))
            Add(subject, Actor.IsLost ? "loss-arrests-at" : "arrests-at", Direction.Unsigned, phase, at, "arrest", 0.85);
    }

    /// <summary>“通过p38介导”, “通过溶酶体功能来实现”</summary>
    void ReadThrough(int start)
    {
        for (var at = start; at < _end; at++)
        {
            if (!tokens[at].Is(CueKind.Through)) continue;
            var end = at + 1;
            while (end < _end && tokens[end].Cue is not { IsPredicate: true } && !tokens[end].Is(CueKind.Towards)) end++;
            var groups = NameGroups.Of(tokens, at + 1, end);
            if (tokens.Skip(at + 1).Take(end - at - 1).Any(token => token.Kind is CueKind.With or CueKind.Loss)) continue;
            if (end < _end && tokens[end].Kind is CueKind.Change && NextWord(end)?.Entity is null) continue;
            if (end < _end && IsMeans(end) && tokens.Skip(start).Take(at - start).Any(token => token.Is(CueKind.Expression))) continue;
            foreach (var (subject, means) in Pairs(Actor.Entities, groups.Heads().FindAll(head => head.Kind is EntityKind.Gene or EntityKind.Process or EntityKind.Pathway)))
                Add(subject, "acts-through", Direction.Unsigned, means, at, "through", 0.65);
        }
    }

    int? With(int at)
    {
        for (var i = _from; i < at; i++)
            if (tokens[i].Is(CueKind.With)) return i;
        return null;
    }

    int? Towards(int at)
    {
        for (var i = _from; i < at; i++)
            if (tokens[i].Is(CueKind.Towards)) return i;
        return null;
    }
}
