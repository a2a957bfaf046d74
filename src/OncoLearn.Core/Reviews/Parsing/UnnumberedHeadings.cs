using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Finds headings in a text that numbers none of them: short lines between paragraphs that are no sentences.</summary>
static class UnnumberedHeadings
{
    /// <summary>Shorter than this share of a full line.</summary>
    const double Short = 0.7;

    /// <param name="lines">Of the text, without furniture and references.</param>
    /// <returns>Where those lines begin in the source.</returns>
    public static HashSet<int> Find(IReadOnlyList<SourceLine> lines, LineHabits habits)
    {
        var found = new HashSet<int>();
        for (var at = 1; at + 1 < lines.Count; at++)
        {
            var (before, line, next) = (lines[at - 1], lines[at], lines[at + 1]);
            if (!before.EndsSentence && !found.Contains(before.Start) && StandardTitles.Of(before.Text) is null) continue;
            if (IsTitle(line, habits) && (next.EndsSentence || next.Width >= Short * habits.WrapWidth || IsTitle(next, habits))) found.Add(line.Start);
        }
        return found;
    }

    static bool IsTitle(SourceLine line, LineHabits habits)
    {
        var text = line.Text;
        return line.Width < Short * habits.WrapWidth && text.Length > 1 && !line.EndsSentence && (char.IsUpper(text[0]) || Script.IsHan(text[0]))
            && text[^1] is not (',' or '，' or '、' or ';' or '；' or ':' or '：' or '-') && !text.Contains('，') && !FurnitureLines.OpensCaption(text) && !FurnitureLines.IsRow(text)
            && text.Count(char.IsLetter) >= 0.6 * text.Count(c => c != ' ');
    }
}
