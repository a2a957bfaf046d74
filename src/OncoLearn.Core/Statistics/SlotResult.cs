using OncoLearn.Core.Attempts;

namespace OncoLearn.Core.Statistics;

/// <summary>One question in one attempt of a learner, as far as statistics ask.</summary>
public sealed record SlotResult
{
    public required long AttemptId { get; init; }

    public required int Slot { get; init; }

    /// <summary>The question in all its versions.</summary>
    public required long QuestionId { get; init; }

    public required AttemptKind Kind { get; init; }

    /// <summary>Whether the attempt is finished.</summary>
    public required bool HandedIn { get; init; }

    /// <summary>False as well where every choice was taken back.</summary>
    public required bool Answered { get; init; }

    /// <summary>In [-1, 1]; null until it is graded, and wherever the learner may not see its key.</summary>
    public double? Fraction { get; init; }

    /// <summary>Marks for the key; above 0.</summary>
    public required double Points { get; init; }

    /// <summary>When it was answered; where it was left blank, when the attempt was handed in.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>It counts: a question of practice once it is checked, a question of a quiz once that is handed in. A blank is no answer.</summary>
    public bool IsAnswer => Answered && Fraction is not null && (Kind == AttemptKind.Practice || HandedIn);

    /// <summary>A question of a quiz that was handed in without an answer to it. Practice has none: what is not answered was not asked yet.</summary>
    public bool IsLeftBlank => !Answered && Fraction is not null && Kind == AttemptKind.Quiz && HandedIn;

    /// <summary>
    /// The first answer to each question, in practice or in a quiz, whichever came first. Whoever asks for one kind or one week looks in these for it: a
    /// question that was answered before is not new because the first answer lies outside.
    /// </summary>
    /// <returns>At most one for each question, in no order.</returns>
    public static IEnumerable<SlotResult> FirstTries(IEnumerable<SlotResult> results) => results
        .Where(result => result.IsAnswer)
        .GroupBy(result => result.QuestionId)
        .Select(question => question.MinBy(result => (result.At, result.AttemptId, result.Slot))!);
}
