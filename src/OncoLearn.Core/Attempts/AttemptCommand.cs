using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts;

/// <summary>What a learner, a judge or the clock asks of an attempt.</summary>
/// <param name="CommandId">Made by the client; a repeat of the same id is the same command.</param>
/// <param name="BaseSeq">The newest step that the client had seen.</param>
public abstract record AttemptCommand(string CommandId, long BaseSeq)
{
    /// <summary>About one slot; the others stay as they are.</summary>
    public abstract record OnSlot(string CommandId, long BaseSeq, int Slot) : AttemptCommand(CommandId, BaseSeq);

    /// <param name="Fields">Those of the question, and the certainty where it is asked.</param>
    public sealed record Answer(string CommandId, long BaseSeq, int Slot, AnswerFields Fields) : OnSlot(CommandId, BaseSeq, Slot)
    {
        /// <summary>An answer that goes against what the question says, such as a place that is used twice, or that leaves some of it open, is refused where it would be graded at once; else it is taken.</summary>
        public bool TellsDoubt { get; init; }

        /// <summary>It only stands there while the learner goes elsewhere or flags: refused where it would be graded at once, which is for whoever asks for it; else it is taken.</summary>
        public bool IsLeft { get; init; }
    }

    public sealed record Flag(string CommandId, long BaseSeq, int Slot, bool Flagged) : OnSlot(CommandId, BaseSeq, Slot);

    /// <summary>A person's judgement of a slot that was handed in; a later one replaces it.</summary>
    /// <param name="Parts">One for each part of the question, each in [0, 1].</param>
    /// <param name="Comment">To the learner; null for nothing.</param>
    /// <param name="By">The learner id of the person who judges.</param>
    public sealed record Judge(string CommandId, long BaseSeq, int Slot, IReadOnlyList<PartGrade> Parts, string? Comment, long By) : AttemptCommand(CommandId, BaseSeq);

    public sealed record Submit(string CommandId, long BaseSeq) : AttemptCommand(CommandId, BaseSeq);

    /// <summary>The deadline has passed; the server says so once, whoever asks first.</summary>
    public sealed record Expire() : AttemptCommand("expire", 0);
}
