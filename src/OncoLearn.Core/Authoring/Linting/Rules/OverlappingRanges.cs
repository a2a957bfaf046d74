namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>Two ranges of numbers that have a number in common, such as 1–5 and 5–10.</summary>
sealed class OverlappingRanges : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "overlapping-ranges", LintSeverity.Warning,
        new("数值范围互相重叠", "Ranges overlap"),
        new("落在重叠处的值使两个选项都对；范围更大的选项也包含了另一个。", "A value in the overlap makes two options right, and the wider range holds the other."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target)
    {
        foreach (var list in target.Options)
        {
            foreach (var lang in list.Languages)
            {
                var read = list.Options.Select(option => (Option: option, Range: Quantity.In(option.PlainIn(lang)))).Where(one => one.Range is not null).ToList();
                var overlap = (
                    from at in Enumerable.Range(0, read.Count)
                    from other in read.Skip(at + 1)
                    let one = read[at]
                    where (one.Range!.IsRange || other.Range!.IsRange) && one.Range.Unit == other.Range!.Unit && one.Range.Overlaps(other.Range)
                    select (One: one.Option, Other: other.Option)).FirstOrDefault();
                if (overlap.One is null) continue;
                yield return Doc.Find(overlap.Other.Path, lang,
                    $"“{PlainText.Quote(overlap.One.In(lang))}”与“{PlainText.Quote(overlap.Other.In(lang))}”重叠，落在其中的值使两项都对。",
                    $"“{PlainText.Quote(overlap.One.In(lang))}” and “{PlainText.Quote(overlap.Other.In(lang))}” overlap, and a value in the overlap makes both right.");
            }
        }
    }
}
