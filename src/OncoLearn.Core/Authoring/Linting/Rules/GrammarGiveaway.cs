using System.Text.RegularExpressions;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// The grammar of the stem, or of the words before a gap, fits the key and not every other option: “a” or “an” stands before it, or a plural is
/// asked for (which genes, 哪两种) and only the key names several.
/// </summary>
sealed partial class GrammarGiveaway : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "grammar-giveaway", LintSeverity.Warning,
        new("语法泄露了答案", "The grammar gives the key away"),
        new("冠词或单复数只与一部分选项相合，其余的不懂内容也能排除。", "An article, or a number, that fits some options only rules the others out without any knowledge."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) => target.Options.Where(list => list.HasKey).SelectMany(list => Articles(target, list).Concat(Plurals(target, list)));

    IEnumerable<LintFinding> Articles(LintTarget target, OptionList list)
    {
        foreach (var lang in list.Languages.Where(Lang.IsEnglish))
        {
            foreach (var text in target.Question.Texts.Where(text => text is { Role: TextRole.Stem or TextRole.Passage, Text: not null } && text.Text.Has(lang)))
            {
                var whole = text.Text!.In([lang]).Value;
                var match = text.Role == TextRole.Stem && target.StemAsks ? Last().Match(whole) : BeforeGap(whole, list.PartKey);
                if (!match.Success || !IsTold(match.Groups["article"].Value, list, lang)) continue;
                var article = match.Groups["article"];
                yield return Doc.Find(text.Path, lang,
                    $"“{article.Value}”与正确选项相合，却与别的选项不合，等于排除了它们。",
                    $"“{article.Value}” fits the key and not every other option, which rules those out.",
                    new LintFix(new("写成 a/an", "Write a/an"), [new LintEdit.SetText(text.Path, lang, $"{whole[..article.Index]}{(char.IsUpper(article.Value[0]) ? "A/an" : "a/an")}{whole[(article.Index + article.Length)..]}")]));
            }
        }
    }

    IEnumerable<LintFinding> Plurals(LintTarget target, OptionList list) =>
        from lang in list.Languages
        where target.StemAsks && list.Keys.Count() == 1 && list.Options.Count > 2
        let key = list.Keys.First()
        where AsksForSeveral(target.Question.Stem.In([lang]).Value, lang) && IsSeveral(key.PlainIn(lang), lang) && !list.Distractors.Any(option => IsSeveral(option.PlainIn(lang), lang))
        select Doc.Find(key.Path, lang,
            "题干问的不止一个，而只有正确选项列出几个，等于提示了答案。",
            "The stem asks for several and only the key names several, which gives it away.");

    static bool IsTold(string article, OptionList list, string lang)
    {
        var an = article.Length == 2;
        var key = TakesAn(list.Keys.First().PlainIn(lang));
        return key == an && list.Distractors.Any(option => TakesAn(option.PlainIn(lang)) == !an);
    }

    /// <summary>Null where that cannot be said: symbols are spelt or spoken, and what has an article of its own needs none.</summary>
    static bool? TakesAn(string text) => TextWords.In(text).FirstOrDefault() is not { } word || TextWords.IsSymbol(word) || word.ToLowerInvariant() is "a" or "an" or "the" || !char.IsAsciiLetter(word[0])
        ? null
        : "aeiou".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) && !Consonant().IsMatch(word) || Silent().IsMatch(word);

    static bool AsksForSeveral(string stem, string lang) => Lang.IsChinese(lang) ? ChineseSeveral().IsMatch(stem) : Lang.IsEnglish(lang) && EnglishSeveral().IsMatch(stem);

    static bool IsSeveral(string option, string lang) => Lang.IsChinese(lang) ? ChineseList().IsMatch(option) : EnglishList().IsMatch(option);

    static Match BeforeGap(string text, string? part) => part is null
        ? Match.Empty
        : Regex.Match(text, $@"(?<!/)\b(?<article>an?)\s+\{{\{{{Regex.Escape(part)}\}}\}}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"(?<!/)\b(?<article>an?)\s*(_{2,}|…|\.{3})?\s*[:.]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Last();

    [GeneratedRegex("^(one|once|uni(?!n)|use|usu|eu|ut[ei]|ure)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Consonant();

    [GeneratedRegex("^(hour|honest|heir|honou?r)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Silent();

    [GeneratedRegex(@"\b(which|what) (two|three|several|(genes|proteins|drugs|pathways|cancers|factors|kinases|markers|processes|cells|organs|tissues|effects)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EnglishSeveral();

    [GeneratedRegex("哪(些|几|两|三)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseSeveral();

    [GeneratedRegex(@"\band\b|,|&|\+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EnglishList();

    [GeneratedRegex("、|和|与|及|，", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseList();
}
