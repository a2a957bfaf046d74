using OncoLearn.Core.Questions.Cloze;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ClozeChoices;

public sealed record ClozeChoicesFace(ClozeText Text, IReadOnlyList<GapFace> Gaps) : QuestionFace
{
    public override LocalizedText Asked => Text.Asked;

    /// <param name="gap">The 1-based position.</param>
    public static string FieldOf(int gap) => FormattableString.Invariant($"gap-{gap}");
}

/// <param name="Position">1-based, as the segments of the text name it.</param>
/// <param name="Field">The form field: the position of an option.</param>
public sealed record GapFace(int Position, string Field, IReadOnlyList<OptionFace> Options);

public sealed record ClozeChoicesReview(ClozeText Text, IReadOnlyList<GapReview> Gaps) : QuestionReview
{
    public override LocalizedText Asked => Text.Asked;

    protected override QuestionReview OwnWithoutReasons() =>
        this with { Gaps = [.. Gaps.Select(gap => gap with { Options = [.. gap.Options.Select(option => option with { Reason = null })] })] };
}

/// <param name="Position">1-based, as the segments of the text name it.</param>
/// <param name="PartKey">Claims and fraction hang on it.</param>
public sealed record GapReview(int Position, string PartKey, IReadOnlyList<OptionReview> Options)
{
    public bool Correct => Options.Any(option => option is { Correct: true, Chosen: true });
}
