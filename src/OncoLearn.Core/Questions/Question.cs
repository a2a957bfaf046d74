using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What a question version says, whatever its type. Immutable; holds the key and never goes to a page as it is.</summary>
public abstract record Question
{
    public required LocalizedText Stem { get; init; }

    /// <summary>Names the evidence and the section; shown after the answer is released.</summary>
    public required LocalizedText Explanation { get; init; }

    /// <summary>The parts that are graded one by one and that claims hang on; never empty, keys unique.</summary>
    public abstract IReadOnlyList<QuestionPart> Parts { get; }
}

/// <summary>One graded part.</summary>
/// <param name="Key">Stable across versions.</param>
/// <param name="Weight">Share in the question's fraction, relative to the other parts; above 0.</param>
public sealed record QuestionPart(string Key, double Weight = 1);
