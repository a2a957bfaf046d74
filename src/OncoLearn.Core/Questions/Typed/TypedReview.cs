using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Typed;

/// <summary>What was typed, beside the listed answers.</summary>
/// <param name="Typed">Null where nothing was.</param>
/// <param name="Spelt">How the matched answer is spelt, where a slip in it was forgiven; else null.</param>
/// <param name="Answers">In the author's order.</param>
public sealed record TypedReview(string? Typed, TextIn? Spelt, IReadOnlyList<TypedAnswerReview> Answers)
{
    public TypedAnswerReview? Matched => Answers.FirstOrDefault(answer => answer.Matched);

    public IEnumerable<TypedAnswerReview> Right => Answers.Where(answer => answer.IsRight);

    internal TypedReview WithoutReasons() => this with { Answers = [.. Answers.Select(answer => answer with { Reason = null })] };
}

/// <param name="Fraction">In [0, 1].</param>
/// <param name="Matched">What was typed stands for it.</param>
public sealed record TypedAnswerReview(LocalizedText Text, double Fraction, bool Matched, LocalizedText? Reason)
{
    public bool IsRight => Fraction >= 1;
}
