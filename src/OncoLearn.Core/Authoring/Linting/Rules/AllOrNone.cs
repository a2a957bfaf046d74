using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>An option that speaks of the other options: all of the above, none of the above, both A and B, 以上都是.</summary>
sealed partial class AllOrNone : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "all-or-none", LintSeverity.Warning,
        new("“以上都是”“以上都不是”", "All or none of the above"),
        new("知道其中两项就能推出“以上都是”；选“以上都不是”的人说不出什么才对。选项打乱以后，“以上”也无所指。", "Knowing two options gives “all of the above” away, and “none of the above” does not show what a learner knows instead. Once options are shuffled there is no above."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from list in target.Options
        from option in list.Options
        from text in option.Text
        let plain = PlainText.Of(text.Value)
        where Lang.IsChinese(text.Lang) ? Chinese().IsMatch(plain) : Lang.IsEnglish(text.Lang) && English().IsMatch(plain)
        select Doc.Find(option.Path, text.Lang,
            $"选项“{text.Value}”说的是其他选项，知道一部分就能推出答案。",
            $"The option “{text.Value}” speaks of the other options, so that half the knowledge is enough.");

    [GeneratedRegex(@"\b(all|none|both|any|neither|each|some|two) (of )?(the |these |those )?(above|preceding|other (options|answers|choices))\b|^(all|none|both|neither) of (these|them|the (options|answers|choices|statements))\.?$|^(all|none|both|neither)( (are|is) (true|correct|right|false|wrong))?\.?$|^((both )?[A-H](,| and| or|, and) ?)+[A-H]( only)?\.?$|\b(options?|answers?) [A-H] and [A-H]\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"(以上|上述|前述|前面)(各项|几项|三项|四项|两项|选项|答案|说法|全部|所有)*(全|都|均|皆|无|没有)|^(都|均|全|皆)(是|不是|对|不对|正确|不正确|错误|有|没有)。?$|其(余|他)(选项|各项|答案)(都|均|全)|^(全部|都不|均不)(正确|错误|对|选)。?$|^[A-Ha-h]\s*(和|与|、|及|或)\s*[A-Ha-h]\s*(都|均)?(正确|对|是)?。?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();
}
