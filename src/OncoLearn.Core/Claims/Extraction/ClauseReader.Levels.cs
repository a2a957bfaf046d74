namespace OncoLearn.Core.Claims.Extraction;

sealed partial class ClauseReader
{
    void ReadExpression(int at, int next)
    {
        var cue = tokens[at].Cue!;
        if (HasOutcome(_from, at) && cue.OnProcess is "lower-in" or "higher-in")
        {
            ReadOutcome(at);
            return;
        }
        var left = NameGroups.Of(tokens, _from, at);
        var right = NameGroups.Of(tokens, at + 1, next);
        var direct = at + 1 < tokens.Count ? tokens[at + 1].Entity : null;
        if (direct?.Kind is EntityKind.Gene || (left.Count == 0 && right.Heads().Exists(head => head.Kind is EntityKind.Gene)))
        {
            // “……干细胞高表达Nanog”, “过表达Nanog诱导……”
            var genes = right.Heads().Where(head => head.Kind is EntityKind.Gene).ToList();
            var sites = left.Places().Concat(left.Heads().Where(head => head.IsSite())).Distinct().ToList();
            if (next < _end && tokens[next].Kind is CueKind.Effect or CueKind.Causes) Actor = new Actor(genes, IsHigh: true);
            else EmitLevels(genes, sites, cue, at);
            return;
        }
        var lastPlace = left.FindLastIndex(group => group.IsPlace);
        var after = left.Skip(lastPlace + 1).Where(group => group.Names.Any(IsGeneLike)).ToList();
        var subjects = (after.Count > 0 ? after : left).Where(group => !group.IsPlace).Select(group => group.Changed ?? group.Names.LastOrDefault(name => name.Kind is EntityKind.Gene)).OfType<Entity>().Where(IsGeneLike).Distinct().ToList();
        if (subjects.Count == 0) subjects = [.. Actor.Entities.Where(IsGeneLike)];
        var places = left.Places();
        var follows = NextWord(at) is { Cue.Kind: CueKind.In } || cue.OnProcess is "lower-in";
        if (cue.OnProcess is "lower-in" && tokens.Skip(_from).Take(at - _from).Any(token => token.Cue?.OnProcess is "rate"))
        {
            var others = right.Heads().Where(head => head.IsSite());
            foreach (var (gene, other) in Pairs(subjects, [.. others]))
                Add(gene, "overexpressed-less-often-than-in", Direction.Down, other, at, "comparison", 0.7, place: _places.Find(place => place.Kind is EntityKind.Cancer));
            return;
        }
        if (cue.OnProcess is "lower-in" && right.Places() is { Count: > 0 } higher && tokens.Skip(at).Take(next - at).Any(token => token.Is(CueKind.It)))
        {
            // “T1期低于其在T3期”: it is higher there.
            EmitLevels(subjects, higher, new Cue(CueKind.HighExpression, Direction.Up, "higher-in"), at);
            return;
        }
        if (places.Count == 0 && follows) places = right.Places();
        // “腺瘤和癌均呈现NUPR1过表达”
        if (places.Count == 0) places = [.. left.SelectMany(group => group.Names.Take(Math.Max(1, group.Names.Count - 1))).Where(NameGroups.IsSite)];
        if (places.Count == 0) places = _places;
        var leads = next < _end && (tokens[next].Kind is CueKind.Effect or CueKind.Causes or CueKind.Correlates or CueKind.Change or CueKind.Worse) && cue.OnProcess is not ("higher-in" or "lower-in");
        if (IsSame(at) && places.Count == 2)
        {
            foreach (var gene in subjects) Add(gene, "overexpressed-as-often-as-in", Direction.None, places[1], at, "comparison", 0.7, negated: true, places[0]);
            return;
        }
        if (places.Count > 0 && !leads) EmitLevels(subjects, places, cue, at);
        if (subjects.Count > 0) Actor = new Actor(subjects, cue.Kind is CueKind.LowExpression && leads, cue.Kind is CueKind.HighExpression);
    }

    /// <summary>“没有显著差异”</summary>
    bool IsSame(int at)
    {
        var difference = Enumerable.Range(at, _end - at).FirstOrDefault(i => tokens[i].Is(CueKind.Difference), -1);
        return difference >= 0 && IsNegated(at, difference, Reach);
    }

