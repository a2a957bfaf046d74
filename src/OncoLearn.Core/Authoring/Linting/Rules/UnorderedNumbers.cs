namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>Options that are numbers with one unit, neither rising nor falling. Advice: most types shuffle their options.</summary>
sealed class UnorderedNumbers : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "unordered-numbers", LintSeverity.Advice,
        new("数字选项没有按大小排列", "Numbers out of order"),
        new("按大小排列的数字一眼就能看全；乱序只增加阅读的负担。", "Numbers in order are taken in at a glance; out of order they only cost reading."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target) => target.Options.SelectMany(Check);

    IEnumerable<LintFinding> Check(OptionList list)
    {
        // A number is the same in every language: one finding is enough.
        var read = list.Languages.Select(lang => list.Options.Select(option => Quantity.In(option.PlainIn(lang))).ToList())
            .FirstOrDefault(all => all.TrueForAll(one => one is not null) && all.DistinctBy(one => one!.Unit).Count() == 1);
        if (read is null || read.Count < 3) yield break;
        var places = read.ConvertAll(one => one!.Place);
        if (places.SequenceEqual(places.Order()) || places.SequenceEqual(places.OrderDescending())) yield break;
        yield return Doc.Find(list.Path, lang: null,
            "数字选项既不是从小到大，也不是从大到小，读起来费力。",
            "The numbers neither rise nor fall, which makes them hard to take in.",
            new LintFix(new("按大小排列", "Sort the options"), [new LintEdit.Reorder(list.Path, [.. Enumerable.Range(0, places.Count).OrderBy(at => places[at])])]));
    }
}
