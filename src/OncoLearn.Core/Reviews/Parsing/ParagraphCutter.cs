namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Groups the lines of a section into its paragraphs, by the habit of the text.</summary>
sealed class ParagraphCutter(LineHabits habits)
{
    /// <param name="lines">Of one section, without furniture.</param>
    public IEnumerable<IReadOnlyList<SourceLine>> Cut(IReadOnlyList<SourceLine> lines)
    {
        var paragraph = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && EndsBetween(paragraph[^1], line))
            {
                yield return paragraph;
                paragraph = [];
            }
            paragraph.Add(line);
        }
        if (paragraph.Count > 0) yield return paragraph;
    }

    bool EndsBetween(SourceLine line, SourceLine next)
    {
        if (habits.IsIndented && next.Indent >= 2 && line.EndsSentence) return true;
        return habits.Paragraphs switch
        {
            ParagraphHabit.EachLine => line.EndsSentence || !IsFull(line),
            ParagraphHabit.BlankLine => next.FollowsBlank && line.EndsSentence,
            ParagraphHabit.TrailingSpace => line.EndsSentence && line.HasSpaceAfter,
            ParagraphHabit.ShortLine => line.EndsSentence && habits.IsShort(line),
            _ => throw new InvalidOperationException($"unknown habit {habits.Paragraphs}"),
        };
    }

    /// <summary>Where lines are whole paragraphs, one that breaks off at the usual width was broken all the same.</summary>
    bool IsFull(SourceLine line) => Math.Abs(line.Width - habits.WrapWidth) < 3;
}
