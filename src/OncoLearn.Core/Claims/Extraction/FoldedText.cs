using System.Text;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// A text as names and cues are looked for in it: without citation marks, full-width forms and dashes made plain, and with spaces only between words of
/// scripts that have them. A hyphen between two small letters counts as a space, as writers differ in it, but not in “cisplatin-induced”.
/// </summary>
sealed class FoldedText
{
    const int LongestBracket = 300;

    // After a hyphen they say which; after a space they are verbs.
    static readonly string[] ModifyingWords = ["induced", "mediated", "driven"];

    FoldedText(string text, IReadOnlyList<(int At, string Text)> brackets) => (Text, Lower, Brackets) = (text, text.ToLowerInvariant(), brackets);

    /// <summary>In the case of the source.</summary>
    public string Text { get; }

    /// <summary>Of the same length.</summary>
    public string Lower { get; }

    public bool IsChinese => Text.Any(Script.IsHan);

    /// <summary>What was left out, and where.</summary>
    public IReadOnlyList<(int At, string Text)> Brackets { get; }

    /// <param name="withoutBrackets">Leaves out what stands in brackets: a gloss, as a rule.</param>
    public static FoldedText Of(string source, bool withoutBrackets = false)
    {
        var folded = new StringBuilder(source.Length);
        var brackets = new List<(int At, string Text)>();
        var space = false;
        var marks = new Queue<CitationMark>(CitationMarks.Find(source));
        for (var at = 0; at < source.Length; at++)
        {
            while (marks.TryPeek(out var passed) && passed.Start < at) marks.Dequeue();
            if (marks.TryPeek(out var mark) && mark.Start == at)
            {
                at = mark.End - 1;
                continue;
            }
            var c = Plain(source[at]);
            if (withoutBrackets && c is '(' && BracketEnd(source, at) is var closing and > 0)
            {
                brackets.Add((folded.Length, source[(at + 1)..closing]));
                at = closing;
                continue;
            }
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }
            if (c is '-' && IsSmall(folded, folded.Length - 1) && at + 1 < source.Length && char.IsAsciiLetterLower(source[at + 1]) && !IsModifying(source, at + 1)) c = ' ';
            if (space && folded.Length > 0 && IsSpaced(folded[^1]) && IsSpaced(c)) folded.Append(' ');
            space = false;
            folded.Append(c);
        }
        return new FoldedText(folded.ToString(), brackets);
    }

    public static bool IsWordCharacter(char c) => Script.IsSpacedLetter(c);

    static bool IsSpaced(char c) => !Script.IsHan(c) && c is not ('、' or '(' or ')' or '/' or '-' or '。' or '“' or '”' or ' ');

    static bool IsSmall(StringBuilder text, int at) => at >= 0 && char.IsAsciiLetterLower(text[at]);

    static bool IsModifying(string source, int at) =>
        Array.Exists(ModifyingWords, word => string.CompareOrdinal(source, at, word, 0, word.Length) == 0 && (at + word.Length == source.Length || !char.IsAsciiLetter(source[at + word.Length])));

    static char Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '~' => '-',
        '\u3000' or '\u00A0' => ' ',
        '【' => '[',
        '】' => ']',
        'µ' => 'μ',
        _ => c,
    };

    /// <summary>The bracket that closes the one there; 0 where none does.</summary>
    static int BracketEnd(string source, int at)
    {
        var depth = 0;
        for (var i = at; i < source.Length && i - at <= LongestBracket; i++)
        {
            var c = Plain(source[i]);
            if (c is '(') depth++;
            else if (c is ')' && --depth == 0) return i;
        }
        return 0;
    }
}
