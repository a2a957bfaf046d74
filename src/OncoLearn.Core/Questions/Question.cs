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

    /// <summary>To be shown with the question; null where there is only one way to be right.</summary>
    public virtual ScoringRule? Rule => null;

    /// <summary>Every authored text, the key's side included.</summary>
    public IEnumerable<LocalizedText> Texts => OwnTexts.Prepend(Explanation).Prepend(Stem);

    /// <summary>The languages that every text is in, ordinal by tag; never empty. In any other language a reader meets a mixture.</summary>
    public IReadOnlyList<string> Languages => [.. Stem.Languages.Where(lang => Texts.All(text => text.Has(lang)))];

    /// <summary>The texts beside stem and explanation.</summary>
    protected abstract IEnumerable<LocalizedText> OwnTexts { get; }
}

/// <summary>One graded part.</summary>
/// <param name="Key">Stable across versions.</param>
/// <param name="Weight">Share in the question's fraction, relative to the other parts; above 0.</param>
public sealed record QuestionPart(string Key, double Weight = 1);
