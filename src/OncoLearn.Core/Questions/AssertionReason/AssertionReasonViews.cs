using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.AssertionReason;

/// <summary>The options have no authored text: the interface says them in the reader's language.</summary>
/// <param name="Because">The statement that is given for the assertion.</param>
public sealed record AssertionReasonFace(LocalizedText Assertion, LocalizedText Because, IReadOnlyList<JudgementFace> Options) : QuestionFace
{
    public override LocalizedText Asked => CalledText.Judged(Assertion, Because);

    /// <summary>The form field: the position of an option.</summary>
    public const string Field = "choice";
}

/// <param name="Position">1-based, as a form sends it.</param>
public sealed record JudgementFace(int Position, AssertionJudgement Judgement);

public sealed record AssertionReasonReview(LocalizedText Assertion, LocalizedText Because, IReadOnlyList<JudgementReview> Options) : QuestionReview
{
    public override LocalizedText Asked => CalledText.Judged(Assertion, Because);

    protected override QuestionReview OwnWithoutReasons() => this with { Options = [.. Options.Select(option => option with { Reason = null })] };
}

/// <summary>As <see cref="OptionReview"/>.</summary>
public sealed record JudgementReview(int Position, AssertionJudgement Judgement, bool Correct, bool Chosen, LocalizedText? Reason);
