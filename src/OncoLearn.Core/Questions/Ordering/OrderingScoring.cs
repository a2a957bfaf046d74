namespace OncoLearn.Core.Questions.Ordering;

/// <summary>
/// What counts under the scoring rules, and how much; a blank scores 0 in all of them. The two rules that count in part are known from Moodle's
/// <c>qtype_ordering</c>: adjacent pairs are its <c>GRADING_RELATIVE_NEXT_EXCLUDE_LAST</c>, and the longest run is its <c>GRADING_LONGEST_ORDERED_SUBSET</c>,
/// where one item alone is no run either.
/// </summary>
public static class OrderingScoring
{
    public const int FewestItems = 3;
    public const int MostItems = 8;

    static readonly double[] MeanLongestRuns = [.. Enumerable.Range(0, MostItems + 1).Select(MeanLongestRun)];

    /// <param name="places">Of the items in the key's order; null where an item has none, or one that is shared. Three or more.</param>
    /// <returns>Of each item whether it counts; null where there is nothing to be right about, which is the first item where what counts is following another.</returns>
    public static IReadOnlyList<bool?> Counted(ScoringRule rule, IReadOnlyList<int?> places) => rule switch
    {
        ScoringRule.AllOrNothing => [.. places.Select((place, at) => (bool?)(place == at + 1))],
        ScoringRule.AdjacentPairs => [null, .. places.Zip(places.Skip(1), (before, place) => (bool?)(place is not null && place == before + 1))],
        ScoringRule.LongestSubsequence => LongestRun(places),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule of orderings."),
    };

    /// <summary>
    /// In [0, 1]: 1 if every item stands at its place; the share of neighbours that follow each other; or what the longest run has beyond its first item, as a
    /// share of what it could have, since one item is always in order.
    /// </summary>
    public static double Fraction(ScoringRule rule, IReadOnlyList<int?> places)
    {
        var counted = Counted(rule, places).Count(counts => counts == true);
        return rule switch
        {
            ScoringRule.AllOrNothing => counted == places.Count ? 1 : 0,
            ScoringRule.AdjacentPairs => (double)counted / (places.Count - 1),
            _ => (double)Math.Max(0, counted - 1) / (places.Count - 1),
        };
    }

    /// <summary>The mean over all orders of so many items, each as likely as the others.</summary>
    public static double Guess(ScoringRule rule, int items) => rule switch
    {
        ScoringRule.AllOrNothing => 1 / Factorial(items),
        // Each of the items - 1 pairs follows each other in (items - 1)! of items! orders.
        ScoringRule.AdjacentPairs => 1.0 / items,
        ScoringRule.LongestSubsequence => (MeanLongestRuns[items] - 1) / (items - 1),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule of orderings."),
    };

    /// <summary>Of the longest strictly increasing subsequences the one that ends, and at each step comes from, the earliest; no item where none is longer than one.</summary>
    static IReadOnlyList<bool?> LongestRun(IReadOnlyList<int?> places)
    {
        var lengths = new int[places.Count];
        var from = new int[places.Count];
        for (var at = 0; at < places.Count; at++)
        {
            if (places[at] is null) continue;
            (lengths[at], from[at]) = (1, -1);
            for (var before = 0; before < at; before++)
                if (places[before] < places[at] && lengths[before] >= lengths[at]) (lengths[at], from[at]) = (lengths[before] + 1, before);
        }
        var counted = new bool?[places.Count];
        Array.Fill(counted, false);
        if (lengths.Max() > 1)
            for (var at = Array.IndexOf(lengths, lengths.Max()); at >= 0; at = from[at]) counted[at] = true;
        return counted;
    }

    /// <summary>
    /// The mean length of the longest increasing subsequence of all orders of n items: as many orders have one of length k as there are pairs of standard
    /// Young tableaux of one shape whose first row is k (Schensted 1961, doi 10.4153/CJM-1961-015-3).
    /// </summary>
    static double MeanLongestRun(int n) => n == 0 ? 0 : Shapes(n, n).Sum(shape => shape[0] * Math.Pow(Tableaux(shape, n), 2)) / Factorial(n);

    /// <summary>The partitions of n into parts of at most <paramref name="most"/>, each from the largest part down.</summary>
    static IEnumerable<IReadOnlyList<int>> Shapes(int n, int most) => n == 0
        ? [[]]
        : Enumerable.Range(1, Math.Min(n, most)).SelectMany(first => Shapes(n - first, first), (first, rest) => (IReadOnlyList<int>)[first, .. rest]);

    /// <summary>How many standard Young tableaux have the shape, by the hook lengths (Frame, Robinson, Thrall 1954, doi 10.4153/CJM-1954-030-1).</summary>
    static double Tableaux(IReadOnlyList<int> shape, int n)
    {
        var hooks = shape.SelectMany((length, row) => Enumerable.Range(0, length).Select(column => length - column + shape.Skip(row + 1).Count(below => below > column)));
        return Factorial(n) / hooks.Aggregate(1.0, (product, hook) => product * hook);
    }

    static double Factorial(int n) => Enumerable.Range(1, n).Aggregate(1.0, (product, i) => product * i);
}
