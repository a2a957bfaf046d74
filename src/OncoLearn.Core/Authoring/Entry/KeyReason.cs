using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// A key that goes on with why it is right: <c>A。因为 …</c>. Only where letters of options, or what is true or false, stand before the mark and a sentence stands
/// behind it; a list such as <c>A. B</c> and an option with its words are keys.
/// </summary>
static partial class KeyReason
{
    static readonly Bilingual Note = new("答案后面的话算作解析", "what stands behind the answer was taken for the explanation");

    /// <summary>Adds the key, and what stands behind it to the explanation.</summary>
    /// <param name="line">The number of the line that it stands in.</param>
    /// <returns>Whether it goes on with an explanation.</returns>
    public static bool Add(EntryBlock block, string words, int line)
    {
        if (Part(block, words.Trim()) is not var (key, reason))
        {
            block.Keys.Add(new KeyText(words.Trim(), line));
            return false;
        }
        block.Keys.Add(new KeyText(key, line));
        block.Explanation.Add(reason);
        block.Notes.Add(Note);
        return true;
    }

    static (string Key, string Reason)? Part(EntryBlock block, string words)
    {
        if (Shape().Match(words) is not { Success: true } shape) return null;
        var (key, reason) = (new KeyText(shape.Groups["key"].Value), shape.Groups["rest"].Value);
        var isKey = block.Options.Count > 0
            ? key.Letters is { } letters && letters.All(letter => block.Options.Exists(option => option.Letter == letter))
            : block.Type == "true-false" && key.Truth is not null;
        var isOption = block.Options.Exists(option => Bare(option.Text.ToString()) == Bare(reason));
        return isKey && !isOption && IsSentence(reason) ? (key.Words, reason) : null;
    }

    static bool IsSentence(string text) =>
        !OtherOption().IsMatch(text) && (Because().IsMatch(text) || (text[^1] is '。' or '.' or '！' or '!' && (text.Count(Script.IsHan) > 5 || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 3)));

    static string Bare(string text) => EntryWords.Fold(text).TrimEnd('.', '。', ' ');

    [GeneratedRegex(@"^(?<key>[A-ZＡ-Ｚ](?:\s*[,，、;；和]?\s*[A-ZＡ-Ｚ]){0,9}|[√×✓✗对错]|正确|错误|True|False)\s*[。.，,]\s*(?<rest>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(?:因为|由于|因|because\b|since\b|as\b)\s*\S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Because();

    /// <summary>The letter of an option with its mark begins the text, or stands behind another text.</summary>
    [GeneratedRegex(@"(?:^|\s)[A-ZＡ-Ｚ]\s*[.、．:：)）]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherOption();
}
