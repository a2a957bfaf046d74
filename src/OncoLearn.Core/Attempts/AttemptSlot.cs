using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts;

/// <summary>One question of an attempt with what was answered.</summary>
public sealed record AttemptSlot
{
    public required int Number { get; init; }

    public required ServedQuestion Question { get; init; }

    /// <summary>Marks for the key; above 0.</summary>
    public required double Points { get; init; }

    public required OptionOrder Order { get; init; }

    public SlotState State { get; init; } = SlotState.Unanswered;

    /// <summary>Null where nothing was answered, or everything was taken back.</summary>
    public Response? Response { get; init; }

    public Grade? Grade { get; init; }

    /// <summary>The step that holds the response which counts.</summary>
    public long? AnsweredSeq { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? FlaggedAt { get; init; }

    /// <summary>Marks reached; null until graded.</summary>
    public double? Mark => Grade?.Fraction * Points;

    /// <summary>The same slot, graded; what was not answered is graded as blank.</summary>
    public AttemptSlot Graded() => this with
    {
        State = SlotState.Graded,
        Grade = Question.Type.Score(Question.Content, Response ?? Question.Type.Blank(Question.Content)),
    };
}

public enum SlotState
{
    Unanswered,

    /// <summary>Saved, and may still change.</summary>
    Answered,
    Graded,
}

/// <summary>An immutable question version as an attempt serves it.</summary>
public sealed record ServedQuestion(long VersionId, IQuestionType Type, Question Content);
