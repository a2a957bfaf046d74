using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Essay;

/// <summary>The length of a text in mixed Chinese and Latin: each Chinese character is one, and so is each run of other letters and digits, as word processors count.</summary>
public static class WordCount
{
    public static int Of(string text)
    {
        var (words, within) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            var isWide = Script.IsHan(text[at]) || char.IsHighSurrogate(text[at]);
            var isLetter = !isWide && (char.IsLetterOrDigit(text[at]) || (within && Joins(text, at)));
            if (isWide || (isLetter && !within)) words++;
            within = isLetter;
        }
        return words;
    }

    /// <summary>A hyphen or an apostrophe inside a word, a point inside a number.</summary>
    static bool Joins(string text, int at) =>
        text[at] is '-' or '\'' or '\u2019' or '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && !Script.IsHan(text[at + 1]);
}
