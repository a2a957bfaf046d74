using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// Some options begin with a capital and others, no more of them, do not; fewer capitals may be proper names. Only ordinary words of the Latin alphabet are compared, not symbols such as <c>p62</c>, <c>mRNA</c> or <c>E-cadherin</c>.
/// </summary>
sealed class MixedCapitals : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "mixed-capitals", LintSeverity.Advice,
        new("选项首字母大小写不一致", "Some options begin with a capital"),
        new("形式上的差别会让人注意到某个选项，与所考的内容无关。", "A difference in form draws the eye to an option and has nothing to do with what is asked."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target)
    {
        foreach (var list in target.Options)
        {
            foreach (var lang in list.Languages.Where(Lang.IsEnglish))
            {
                var low = list.Options.Where(option => FirstWord(option.In(lang)) is { } word && char.IsLower(word[0])).ToList();
                if (low.Count == 0 || list.Options.Count(option => FirstWord(option.In(lang)) is { } word && char.IsUpper(word[0])) < low.Count) continue;
                yield return Doc.Find(low[0].Path, lang,
                    "有的选项首字母大写，有的小写，形式不一致会成为线索。",
                    "Some options begin with a capital and others do not, and a difference in form is a clue.",
                    new LintFix(new("首字母一律大写", "Begin each with a capital"), low.ConvertAll(option => new LintEdit.SetText(option.Path, lang, Capitalised(option.In(lang))))));
            }
        }
    }

    /// <summary>Null where the text does not begin with an ordinary word.</summary>
    static string? FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && (Script.IsSpacedLetter(text[end]) || text[end] is '-' or '\'')) end++;
        var word = text[..end];
        return word.Length > 1 && word.All(c => char.IsAsciiLetter(c) || c == '\'') && !word.Skip(1).Any(char.IsUpper) ? word : null;
    }

    static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
