using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Tells of lines with no label that is known here that were joined to what is before them because nothing else fits. What is plainly the rest of a broken line is not told; where that cannot be seen
/// the line is told, and stays.
/// </summary>
static partial class JoinedLines
{
    /// <summary>In columns, of which a Chinese character takes two: a line so long may have been broken where the page ends.</summary>
    const int FullLine = 56;

    const string Opening = "([{<（【《“‘「『,，、;；:：-–—/+＋&=";

    const string Closing = ")]}>）】》”’」』,，、;；:：.。?？!！%％";

    const string SentenceEnds = ".。．!！;；,，…";

    /// <summary>What may stand behind the end of a sentence: quotation marks, brackets, the stars of bold letters.</summary>
    static readonly char[] Closers = ['”', '’', '"', '\'', '」', '』', '）', ')', '*', '_'];

    /// <summary>Remarks where the line goes on with an option or a question that was whole.</summary>
    /// <returns>Null where it is plainly the rest of the line before it.</returns>
    public static Bilingual? Told(EntryBlock block, (EntryText Text, EntryRole Role) open, EntryLine before, EntryLine line)
    {
        var (text, rest) = (open.Text.ToString().TrimEnd(), line.Text.Trim());
        if (text.Length == 0 || rest.Length == 0 || open.Role is not (EntryRole.Option or EntryRole.Stem)) return null;
        if (open.Role == EntryRole.Stem ? !IsAsked(text) && GoesOn(text, rest) : SaidOf(rest) is null && IsBroken(text, rest, before)) return null;
        var told = open.Role == EntryRole.Option
            ? new Bilingual($"第 {line.Number} 行接在选项 {block.Options[^1].Letter} 后面", $"line {line.Number} was joined to option {block.Options[^1].Letter}")
            : new Bilingual($"第 {line.Number} 行接在题干后面", $"line {line.Number} was joined to the stem");
        block.Notes.Add(told);
        return told;
    }

    /// <summary>What stands behind a word and a colon, which may label a key, a score, or what else nobody here knows; null for no label.</summary>
    static string? SaidOf(string line) => LineShapes.Label().Match(line) is { Success: true } label ? label.Groups["rest"].Value.Trim() : null;

    /// <summary>Whether a stem goes on with a line: a label is a part of it only behind a sentence, as findings in a vignette are, and where no key and no score stands behind the label.</summary>
    static bool GoesOn(string stem, string line) => SaidOf(line) is not { } said || (stem.TrimEnd(Closers) is [.., var last] && SentenceEnds.Contains(last, StringComparison.Ordinal) && !MayBeKeyOrScore(said));

    static bool MayBeKeyOrScore(string said) => new KeyText(said) is { Letters: not null } or { Truth: not null } || Score().IsMatch(said);

    /// <summary>A stem of several sentences goes on until it asks.</summary>
    static bool IsAsked(string stem) => stem[^1] is '?' or '？' || LineShapes.EmptyBrackets().Match(stem) is { Success: true } brackets && stem[(brackets.Index + brackets.Length)..].Trim() is "" or "。" or ".";

    static bool IsBroken(string text, string rest, EntryLine before) =>
        Opening.Contains(text[^1], StringComparison.Ordinal) || Closing.Contains(rest[0], StringComparison.Ordinal) || char.IsLower(rest[0]) || Columns(before.Text) >= FullLine;

    static int Columns(string line) => line.Trim().Sum(c => Script.IsHan(c) || Script.IsWidePunctuation(c) ? 2 : 1);

    [GeneratedRegex(@"^\d+(?:[.．]\d+)?\s*(?:分|points?|marks?|pts?)?[.。]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Score();
}
