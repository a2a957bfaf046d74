using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What may be seen before the key is released. A face has no member that could hold the key: a page that is given only faces cannot leak it.</summary>
public abstract record QuestionFace
{
    /// <summary><see cref="Question.Stem"/>, set by <see cref="QuestionType{TQuestion, TResponse}"/>, as the others below.</summary>
    public LocalizedText Stem { get; init; } = null!;

    /// <summary><see cref="Question.Asked"/>.</summary>
    public virtual LocalizedText? Asked => null;

    /// <summary><see cref="Question.Called"/>.</summary>
    public LocalizedText Called => CalledText.Of(Stem, Asked);

    /// <summary><see cref="Question.Reading"/>.</summary>
    public LocalizedText? Passage { get; init; }

    /// <summary><see cref="Question.Languages"/>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary><see cref="Question.Rule"/>.</summary>
    public ScoringRule? Rule { get; init; }
}

/// <param name="Position">1-based, as a form sends it.</param>
public sealed record OptionFace(int Position, LocalizedText Text);