    /// <summary>“在肺癌干细胞中Nanog表达显著增加”</summary>
    void ReadLevel(IReadOnlyList<Entity> genes, List<NameGroup> groups, Direction direction, int at)
    {
        var places = groups.Places();
        if (places.Count == 0 && NextWord(at) is { Cue.Kind: CueKind.In }) places = NameGroups.Of(tokens, at + 1, _end).Places();
        if (places.Count == 0) places = [.. groups.Where(group => group.Names.Count > 1).SelectMany(group => group.Names.Take(group.Names.Count - 1)).Where(NameGroups.IsSite).Distinct()];
        if (places.Count == 0) places = _places;
        EmitLevels(genes, places, new Cue(CueKind.HighExpression, direction, direction is Direction.Up ? "higher-in" : "lower-in"), at);
        if (!Actor.IsLost) Actor = new Actor(genes, IsHigh: direction is Direction.Up);
    }

    void EmitLevels(IReadOnlyList<Entity> genes, IReadOnlyList<Entity> places, Cue cue, int at)
    {
        if (places.All(place => place.IsGeneral) && _places.Exists(place => !place.IsGeneral)) places = _places;
        foreach (var (gene, place) in Pairs(genes, places))
            Add(gene, cue.OnProcess!, cue.Direction, place, at, "expression", Plain, cue.Kind is CueKind.NoExpression ? true : null, place.Kind is EntityKind.Cancer ? place : null);
    }

    /// <summary>“Nanog主要表达于……”, “在……中不表达”: expression with a place and no other predicate.</summary>
    void ReadPlainExpression(int start)
    {
        var at = Enumerable.Range(start, _end - start).FirstOrDefault(i => tokens[i].Is(CueKind.Expression), -1);
        if (at < 0) return;
        var left = NameGroups.Of(tokens, start, at);
        var right = NameGroups.Of(tokens, at + 1, _end);
        var genes = left.Heads().Where(head => head.Kind is EntityKind.Gene).ToList();
        if (genes.Count == 0) genes = [.. Actor.Entities.Where(entity => entity.Kind is EntityKind.Gene)];
        var places = left.Places();
        if (places.Count == 0 && NextWord(at) is { Cue.Kind: CueKind.In }) places = [.. right.SelectMany(group => group.Names).Where(NameGroups.IsSite)];
        if (places.Count == 0) return;
        foreach (var (gene, place) in Pairs(genes, places))
            Add(gene, "expressed-in", Direction.Unsigned, place, at, "expression", 0.7, place: place.Kind is EntityKind.Cancer ? place : null);
    }

    /// <summary>“TP53在……中缺失”</summary>
    void ReadLostGenes(int start)
    {
        var at = Enumerable.Range(start, _end - start).FirstOrDefault(i => tokens[i].Cue?.OnProcess is "lost-in", -1);
        if (at < 0) return;
        foreach (var (gene, place) in Pairs([.. Actor.Entities.Where(entity => entity.Kind is EntityKind.Gene)], _places))
            Add(gene, "lost-in", Direction.Down, place, at, "expression", 0.65, place: place.Kind is EntityKind.Cancer ? place : null);
    }

    void ReadLocation(int at, int next)
    {
        var left = NameGroups.Of(tokens, _from, at);
        var right = NameGroups.Of(tokens, at + 1, next);
        var targets = right.SelectMany(group => group.Head is { } head ? [head] : Array.Empty<Entity>()).Distinct().ToList();
        if (targets.Count == 0) targets = [.. left.Where(group => group.IsPlace).Select(group => group.Head).OfType<Entity>().Where(head => head.Kind is EntityKind.Process)];
        foreach (var (subject, target) in Pairs(Actor.Entities, targets.FindAll(target => target.Kind is not EntityKind.Cancer)))
            Add(subject, "localised-to", Direction.Unsigned, target, at, "location", 0.7);
    }

    void ReadFrequency(int at, int next)
    {
        var groups = NameGroups.Of(tokens, _from, at);
        var right = NameGroups.Of(tokens, at + 1, next).SelectMany(group => group.Names).Where(name => name.Kind is EntityKind.Process or EntityKind.Cancer).Distinct().ToList();
        var where = right.Count > 0 ? right : [.. groups.Where(group => group.IsPlace).SelectMany(group => group.Names).Where(name => name.Kind is EntityKind.Process)];
        // “高p8和低ssDNA的表达模式”
        if (lexicon.Joint(Actor.Entities, "high") is { } pattern) Actor = new Actor([pattern]);
        foreach (var (subject, place) in Pairs(Actor.Entities, where))
            Add(subject, Actor.IsHigh ? "high-more-often-in" : "more-frequent-in", Direction.Up, place, at, "frequency", 0.7);
    }
}
