using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts;

/// <summary>What happened, once and for good. The steps are the truth of an attempt; everything else is computed from them.</summary>
public abstract record AttemptStep
{
    public required long Seq { get; init; }

    public required string CommandId { get; init; }

    public required long BaseSeq { get; init; }

    /// <summary>By the server's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>About one slot; the others, and how the attempt as a whole stands, remain as they are.</summary>
    public abstract record OnSlot(int Slot) : AttemptStep;

    /// <param name="Certainty">Null where none was chosen, or none is asked.</param>
    public sealed record Answered(int Slot, Response Response, AnswerCertainty? Certainty, bool Overrode) : OnSlot(Slot);

    public sealed record Flagged(int Slot, bool On) : OnSlot(Slot);

    /// <inheritdoc cref="AttemptCommand.Judge"/>
    public sealed record Judged(int Slot, IReadOnlyList<PartGrade> Parts, string? Comment, long By) : AttemptStep;

    public sealed record Submitted : AttemptStep;

    public sealed record Expired : AttemptStep;
}
