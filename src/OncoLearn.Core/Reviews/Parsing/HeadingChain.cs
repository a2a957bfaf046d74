namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>A heading that belongs to the numbering of the text.</summary>
/// <param name="Level">From 1.</param>
/// <param name="HasGap">A number before it is missing.</param>
sealed record ChainedHeading(HeadingCandidate Candidate, int Level, bool HasGap);

/// <summary>
/// Chooses among the candidates those that number the text: the chain in which each number follows the one before it (a child, the next sibling, the next of an ancestor) and that
/// looks most like headings in sum. A year, a list inside a section or a row of a table finds no place in it.
/// </summary>
static class HeadingChain
{
    const int Follows = 2;
    const int Opens = 1;
    const int Gap = -3;

    /// <summary>The most numbers that may be missing in a row.</summary>
    const int WidestGap = 2;

    /// <summary>With more than these, the weakest are left out: no text has so many headings.</summary>
    const int Most = 2000;

    /// <summary>The numbers that are open at a place, the main one first.</summary>
    sealed record Open(HeadNumber Number, Open? Parent)
    {
        public int Level => (Parent?.Level ?? 0) + Number.Path.Count;
    }

    sealed record Link(HeadingCandidate Candidate, Open Open, int Sum, bool HasGap, Link? Before);

    public static IReadOnlyList<ChainedHeading> Choose(IReadOnlyList<HeadingCandidate> candidates)
    {
        if (candidates.Count > Most) candidates = [.. candidates.OrderByDescending(one => one.Score).Take(Most).OrderBy(one => one.Line).ThenBy(one => one.At)];
        var links = new List<Link>();
        foreach (var candidate in candidates)
        {
            var best = First(candidate);
            foreach (var before in links)
            {
                if (IsBehind(candidate, before.Candidate) && Next(before, candidate) is { } next && (best is null || next.Sum > best.Sum)) best = next;
            }
            if (best is not null) links.Add(best);
        }
        var chain = new List<ChainedHeading>();
        for (var link = links.Where(link => link.Sum > 0).MaxBy(link => link.Sum); link is not null; link = link.Before)
            chain.Add(new ChainedHeading(link.Candidate, link.Open.Level, link.HasGap));
        chain.Reverse();
        return chain;
    }

    static bool IsBehind(HeadingCandidate candidate, HeadingCandidate before) =>
        candidate.Line > before.Line || candidate.Line == before.Line && candidate.At >= before.TitleEnd;

    static Link? First(HeadingCandidate candidate) => candidate.Number.Path switch
    {
        [0 or 1] => new Link(candidate, new Open(candidate.Number, Parent: null), candidate.Score + Opens, HasGap: false, Before: null),
        [0 or 1, 1] => new Link(candidate, new Open(candidate.Number, Parent: null), candidate.Score, HasGap: true, Before: null),
        [2] => new Link(candidate, new Open(candidate.Number, Parent: null), candidate.Score + Gap, HasGap: true, Before: null),
        _ => null,
    };

    static Link? Next(Link before, HeadingCandidate candidate)
    {
        for (var open = before.Open; open is not null; open = open.Parent)
        {
            if (open.Number.Style != candidate.Number.Style) continue;
            if (Step(open.Number.Path, candidate.Number.Path) is not { } step) return null;
            return new Link(candidate, new Open(candidate.Number, open.Parent), before.Sum + candidate.Score + step, step < 0, before);
        }
        // Another way of numbering opens a level inside.
        if (candidate.Number.Path is not [1]) return null;
        return new Link(candidate, new Open(candidate.Number, before.Open), before.Sum + candidate.Score + Opens - 1, HasGap: false, before);
    }

    /// <summary>How well one number follows another of its kind; null where it cannot.</summary>
    static int? Step(IReadOnlyList<int> from, IReadOnlyList<int> to)
    {
        var same = 0;
        while (same < from.Count && same < to.Count && from[same] == to[same]) same++;
        // A child.
        if (same == from.Count) return to.Count == from.Count + 1 ? Ahead(0, to[^1]) : null;
        // The next one, or an ancestor's.
        if (same == to.Count - 1) return Ahead(from[same], to[^1]);
        // The first child of the next one, whose own heading is missing.
        return same == to.Count - 2 && to[^1] == 1 && to[^2] == from[same] + 1 ? Gap - 1 : null;
    }

    static int? Ahead(int from, int to) => (to - from) switch
    {
        1 => Follows,
        > 1 and <= 1 + WidestGap => Gap,
        _ => null,
    };
}
