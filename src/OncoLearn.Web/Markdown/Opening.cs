using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Markdown;

/// <summary>How a longer authored text begins: as many of its first sentences as a line or two hold, else its first words, without markup and images.</summary>
public static partial class Opening
{
    /// <summary>A Chinese character and its punctuation take two, any other character one.</summary>
    const int Widest = 120;

    /// <returns>The whole text where it is short; else its opening with an ellipsis. Not encoded.</returns>
    public static string Of(TextIn text)
    {
        var words = OneLine(AuthoredText.ToWords(text.Value));
        // Of nothing but images there are only the words for what they show.
        if (words.Length == 0) words = OneLine(AuthoredText.ToPlain(text.Value));
        var room = Room(words);
        if (room == words.Length) return words;
        var isChinese = text.Lang.StartsWith("zh", StringComparison.Ordinal);
        for (var end = room; end > room / 3; end--)
            if (EndsSentence(words, end)) return $"{words[..end]}{(isChinese ? "" : " ")}{Ellipsis()}";
        var last = Enumerable.Range(1, room).LastOrDefault(end => MayBreak(words, end), room);
        return words[..last].TrimEnd(' ', ',', ';', ':', '(', '，', '、', '；', '：', '（') + Ellipsis();

        string Ellipsis() => isChinese ? "……" : "…";
    }

    static string OneLine(string text) => Space().Replace(text, " ").Trim();

    /// <summary>How many characters fit.</summary>
    static int Room(string words)
    {
        var (room, width) = (0, 0);
        while (room < words.Length && (width += IsWide(words[room]) ? 2 : 1) <= Widest) room++;
        return room < words.Length && char.IsLowSurrogate(words[room]) ? room - 1 : room;
    }

    /// <summary>The point behind a word of one or two letters is taken to be that of an initial or a title.</summary>
    static bool EndsSentence(string words, int end) =>
        words[end - 1] is '。' or '！' or '？'
        || (words[end - 1] is '.' or '!' or '?' && words[end] == ' ' && !char.IsLower(words[end + 1]) && words[end - 3] != ' ' && words[end - 4] != ' ');

    /// <summary>Between words: a Chinese one is taken to be a character, and keeps the punctuation behind it.</summary>
    static bool MayBreak(string words, int end) =>
        words[end] == ' ' || ((Script.IsHan(words[end]) || Script.IsHan(words[end - 1])) && !char.IsPunctuation(words[end]));

    static bool IsWide(char c) => Script.IsHan(c) || Script.IsWidePunctuation(c);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
