using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>By what a person judges one part of an answer.</summary>
/// <param name="Text">Null where the interface names it.</param>
/// <param name="Levels">Ascending by fraction, from 0 to 1; at least two.</param>
public sealed record Criterion(string PartKey, double Weight, LocalizedText? Text, IReadOnlyList<CriterionLevel> Levels)
{
    /// <summary>For a part of which its author says no more: in quarters.</summary>
    public static Criterion Plain(QuestionPart part) => new(part.Key, part.Weight, Text: null, [.. Enumerable.Range(0, 5).Select(quarter => new CriterionLevel(null, quarter / 4.0))]);
}

/// <param name="Text">Null where the interface names it, by its fraction.</param>
/// <param name="Fraction">In [0, 1].</param>
public sealed record CriterionLevel(LocalizedText? Text, double Fraction);
