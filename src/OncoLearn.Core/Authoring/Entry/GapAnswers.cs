using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// The spellings that are right in one gap, parted by <c>|</c> or <c>/</c>. A slash that may belong to a unit or a fraction parts nothing: <c>5 ng/mL</c>, <c>次/分</c>, <c>1/2</c>.
/// </summary>
static partial class GapAnswers
{
    /// <param name="separators">What parts them beside the slash.</param>
    public static IReadOnlyList<string> Of(string answer, params char[] separators) =>
        [.. answer.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(AtSlashes)];

    /// <summary>What learners have to type exactly as it is written though the author may mean more.</summary>
    public static IEnumerable<Bilingual> Told(IReadOnlyList<string> answers)
    {
        foreach (var answer in answers)
        {
            var shown = EntryMaker.Shortened(answer);
            if (NumberMaker.LooksLikeOne(answer) && !answer.All(char.IsAsciiDigit))
                yield return new(
                    $"空格的答案“{shown}”像一个数：学生要照这样写才算对；要允许误差或换算单位，请让题里只有这一个空格，答案写成“37±0.5 ℃”这样的形式，或在编辑器里写成数值题",
                    $"the answer “{shown}” to a gap looks like a number: only exactly this text is right. For a tolerance or units ask for it alone and write it like “37±0.5 ℃”, or write a number question in the editor");
            else if (answer.Contains('/', StringComparison.Ordinal))
                yield return new($"“{shown}”里的斜线没有当作分隔，整个算一个答案；有几种写法请用 | 隔开", $"the slash in “{shown}” was not taken to part two answers; part several spellings by |");
        }
    }

    /// <summary>Whether it is a unit of measure.</summary>
    public static bool IsUnit(string text) => text.Length > 0 && (char.IsLetter(text[0]) || IsUnitSign(text[0])) && (char.IsLetter(text[^1]) || char.IsNumber(text[^1]) || IsUnitSign(text[^1])) && !Around().IsMatch(text) && NumberMaker.LooksLikeOne($"1 {text}");

    static IEnumerable<string> AtSlashes(string answer)
    {
        var parts = answer.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return parts;
        var joined = new List<string> { parts[0] };
        foreach (var part in parts.Skip(1))
        {
            if (IsOne(joined[^1], part)) joined[^1] += $"/{part}";
            else joined.Add(part);
        }
        return joined is [_] ? [answer.Trim()] : joined;
    }

    static bool IsOne(string left, string right) =>
        IsMeasured(left) || IsMeasured(right) || (IsUnit(left) && IsUnit(right)) || (NumberMaker.LooksLikeOne(left) && (IsUnit(right) || NumberMaker.LooksLikeOne(right)));

    /// <summary>A figure with a unit or with what is counted.</summary>
    static bool IsMeasured(string text) => Counted().IsMatch(text) || (NumberMaker.LooksLikeOne(text) && text.Any(c => char.IsLetter(c) || IsUnitSign(c)));

    static bool IsUnitSign(char c) => c is '%' or '％' or '‰' or '°' or '℃' or '℉';

    /// <summary>Words that stand behind figures and are no units.</summary>
    [GeneratedRegex("^(?:左右|以上|以下)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Around();

    [GeneratedRegex(@"^[\d.,，×^]+\s*(?:个|例|人|株|只|枚|粒|片|支|份|拷贝|细胞|cells?|copies|mitoses|colonies|events?|beats?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Counted();
}
