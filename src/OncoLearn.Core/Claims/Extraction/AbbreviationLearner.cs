using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// Learns the short forms that a text defines itself: <c>Full Name (ABBR)</c> and <c>ABBR (Full Name)</c> by the algorithm of Schwartz and Hearst (2003), and the
/// forms of Chinese texts, <c>全称(English Full Name, ABBR)</c>, <c>全称(ABBR)</c>.
/// </summary>
public static class AbbreviationLearner
{
    const int LongestShortForm = 10;
    const int LongestChineseName = 14;
    const int LongestGloss = 120;

    static readonly string[] Pointers = ["Fig", "Figs", "Figure", "Table", "Tab", "Ref", "Refs", "Box"];

    /// <summary>In the order of the text; a short form that is defined twice keeps its first meaning.</summary>
    public static IReadOnlyList<LearnedAbbreviation> Learn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text).Text;
        var learned = new Dictionary<string, LearnedAbbreviation>(StringComparer.Ordinal);
        for (var open = folded.IndexOf('(', StringComparison.Ordinal); open >= 0; open = folded.IndexOf('(', open + 1))
        {
            var close = folded.IndexOf(')', open, Math.Min(LongestGloss, folded.Length - open));
            if (close < 0) continue;
            if (Read(folded[Math.Max(0, open - LongestGloss)..open], folded[(open + 1)..close].Trim()) is { } found) learned.TryAdd(found.Short, found);
        }
        return [.. learned.Values];
    }

    static LearnedAbbreviation? Read(string before, string inside)
    {
        var chinese = ChineseName(before);
        var comma = inside.LastIndexOfAny([',', ';']);
        if (comma > 0)
        {
            var (full, abbreviation) = (inside[..comma].Trim(), inside[(comma + 1)..].Trim());
            if (!IsShortForm(abbreviation) || full.Any(Script.IsHan)) return null;
            return LongForm(abbreviation, full) is { } found ? new LearnedAbbreviation(abbreviation, found, chinese) : null;
        }
        if (IsShortForm(inside))
        {
            if (LongForm(inside, WordsBefore(before, Math.Min(inside.Length + 5, inside.Length * 2))) is { } english) return new LearnedAbbreviation(inside, english, Chinese: null);
            return chinese is null || !MayGloss(inside, chinese) ? null : new LearnedAbbreviation(inside, English: null, chinese);
        }
        // “FAK (focal adhesion kinase)”
        var last = WordsBefore(before, 1);
        return !inside.Any(Script.IsHan) && inside.Contains(' ', StringComparison.Ordinal) && IsShortForm(last) && LongForm(last, inside) is { } gloss && gloss == inside
            ? new LearnedAbbreviation(last, gloss, Chinese: null)
            : null;
    }

    /// <summary>Two to ten characters, at most two words, with a letter and no Chinese, and not a small word.</summary>
    static bool IsShortForm(string text) => text.Length is >= 2 and <= LongestShortForm && char.IsLetterOrDigit(text[0]) && text.Any(char.IsUpper) && !text.Any(Script.IsHan)
        && text.Count(c => c == ' ') <= 1 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '/' or ' ' or '.');

    /// <summary>
    /// Where nothing but a Chinese name stands before a bracket, what is in it need not be its short form: “乳腺癌(MCF-7)”, “促进增殖(Fig 1)”. A number in a short form is one of
    /// the name, too: “激活转录因子4(ATF4)”.
    /// </summary>
    static bool MayGloss(string abbreviation, string chinese) =>
        !Pointers.Contains(abbreviation.Split(' ', '.')[0], StringComparer.OrdinalIgnoreCase) && Numbers(abbreviation) is var numbers && (numbers.Length == 0 || Numbers(chinese).EndsWith(numbers, StringComparison.Ordinal));

    static string Numbers(string text) => string.Concat(text.Where(char.IsDigit));

    /// <summary>The shortest end of the candidate in which the letters of the short form stand in order, the first one at the beginning of a word; null where they do not.</summary>
    static string? LongForm(string abbreviation, string candidate)
    {
        var at = candidate.Length - 1;
        for (var s = abbreviation.Length - 1; s >= 0; s--)
        {
            // The plural's s of a short form stands for none.
            if (s == abbreviation.Length - 1 && abbreviation[s] == 's' && s > 1) continue;
            if (!char.IsLetterOrDigit(abbreviation[s])) continue;
            var wanted = char.ToLowerInvariant(abbreviation[s]);
            while (at >= 0 && (char.ToLowerInvariant(candidate[at]) != wanted || (s == 0 && at > 0 && char.IsLetterOrDigit(candidate[at - 1])))) at--;
            if (at < 0) return null;
            at--;
        }
        var found = candidate[(at + 1)..].Trim();
        return found.Length > abbreviation.Length && !found.StartsWith(abbreviation, StringComparison.Ordinal) ? found : null;
    }

    static string WordsBefore(string text, int count)
    {
        var at = text.Length;
        for (var words = 0; at > 0; at--)
        {
            var c = text[at - 1];
            if (Script.IsHan(c) || c is ',' or ';' or '。' or '(' or ')' or '、') break;
            if (c == ' ' && at < text.Length && ++words >= count) break;
        }
        return text[at..].Trim();
    }

    /// <summary>The Chinese words that end here, back to the next mark; null where none do.</summary>
    static string? ChineseName(string text)
    {
        var at = text.Length;
        while (at > 0 && text.Length - at < LongestChineseName && (Script.IsHan(text[at - 1]) || char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or ' ')) at--;
        var name = text[at..].Trim();
        return name.Any(Script.IsHan) ? name : null;
    }
}

/// <param name="English">As written out; null where the text gives a Chinese name only.</param>
/// <param name="Chinese">What stands before the definition in Chinese: the name is at its end, and more may stand before it.</param>
public sealed record LearnedAbbreviation(string Short, string? English, string? Chinese);
