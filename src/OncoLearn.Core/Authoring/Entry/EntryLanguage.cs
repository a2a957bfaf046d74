using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Tells in which language a question is written that does not name its own: the page from which it comes may be in the other one. Names of genes, drugs and
/// cells are Latin in both, so what counts are Chinese characters against words as sentences have them. Where a file names languages, those hold.
/// </summary>
static partial class EntryLanguage
{
    /// <summary>So many words of <see cref="Frame"/> make an English sentence; one alone may belong to a title.</summary>
    const int SentenceWords = 2;

    /// <summary>What hardly stands in Chinese sentences; <c>in</c> does, as in <c>in vitro</c>.</summary>
    static readonly HashSet<string> Frame = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "is", "are", "was", "were", "be", "what", "which", "who", "how", "why", "when", "where", "does", "do", "did", "that", "this", "these", "following", "a", "an",
    };

    static readonly Bilingual Chinese = new("所选的语言是英文，题目是用中文写的，按中文导入", "English was chosen and the question is written in Chinese: taken as Chinese");
    static readonly Bilingual English = new("所选的语言是中文，题目是用英文写的，按英文导入", "Chinese was chosen and the question is written in English: taken as English");
    static readonly Bilingual Doubtful = new(
        "题干里汉字居多，仍按英文导入；如果这是中文题，请在它前面加一行“语言：中文”，在下一道英文题前加一行“语言：英文”", "most of the stem is Chinese, and it was taken as English: if it is Chinese, put the line “Language: Chinese” before it, and “Language: English” before the next one in English");

    /// <summary>The same question, or one in the language that it is written in, with a remark.</summary>
    public static EntryBlock Recognised(EntryBlock block)
    {
        if (block.NamesLanguage || block.Texts.Any(text => text.NamesLanguage)) return block;
        // An explanation or an answer in Chinese is written for those who read Chinese.
        var beside = block.Texts.Select(text => text.ToString()).Concat(block.Keys.Where(key => key.Truth is null).Select(key => key.Words));
        var lang = Of(block.Defaults.Lang, $"{block.Stem}\n{block.Passage}", beside, out var isDoubtful);
        if (isDoubtful) block.Notes.Add(Doubtful);
        if (lang == block.Defaults.Lang) return block;
        block.Notes.Add(TakenAs(lang));
        return block with { Defaults = block.Defaults with { Lang = lang } };
    }

    /// <summary>The language in which a question is written that names none.</summary>
    /// <param name="chosen">What it is taken for where nothing speaks against it.</param>
    /// <param name="asked">Its stem.</param>
    /// <param name="beside">All else that is written of it.</param>
    /// <param name="isDoubtful">It may be the other one.</param>
    public static string Of(string chosen, string asked, IEnumerable<string> beside, out bool isDoubtful)
    {
        isDoubtful = false;
        var words = Words().Matches(asked).Select(match => match.Value).ToList();
        switch (chosen)
        {
            case EntryDefaults.English when asked.Count(Script.IsHan) > words.Count:
                isDoubtful = words.Count(Frame.Contains) >= SentenceWords;
                return isDoubtful ? chosen : EntryDefaults.Chinese;
            case EntryDefaults.Chinese when words.Count > 1 && !beside.Prepend(asked).Any(text => text.Any(Script.IsHan)):
                return EntryDefaults.English;
            default:
                return chosen;
        }
    }

    /// <summary>What is said where a question is taken for one in another language than the chosen one.</summary>
    public static Bilingual TakenAs(string lang) => lang == EntryDefaults.Chinese ? Chinese : English;

    /// <summary>Words in small letters but for the first; <c>p53</c>, <c>NUPR1</c> and <c>mTOR</c> are none.</summary>
    [GeneratedRegex("(?<![A-Za-z0-9])(?:[A-Za-z][a-z]+|a|A(?= ))(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();
}
