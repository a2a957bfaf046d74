namespace OncoLearn.Core.Quizzes;

/// <summary>
/// Draws questions for all slots at once, none twice. Each slot takes the first of its candidates in an order of chance, so a pool of its own is drawn from uniformly;
/// where pools overlap a slot gives up a question that another cannot do without. Whatever full choice there is can come out.
/// </summary>
public static class QuestionDraw
{
    /// <param name="chance">The same chance draws the same.</param>
    /// <returns>For each pool its questions; null where the pools cannot all be filled.</returns>
    public static IReadOnlyList<IReadOnlyList<long>>? Draw(IReadOnlyList<DrawPool> pools, Chance chance)
    {
        var matching = new PoolMatching([.. pools.Select((pool, at) => chance.Fork(at).Shuffle(pool.Candidates))]);
        for (var at = 0; at < pools.Count; at++)
            for (var place = 0; place < pools[at].Count; place++)
                if (!matching.TryGive(at)) return null;
        return [.. pools.Select((_, at) => matching.HeldBy(at))];
    }
}
