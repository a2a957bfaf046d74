using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>How a paragraph ends in this text.</summary>
enum ParagraphHabit
{
    /// <summary>At each line's end: nothing was broken.</summary>
    EachLine,

    /// <summary>At an empty line.</summary>
    BlankLine,

    /// <summary>Where space follows a full stop at a line's end.</summary>
    TrailingSpace,

    /// <summary>Where a sentence ends in a line that is shorter than the rest.</summary>
    ShortLine,
}

/// <summary>What the lines of a text have in common. It is read from the text itself, because every way of copying has its own.</summary>
/// <param name="Paragraphs">How paragraphs end.</param>
/// <param name="IsIndented">Paragraphs begin with space.</param>
/// <param name="WrapWidth">Cells of a full line; at least 1.</param>
/// <param name="HasSpaceBetweenScripts">A space stands between Chinese characters and words.</param>
/// <param name="HasSpaceBeforeMarks">A space stands between a word and its citation mark.</param>
sealed record LineHabits(ParagraphHabit Paragraphs, bool IsIndented, int WrapWidth, bool HasSpaceBetweenScripts, bool HasSpaceBeforeMarks)
{
    /// <summary>Shorter than this share of a full line is a line that ended by itself.</summary>
    public const double Short = 0.75;

    /// <summary>Below this many cells nothing is told by a line.</summary>
    const int Telling = 24;

    public bool IsShort(SourceLine line) => line.Width < Short * WrapWidth;

    /// <param name="lines">Those of the text and the abstracts.</param>
    /// <param name="isHeading">Such a line tells nothing about paragraphs.</param>
    public static LineHabits Of(IReadOnlyList<SourceLine> lines, Func<SourceLine, bool> isHeading)
    {
        var telling = lines.Where(line => line.Width >= Telling && !isHeading(line)).ToList();
        var wrap = FullWidth(telling);
        var indented = telling.Count(line => line.Indent >= 2);
        return new LineHabits(
            ParagraphsOf(lines, telling, wrap, isHeading),
            indented > 0 && indented < 0.4 * telling.Count,
            wrap,
            Counts(lines, between: true),
            Counts(lines, between: false));
    }

    /// <summary>Cells of a full line; 1 where no line is long enough to tell.</summary>
    public static int FullWidth(IEnumerable<SourceLine> lines)
    {
        var widths = lines.Where(line => line.Width >= Telling).Select(line => line.Width).Order().ToList();
        return widths.Count == 0 ? 1 : widths[widths.Count * 3 / 4];
    }

    static ParagraphHabit ParagraphsOf(IReadOnlyList<SourceLine> lines, List<SourceLine> telling, int wrap, Func<SourceLine, bool> isHeading)
    {
        if (telling.Count == 0) return ParagraphHabit.EachLine;
        if (telling.Count(line => line.EndsSentence) >= 0.7 * telling.Count) return ParagraphHabit.EachLine;
        var (before, endBefore, within) = (0, 0, 0);
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (isHeading(lines[at]) || isHeading(lines[at + 1])) continue;
            if (lines[at + 1].FollowsBlank)
            {
                before++;
                if (lines[at].EndsSentence) endBefore++;
            }
            else
            {
                within++;
            }
        }
        if (before > 0 && endBefore >= 0.7 * before && within > before) return ParagraphHabit.BlankLine;
        var ends = lines.Where(line => line.EndsSentence && !isHeading(line)).ToList();
        // Where the lines of one script all have the space, it says nothing in that script.
        var han = telling.Where(line => !line.EndsSentence && Script.IsHan(line.Text[^1])).ToList();
        var isTold = han.Count > 5 && han.Count(line => line.HasSpaceAfter) < 0.1 * han.Count && ends.Count(line => line.HasSpaceAfter && EndsWide(line)) > 1;
        return isTold ? ParagraphHabit.TrailingSpace : ParagraphHabit.ShortLine;
    }

    static bool EndsWide(SourceLine line) => line.Text.Length > 0 && SentenceEnd.IsWide(line.Text[^1]);

    /// <summary>Whether a space stands more often than not between the scripts, or before a citation mark.</summary>
    static bool Counts(IReadOnlyList<SourceLine> lines, bool between)
    {
        var (with, without) = (0, 0);
        foreach (var line in lines)
        {
            var text = line.Text;
            // Behind a heading's number a space says nothing.
            for (var at = 1 + (HeadNumber.At(text, 0)?.End ?? 0); at + 1 < text.Length; at++)
            {
                if (text[at] == ' ' ? Meets(text[at - 1], text[at + 1]) : Meets(text[at - 1], text[at]))
                    _ = text[at] == ' ' ? with++ : without++;
            }
        }
        return with > without;

        bool Meets(char left, char right) => between
            ? Script.IsHan(left) && Script.IsSpacedLetter(right) || Script.IsSpacedLetter(left) && Script.IsHan(right)
            : Script.IsSpacedLetter(left) && CitationMarks.IsOpen(right);
    }
}
