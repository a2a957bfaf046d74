using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Tells of lines without a label that were joined to what is before them because nothing else fits. What is plainly the rest of a broken line is not told; where that cannot be seen
/// the line is told, and stays.
/// </summary>
static class JoinedLines
{
    /// <summary>In columns, of which a Chinese character takes two: a line so long may have been broken where the page ends.</summary>
    const int FullLine = 56;

    const string Opening = "([{<（【《“‘「『,，、;；:：-–—/+＋&=";

    const string Closing = ")]}>）】》”’」』,，、;；:：.。?？!！%％";

    /// <summary>Remarks where the line goes on with an option or a question that was whole.</summary>
    /// <returns>Null where it is plainly the rest of the line before it.</returns>
    public static Bilingual? Told(EntryBlock block, (EntryText Text, EntryRole Role) open, EntryLine before, EntryLine line)
    {
        var (text, rest) = (open.Text.ToString().TrimEnd(), line.Text.Trim());
        if (text.Length == 0 || rest.Length == 0 || open.Role is not (EntryRole.Option or EntryRole.Stem)) return null;
        if (open.Role == EntryRole.Stem ? !IsAsked(text) : !HasLabel(rest) && IsBroken(text, rest, before)) return null;
        var told = open.Role == EntryRole.Option
            ? new Bilingual($"第 {line.Number} 行接在选项 {block.Options[^1].Letter} 后面", $"line {line.Number} was joined to option {block.Options[^1].Letter}")
            : new Bilingual($"第 {line.Number} 行接在题干后面", $"line {line.Number} was joined to the stem");
        block.Notes.Add(told);
        return told;
    }

    /// <summary>A word and a colon, as before a key, a source, or what else nobody here knows.</summary>
    static bool HasLabel(string line) => LineShapes.Label().IsMatch(line);

    /// <summary>A stem of several sentences goes on until it asks.</summary>
    static bool IsAsked(string stem) => stem[^1] is '?' or '？' || LineShapes.EmptyBrackets().Match(stem) is { Success: true } brackets && stem[(brackets.Index + brackets.Length)..].Trim() is "" or "。" or ".";

    static bool IsBroken(string text, string rest, EntryLine before) =>
        Opening.Contains(text[^1], StringComparison.Ordinal) || Closing.Contains(rest[0], StringComparison.Ordinal) || char.IsLower(rest[0]) || Columns(before.Text) >= FullLine;

    static int Columns(string line) => line.Trim().Sum(c => Script.IsHan(c) || Script.IsWidePunctuation(c) ? 2 : 1);
}
