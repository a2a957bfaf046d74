using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>An option that says nothing: only punctuation, or “other”, “none”, “I do not know”, 其他, 无, 不知道. That nobody chooses an option can only be seen in answers.</summary>
sealed partial class EmptyOption : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "empty-option", LintSeverity.Warning,
        new("选项没有内容", "An option says nothing"),
        new("没有人会选的选项只是占位：三个好的选项胜过四个凑数的。", "An option that nobody would choose only fills a place: three good options beat four."),
        $"{LintSources.Rodriguez}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from list in target.Options
        from option in list.Options
        from text in option.Text
        let plain = PlainText.Of(text.Value)
        where PlainText.Normal(plain).Length == 0 || (Lang.IsChinese(text.Lang) ? Chinese().IsMatch(plain) : Lang.IsEnglish(text.Lang) && English().IsMatch(plain))
        select Doc.Find(option.Path, text.Lang,
            $"选项“{PlainText.Quote(text.Value)}”没有内容，没有人会因为误解而选它。",
            $"The option “{PlainText.Quote(text.Value)}” says nothing, and nobody holds it for a reason.");

    [GeneratedRegex(@"^(an)?others?( (answer|option|choice|reason|cause)s?)?\W*$|^(none|nothing|n/?a|unknown|not applicable|no answer|something else|i (do not|don['’]t) know|not sure)\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"^(其他|其它|其余|别的|另有(答案|原因))(答案|选项|原因|情况)?\W*$|^(无|没有|不知道|不清楚|不详|未知|不确定|不适用|无答案)\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();
}
