using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.TrueFalse;

/// <summary>The options have no authored text: the interface says true and false in the reader's language.</summary>
public sealed record TrueFalseFace(IReadOnlyList<TruthFace> Options) : QuestionFace
{
    /// <summary>The form field: the position of an option.</summary>
    public const string Field = "choice";
}

/// <param name="Position">1-based, as a form sends it: true is 1 and false is 2.</param>
public sealed record TruthFace(int Position, bool Value);

public sealed record TrueFalseReview(IReadOnlyList<TruthReview> Options) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this with { Options = [.. Options.Select(option => option with { Reason = null })] };
}

/// <summary>As <see cref="OptionReview"/>.</summary>
public sealed record TruthReview(int Position, bool Value, bool Correct, bool Chosen, LocalizedText? Reason);
