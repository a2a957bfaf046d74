namespace OncoLearn.Core.Quizzes;

/// <summary>Orders the questions of an attempt so that those on one shared vignette stand next to each other: whoever reads it once answers them all.</summary>
public static class VignetteOrder
{
    /// <summary>
    /// Brings drawn questions next to the first fixed question on their vignette, else next to the first drawn one. Fixed questions keep their order, which is their author's;
    /// so do all others.
    /// </summary>
    /// <param name="vignetteOf">Null for a question without one.</param>
    public static IReadOnlyList<T> Gather<T>(IReadOnlyList<T> places, Func<T, long?> vignetteOf, Func<T, bool> isFixed)
    {
        var first = new Dictionary<long, int>();
        foreach (var (at, place) in places.Index().OrderBy(one => !isFixed(one.Item)))
            if (vignetteOf(place) is { } vignette) first.TryAdd(vignette, at);
        return [.. places.Index().OrderBy(one => Beside(one.Index, one.Item)).ThenBy(one => Beside(one.Index, one.Item) != one.Index).Select(one => one.Item)];

        int Beside(int at, T place) => !isFixed(place) && vignetteOf(place) is { } vignette ? first[vignette] : at;
    }

    /// <summary>An order of chance in which the questions on one vignette stand next to each other, in an order of chance among themselves.</summary>
    /// <param name="vignetteOf">Null for a question without one.</param>
    /// <param name="chance">The same chance orders the same.</param>
    public static IReadOnlyList<T> Shuffle<T>(IReadOnlyList<T> places, Func<T, long?> vignetteOf, Chance chance)
    {
        var groups = places.Index().GroupBy(one => vignetteOf(one.Item) is { } vignette ? (Vignette: vignette, Alone: -1) : (Vignette: 0, Alone: one.Index)).ToList();
        return [.. chance.Shuffle(groups).SelectMany(group => chance.Fork(group.First().Index).Shuffle([.. group.Select(one => one.Item)]))];
    }
}
