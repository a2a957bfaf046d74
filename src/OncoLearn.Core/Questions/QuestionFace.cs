using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What may be seen before the key is released. A face has no member that could hold the key: a page that is given only faces cannot leak it.</summary>
public abstract record QuestionFace
{
    /// <summary><see cref="Question.Stem"/>, set by <see cref="QuestionType{TQuestion, TResponse}"/>, as the others below.</summary>
    public LocalizedText Stem { get; init; } = null!;

    /// <summary>What the question is called in a list: its stem, unless that alone does not tell it from others of the type.</summary>
    public virtual LocalizedText Called => Stem;

    /// <summary><see cref="Question.Reading"/>.</summary>
    public LocalizedText? Passage { get; init; }

    /// <summary><see cref="Question.Languages"/>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary><see cref="Question.Rule"/>.</summary>
    public ScoringRule? Rule { get; init; }
}

/// <param name="Position">1-based, as a form sends it.</param>
public sealed record OptionFace(int Position, LocalizedText Text);
