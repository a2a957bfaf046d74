namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>The key is longer by far than every other option: by half, and by at least ten columns (five Chinese characters). Of several keys the shortest counts.</summary>
sealed class KeyLongest : ILintRule
{
    const double Ratio = 1.5;
    const int Columns = 10;

    public LintRuleDoc Doc { get; } = new(
        "key-longest", LintSeverity.Warning,
        new("正确选项明显最长", "The key is the longest by far"),
        new("写题的人往往把正确选项写得更完整，会考试的人因此挑最长的选。", "Writers tend to qualify the key more than the rest, and test-wise learners choose the longest option."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from list in target.Options
        where list.HasKey
        from lang in list.Languages
        let key = list.Keys.MinBy(option => PlainText.Width(option.In(lang)))!
        let width = PlainText.Width(key.In(lang))
        let longest = list.Distractors.Max(option => PlainText.Width(option.In(lang)))
        where width >= Ratio * longest && width - longest >= Columns
        select Doc.Find(key.Path, lang,
            $"正确选项“{PlainText.Quote(key.In(lang))}”比其他选项都长得多，不懂的人也会选它。",
            $"The key “{PlainText.Quote(key.In(lang))}” is much longer than every other option, and so is chosen by those who do not know.");
}
