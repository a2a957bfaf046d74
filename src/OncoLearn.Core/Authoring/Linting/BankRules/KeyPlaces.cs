namespace OncoLearn.Core.Authoring.Linting.BankRules;

/// <summary>
/// Among sets of options with one key and the same number of options k, a place of the key is used too often or too seldom to be even: the exact
/// binomial tail of its count with probability 1/k, times 2k (Bonferroni, two sides of k places), is below 0.05.
/// </summary>
public sealed class KeyPlaces : IBankRule
{
    const double Significance = 0.05;

    public LintRuleDoc Doc { get; } = new(
        "key-places", LintSeverity.Warning,
        new("正确选项的位置不均匀", "The key stands in some places too often"),
        new("位置有偏好时，不懂的人可以照着偏好猜。", "Where places are preferred, guessing follows the preference."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(IReadOnlyList<LintTarget> bank) =>
        from sets in bank
            .SelectMany(target => target.Question.OptionSets)
            .Where(set => set.Options.Count > 1 && set.Options.Count(option => option.Correct) == 1)
            .GroupBy(set => set.Options.Count)
            .OrderBy(same => same.Key)
        let keys = sets.Select(set => set.Options.Index().First(option => option.Item.Correct).Index).ToList()
        from place in Enumerable.Range(0, sets.Key)
        let used = keys.Count(key => key == place)
        where IsUneven(used, keys.Count, sets.Key)
        select Doc.Find("", lang: null,
            $"在 {keys.Count} 组各有 {sets.Key} 个选项的题里，正确选项排在第 {place + 1} 位的有 {used} 组；各个位置应当用得差不多。",
            $"Of {keys.Count} sets of {sets.Key} options, the key is option {place + 1} in {used}; the places should be used evenly.");

    /// <summary>Whether chance alone does not explain how often one of several equally likely places was used.</summary>
    /// <param name="used">How often, in [0, <paramref name="questions"/>].</param>
    /// <param name="places">How many there are; at least 2.</param>
    public static bool IsUneven(int used, int questions, int places)
    {
        double atMost = 0, atLeast = 0;
        for (var count = 0; count <= questions; count++)
        {
            var probability = Binomial(count, questions, 1.0 / places);
            if (count <= used) atMost += probability;
            if (count >= used) atLeast += probability;
        }
        return Math.Min(atMost, atLeast) * 2 * places < Significance;
    }

    static double Binomial(int count, int of, double probability)
    {
        var logarithm = 0.0;
        for (var i = 1; i <= count; i++) logarithm += Math.Log(of - count + i) - Math.Log(i);
        return Math.Exp(logarithm + count * Math.Log(probability) + (of - count) * Math.Log(1 - probability));
    }
}
