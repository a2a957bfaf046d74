namespace OncoLearn.Core.Attempts;

/// <summary>What a command came to.</summary>
public abstract record AttemptOutcome
{
    /// <summary>One step was made. <see cref="AttemptStep.Answered.Overrode"/> says that it replaced an answer which the client had not seen.</summary>
    public sealed record Accepted(AttemptStep Step, Attempt Next) : AttemptOutcome;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(Refusal Why) : AttemptOutcome;
}

/// <summary>What a command came to that is about one slot.</summary>
public abstract record SlotOutcome
{
    /// <inheritdoc cref="AttemptOutcome.Accepted"/>
    public sealed record Accepted(AttemptStep.OnSlot Step, AttemptSlot Next) : SlotOutcome;

    /// <inheritdoc cref="AttemptOutcome.Refused"/>
    public sealed record Refused(Refusal Why) : SlotOutcome;
}

public enum Refusal
{
    /// <summary>The attempt was submitted before.</summary>
    Closed,

    /// <summary>The deadline has passed: the attempt was handed in then, or an <see cref="AttemptCommand.Expire"/> is due.</summary>
    TimeIsUp,

    NoSuchSlot,

    /// <summary>The fields are no answer to this question, or the sender claims to have seen a step that is not there.</summary>
    BadResponse,

    /// <summary>Nothing was chosen where the answer is graded at once.</summary>
    Blank,

    /// <summary>What was typed cannot be read, such as a number that is none, where the answer is graded at once: it is told before it is graded.</summary>
    Unreadable,

    /// <summary>What was chosen goes against what the question says, or leaves some of it open, and <see cref="AttemptCommand.Answer.TellsDoubt"/> asks that this is told before it is graded at once.</summary>
    Doubtful,

    /// <summary>An answer that would be graded at once was left and not sent to be checked: <see cref="AttemptCommand.Answer.IsLeft"/>.</summary>
    NotChecked,

    /// <summary>Its key was shown; the first answer counts.</summary>
    AlreadyGraded,

    /// <summary>The answer of the last try again: it would only cost.</summary>
    SameAnswer,

    /// <summary>Nobody has to judge this slot, or not yet.</summary>
    NotToBeJudged,

    /// <summary>Somebody judged it whom the sender has not seen.</summary>
    JudgedMeanwhile,
}
