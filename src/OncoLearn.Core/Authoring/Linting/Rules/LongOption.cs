namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>An option of more than 25 words, or of more than 50 Chinese characters (words of other scripts in it count one each).</summary>
sealed class LongOption : ILintRule
{
    const int EnglishWords = 25;
    const int ChineseCharacters = 50;

    public LintRuleDoc Doc { get; } = new(
        "long-option", LintSeverity.Warning,
        new("选项太长", "An option is very long"),
        new("长的选项难以互相比较；共有的内容属于题干。", "Long options are hard to compare; what they share belongs into the stem."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from list in target.Options
        from option in list.Options
        from one in option.Text
        let limit = Lang.IsChinese(one.Lang) ? ChineseCharacters : EnglishWords
        let length = PlainText.Length(one.Value)
        where length > limit
        select Doc.Find(option.Path, one.Lang,
            $"选项长 {length}（{(Lang.IsChinese(one.Lang) ? "字" : "词")}），超过 {limit}，难以与其他选项比较。",
            $"The option has {length} {(Lang.IsChinese(one.Lang) ? "characters" : "words")}, more than {limit}, and is hard to compare with the others.");
}
