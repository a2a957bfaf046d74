using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Number;

/// <param name="Units">One name for each that can be typed, the value's own first; empty where the number has none.</param>
/// <param name="UnitNeeded">Without a unit the number is not read; else it is in the first.</param>
public sealed record NumberFace(IReadOnlyList<LocalizedText> Units, bool UnitNeeded) : QuestionFace
{
    /// <summary>The form field: what is typed.</summary>
    public const string Field = "typed";
}

/// <param name="Typed">Null where nothing was.</param>
/// <param name="ReadAs">In the value's own unit; null where it could not be read.</param>
/// <param name="Problem">Why it could not be read; null where it could.</param>
/// <param name="Unit">The value's own; null where the number has none.</param>
/// <param name="Reason">Why the value is right.</param>
public sealed record NumberReview(
    string? Typed, double? ReadAs, Bilingual? Problem, NumberTolerance Right, LocalizedText? Unit, LocalizedText? Reason, IReadOnlyList<NearReview> Near) : QuestionReview
{
    public bool Correct => ReadAs is { } number && Right.Takes(number);

    public NearReview? Matched => Near.FirstOrDefault(near => near.Matched);

    protected override QuestionReview OwnWithoutReasons() => this with { Reason = null, Near = [.. Near.Select(near => near with { Reason = null })] };
}

/// <param name="Value">In the value's own unit.</param>
/// <param name="Matched">What was typed is this number.</param>
public sealed record NearReview(double Value, bool Matched, LocalizedText? Reason);
