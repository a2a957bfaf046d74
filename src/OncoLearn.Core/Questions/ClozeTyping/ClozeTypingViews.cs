using OncoLearn.Core.Questions.Cloze;
using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ClozeTyping;

public sealed record ClozeTypingFace(ClozeText Text, IReadOnlyList<TypedGapFace> Gaps) : QuestionFace
{
    public override LocalizedText Asked => Text.Asked;

    /// <param name="gap">The 1-based position.</param>
    public static string FieldOf(int gap) => FormattableString.Invariant($"gap-{gap}");
}

/// <param name="Position">1-based, as the segments of the text name it.</param>
/// <param name="Field">The form field: what is typed.</param>
/// <param name="CaseMatters">A small letter is not its capital, which has to be said beforehand.</param>
public sealed record TypedGapFace(int Position, string Field, bool CaseMatters);

public sealed record ClozeTypingReview(ClozeText Text, IReadOnlyList<TypedGapReview> Gaps) : QuestionReview
{
    public override LocalizedText Asked => Text.Asked;

    protected override QuestionReview OwnWithoutReasons() => this with { Gaps = [.. Gaps.Select(gap => gap with { Typed = gap.Typed.WithoutReasons() })] };
}

/// <param name="Position">1-based, as the segments of the text name it.</param>
/// <param name="PartKey">Claims and fraction hang on it.</param>
public sealed record TypedGapReview(int Position, string PartKey, TypedReview Typed);
