using System.Text.RegularExpressions;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// Words such as always, never, only, 总是, 绝不, 仅 in an option, unless most options have one; and in a statement that is judged true or false. Where two
/// options say “only” they weigh things against each other (only A, only B), which tells nothing.
/// </summary>
sealed partial class AbsoluteWord : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "absolute-word", LintSeverity.Warning,
        new("绝对化的词", "An absolute word"),
        new("生物学里少有绝对的事：带“总是”“绝不”“仅”的说法多半是错的，会考试的人据此排除。", "Little in biology is absolute: what says always, never or only is mostly false, and test-wise learners rule it out."),
        LintSources.All);

    public IEnumerable<LintFinding> Check(LintTarget target) => InOptions(target).Concat(InStatement(target));

    IEnumerable<LintFinding> InOptions(LintTarget target)
    {
        foreach (var list in target.Options)
        {
            foreach (var lang in list.Languages)
            {
                var found = list.Options.Select(option => (option.Path, Word: WordIn(option.PlainIn(lang), lang))).Where(option => option.Word is not null).ToList();
                if (found.Count(option => Weighs(option.Word!)) > 1) found.RemoveAll(option => Weighs(option.Word!));
                if (found.Count * 2 > list.Options.Count) continue;
                foreach (var (path, word) in found)
                {
                    yield return Doc.Find(path, lang,
                        $"选项里的“{word}”是绝对化的词，会让人不凭知识就判断对错。",
                        $"“{word}” in this option is absolute, which tells right from wrong without knowledge.");
                }
            }
        }
    }

    IEnumerable<LintFinding> InStatement(LintTarget target) =>
        from text in target.Question.Texts
        where target.IsStatement && text is { Role: TextRole.Stem, Text: not null }
        from one in text.Text!
        let word = WordIn(PlainText.Of(one.Value), one.Lang)
        where word is not null
        select Doc.Find(text.Path, one.Lang,
            $"陈述里的“{word}”是绝对化的词，会让人不凭知识就判断为错。",
            $"“{word}” in the statement is absolute, so that it is judged false without knowledge.");

    static bool Weighs(string word) => word.Equals("only", StringComparison.OrdinalIgnoreCase) || word[0] is '只' or '仅';

    static string? WordIn(string text, string lang)
    {
        var match = Lang.IsChinese(lang) ? Chinese().Match(text) : Lang.IsEnglish(lang) ? English().Match(text) : Match.Empty;
        return match.Success ? match.Value : null;
    }

    // “All/none of the above” is another flaw; “not only” and “all-or-none” are not absolute.
    [GeneratedRegex(@"(?<!\b(not|at|after|above|once|of)[ -])\b(always|never|all(?! of the above|[ -]or)|only|none (of(?! the above)|are|is|was|were)|every|entirely|completely|solely|exclusively|invariably|absolutely)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex English();

    // 一定程度, 一定条件 and the like say the opposite; 不仅, 不只, 只要 and 一只 are other words.
    [GeneratedRegex("总是|从不|从未|(?<!不|有|说不)一定(?![的程条范量比数时])|绝不|绝对|所有|(?<!不)仅(?!次)|(?<!不)只(有|能|在|会|见于|是)|全部|完全|必然|必定|永远|唯一|无一例外", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();
}
