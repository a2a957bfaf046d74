namespace OncoLearn.Core.Claims.Extraction;

/// <summary>Gathers the names of a stretch of a sentence into coordinated groups.</summary>
static class NameGroups
{
    /// <param name="start">The first token.</param>
    /// <param name="end">Behind the last one.</param>
    public static List<NameGroup> Of(IReadOnlyList<Token> tokens, int start, int end)
    {
        var groups = new List<NameGroup>();
        var current = new NameGroup();
        var inside = -1;
        void Close()
        {
            if (current.Names.Count > 0) groups.Add(current);
            current = new NameGroup();
        }
        for (var at = start; at < end; at++)
        {
            var token = tokens[at];
            if (token.Entity is { } entity)
            {
                // “生长迁移”
                if (entity.Kind is EntityKind.Process && at > start && tokens[at - 1] is { Entity.Kind: EntityKind.Process } last && last.End == token.Start && current.Names.Count > 0) Close();
                current.Add(entity);
                continue;
            }
            switch (token.Kind)
            {
                case CueKind.And or CueKind.Is or CueKind.Along or CueKind.With or CueKind.Then or CueKind.Break or CueKind.Towards or CueKind.Compared or CueKind.Through:
                    Close();
                    break;
                case CueKind.Than:
                    // What it is compared with is said of nothing.
                    at = end;
                    break;
                case CueKind.Including:
                    // “翻译后修饰如磷酸化” names the whole; “相关蛋白包括cyclin D1” names only the parts.
                    if (current.Head is not null && tokens[at - 1].Entity is not null)
                    {
                        while (at + 1 < end && (tokens[at + 1].Entity is not null || tokens[at + 1].Is(CueKind.And))) at++;
                        break;
                    }
                    current = new NameGroup();
                    groups.RemoveAll(group => !group.IsPlace && group.Changed is null);
                    break;
                case CueKind.Modifying:
                    current.Modify();
                    break;
                case CueKind.Expression:
                    current.HasExpression = true;
                    break;
                case CueKind.Loss or CueKind.LowExpression:
                    current.Lose();
                    break;
                case CueKind.Gain or CueKind.HighExpression:
                    current.Raise();
                    break;
                case CueKind.Of when current.Names.Count > 0 && token.End - token.Start > 1:
                    current.IsHeadFirst = true;
                    break;
                case CueKind.In when token.End - token.Start == 1:
                    Close();
                    inside = groups.Count;
                    break;
                case CueKind.In:
                    // English: what follows is the place, up to the next mark.
                    Close();
                    current.IsPlace = true;
                    break;
                case CueKind.InEnd when current.Names.Count > 0:
                    current.IsPlace = true;
                    Close();
                    if (inside >= 0) groups.Skip(inside).ToList().ForEach(group => group.IsPlace = true);
                    // “肝癌细胞和原代肝癌组织中”
                    for (var i = groups.Count - 2; i >= 0 && groups[i].Names.All(IsSite); i--) groups[i].IsPlace = true;
                    inside = -1;
                    break;
            }
        }
        Close();
        if (inside >= 0 && inside < groups.Count && groups[inside].Names.All(IsSite)) groups[inside].IsPlace = true;
        ShareHeads(groups);
        return groups;
    }

    /// <summary>“肺癌和胃癌干细胞”: a tumour before another that has a head shares that head.</summary>
    static void ShareHeads(List<NameGroup> groups)
    {
        for (var i = groups.Count - 2; i >= 0; i--)
            if (groups[i].Names is [{ Kind: EntityKind.Cancer }] && groups[i + 1].Names is [{ Kind: EntityKind.Cancer }, _, ..] && groups[i + 1].Head is { Kind: EntityKind.Process or EntityKind.Sample }) groups.RemoveAt(i);
    }

    /// <summary>What the groups mean, without places.</summary>
    public static List<Entity> Heads(this IEnumerable<NameGroup> groups) => [.. groups.Where(group => !group.IsPlace).Select(group => group.Head).OfType<Entity>().Distinct()];

    /// <summary>Tumours, tissues and cells that stand as places.</summary>
    public static List<Entity> Places(this IEnumerable<NameGroup> groups) => [.. groups.Where(group => group.IsPlace).Select(group => Place(group)).OfType<Entity>().Distinct()];

    /// <summary>“T3期肿瘤”: the last that is no general word.</summary>
    static Entity? Place(NameGroup group)
    {
        var sites = group.Names.Where(name => name.IsSite() || Outcome.IsStage(name)).ToList();
        return sites.FindLast(site => !site.IsGeneral) ?? sites.LastOrDefault();
    }

    /// <summary>A part of a cell, which is only ever a place.</summary>
    public static bool IsCompartment(this Entity entity) => entity.Symbol is "nucleus" or "cytoplasm";

    public static bool IsSite(this Entity entity) => entity.Kind is EntityKind.Cancer or EntityKind.Sample;
}
