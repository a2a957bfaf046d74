using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts;

/// <summary>
/// The rules of an attempt, pure: <see cref="Decide"/> turns a command into one step or a refusal, <see cref="Apply"/> turns a step into the
/// next state. The state after any number of steps is the same whether it was kept or rebuilt.
/// </summary>
public static class AttemptMachine
{
    /// <summary>How long after the deadline an answer that was on its way is still taken.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <param name="now">The server's clock; the client's is recorded elsewhere and never trusted.</param>
    /// <param name="isUntold">Another quiz holds back whether the question is answered right: a further try would tell that the last one was not, so one is all there is.</param>
    public static AttemptOutcome Decide(Attempt attempt, AttemptCommand command, DateTimeOffset now, bool isUntold = false) => command switch
    {
        AttemptCommand.OnSlot on => DecideOnSlot(attempt, attempt.HasSlot(on.Slot) ? attempt.Slot(on.Slot) : null, on, now, isUntold) switch
        {
            SlotOutcome.Accepted accepted => Accept(attempt, accepted.Step),
            SlotOutcome.Refused refused => new AttemptOutcome.Refused(refused.Why),
            var unknown => throw new InvalidOperationException($"unknown outcome {unknown.GetType().Name}"),
        },
        AttemptCommand.Judge judge when RefusesToJudge(attempt, judge) is { } why => new AttemptOutcome.Refused(why),
        AttemptCommand.Judge judge => Accept(attempt, new AttemptStep.Judged(judge.Slot, judge.Parts, judge.Comment, judge.By) { Seq = attempt.LastSeq + 1, CommandId = judge.CommandId, BaseSeq = judge.BaseSeq, At = now }),
        _ when Refuses(attempt, command, now) is { } why => new AttemptOutcome.Refused(why),
        AttemptCommand.Submit submit => Accept(attempt, new AttemptStep.Submitted { Seq = attempt.LastSeq + 1, CommandId = submit.CommandId, BaseSeq = submit.BaseSeq, At = now }),
        AttemptCommand.Expire expire when IsOverdue(attempt, now) =>
            Accept(attempt, new AttemptStep.Expired { Seq = attempt.LastSeq + 1, CommandId = expire.CommandId, BaseSeq = attempt.LastSeq, At = now }),
        AttemptCommand.Expire => throw new InvalidOperationException("An attempt expires after its deadline, not before."),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "unknown command"),
    };

    /// <summary>As <see cref="Decide"/>, for a command about one slot: the others need not be known.</summary>
    /// <param name="slot">Null where the attempt has none of that number.</param>
    /// <param name="now">The server's clock.</param>
    /// <param name="isUntold">As for <see cref="Decide"/>.</param>
    public static SlotOutcome DecideOnSlot(AttemptHead head, AttemptSlot? slot, AttemptCommand.OnSlot command, DateTimeOffset now, bool isUntold = false)
    {
        if (Refuses(head, command, now) is { } why) return new SlotOutcome.Refused(why);
        if (slot is null) return new SlotOutcome.Refused(Refusal.NoSuchSlot);
        return command switch
        {
            AttemptCommand.Answer answer => DecideAnswer(head, slot, answer, now, isUntold),
            AttemptCommand.Flag flag => Accept(head, slot, new AttemptStep.Flagged(flag.Slot, flag.Flagged) { Seq = head.LastSeq + 1, CommandId = flag.CommandId, BaseSeq = flag.BaseSeq, At = now }),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "unknown command"),
        };
    }

    /// <summary>Past the deadline and the grace: what was saved is handed in as it is.</summary>
    public static bool IsOverdue(AttemptHead attempt, DateTimeOffset now) =>
        attempt.State == AttemptState.InProgress && IsOverdue(attempt.DeadlineAt, now);

    /// <summary>Whether an attempt in progress with this deadline is overdue.</summary>
    public static bool IsOverdue(DateTimeOffset? deadline, DateTimeOffset now) => now > deadline + Grace;

    /// <exception cref="InvalidOperationException">The step does not follow on the newest one.</exception>
    public static Attempt Apply(Attempt attempt, AttemptStep step)
    {
        if (step.Seq != attempt.LastSeq + 1) throw new InvalidOperationException($"Step {step.Seq} does not follow on {attempt.LastSeq}.");
        var next = step switch
        {
            AttemptStep.OnSlot on => With(attempt, on.Slot, slot => After(attempt, slot, on)),
            AttemptStep.Judged judged => Settled(With(attempt, judged.Slot, slot => Marked(attempt, AfterJudging(slot, judged)))),
            AttemptStep.Submitted => Close(attempt, step.At),
            // Handed in at the deadline, however late the server came to say so.
            AttemptStep.Expired => Close(attempt, attempt.DeadlineAt ?? step.At),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.GetType().Name, "unknown step"),
        };
        return next with { LastSeq = step.Seq };
    }

    /// <summary>Why nothing like this is taken now, whatever it is about; null where it may be.</summary>
    static Refusal? Refuses(AttemptHead attempt, AttemptCommand command, DateTimeOffset now)
    {
        if (attempt.State != AttemptState.InProgress) return attempt.HandedInAtDeadline ? Refusal.TimeIsUp : Refusal.Closed;
        if (command is not AttemptCommand.Expire && IsOverdue(attempt, now)) return Refusal.TimeIsUp;
        return command.BaseSeq > attempt.LastSeq ? Refusal.BadResponse : null;
    }

    static Refusal? RefusesToJudge(Attempt attempt, AttemptCommand.Judge judge)
    {
        if (!attempt.HasSlot(judge.Slot)) return Refusal.NoSuchSlot;
        var slot = attempt.Slot(judge.Slot);
        if (slot.State != SlotState.Waiting && slot.JudgedSeq is null) return Refusal.NotToBeJudged;
        if (slot.JudgedSeq > judge.BaseSeq) return Refusal.JudgedMeanwhile;
        var areParts = slot.Question.Content.Parts.Select(part => part.Key).SequenceEqual(judge.Parts.Select(part => part.Key), StringComparer.Ordinal);
        return areParts && judge.Parts.All(part => part.Fraction is >= 0 and <= 1) && judge.BaseSeq <= attempt.LastSeq ? null : Refusal.BadResponse;
    }

    static SlotOutcome DecideAnswer(AttemptHead head, AttemptSlot slot, AttemptCommand.Answer answer, DateTimeOffset now, bool isUntold)
    {
        Response response;
        AnswerCertainty? certainty;
        try
        {
            response = slot.Question.Type.Read(slot.Question.Content, slot.Order, answer.Fields);
            certainty = head.Behaviour.AsksCertainty(slot.Question) ? CertaintyField.Read(answer.Fields) : null;
        }
        catch (ResponseFormatException)
        {
            return new SlotOutcome.Refused(Refusal.BadResponse);
        }
        if (isUntold && slot.Tries > 0) return new SlotOutcome.Refused(Refusal.AlreadyGraded);
        if (head.Behaviour.Refuses(slot, response) is { } refusal) return new SlotOutcome.Refused(refusal);
        if (answer.IsLeft && head.Behaviour.Checks(slot.Question)) return new SlotOutcome.Refused(Refusal.NotChecked);
        var (type, content) = (slot.Question.Type, slot.Question.Content);
        if (head.Behaviour.Checks(slot.Question) && type.Problem(content, response) is not null) return new SlotOutcome.Refused(Refusal.Unreadable);
        if (answer.TellsDoubt && head.Behaviour.Checks(slot.Question) && (type.Doubt(content, response) is not null || type.LeftOpen(content, response) > 0)) return new SlotOutcome.Refused(Refusal.Doubtful);
        return Accept(head, slot, new AttemptStep.Answered(answer.Slot, response, certainty, Overrode: slot.AnsweredSeq > answer.BaseSeq)
        {
            Seq = head.LastSeq + 1,
            CommandId = answer.CommandId,
            BaseSeq = answer.BaseSeq,
            At = now,
        });
    }

    static AttemptOutcome.Accepted Accept(Attempt attempt, AttemptStep step) => new(step, Apply(attempt, step));

    static SlotOutcome.Accepted Accept(AttemptHead head, AttemptSlot slot, AttemptStep.OnSlot step) => new(step, After(head, slot, step));

    static AttemptSlot After(AttemptHead head, AttemptSlot slot, AttemptStep.OnSlot step) => step switch
    {
        AttemptStep.Answered answered => Marked(head, head.Behaviour.Took(
            slot with { Response = answered.Response.IsBlank ? null : answered.Response, Certainty = answered.Certainty, AnsweredSeq = step.Seq, AnsweredAt = step.At })),
        AttemptStep.Flagged flagged => slot with { FlaggedAt = flagged.On ? step.At : null },
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.GetType().Name, "unknown step"),
    };

    static AttemptSlot AfterJudging(AttemptSlot slot, AttemptStep.Judged step)
    {
        var fractions = step.Parts.ToDictionary(part => part.Key, part => part.Fraction, StringComparer.Ordinal);
        return slot with
        {
            State = SlotState.Graded,
            Grade = Grade.Of(slot.Question.Content.Parts, part => fractions[part.Key]),
            Comment = step.Comment,
            JudgedSeq = step.Seq,
        };
    }

    static Attempt Close(Attempt attempt, DateTimeOffset at) => Settled(attempt with
    {
        Slots =
        [
            .. attempt.Slots.Select(slot => slot.State == SlotState.Graded || (slot.State == SlotState.Unanswered && attempt.Kind == AttemptKind.Practice)
                ? slot
                : Marked(attempt, attempt.Behaviour.HandedIn(slot))),
        ],
        SubmittedAt = at,
    });

    /// <summary>The slot with what the behaviour makes of its grade.</summary>
    static AttemptSlot Marked(AttemptHead head, AttemptSlot slot) => slot with { Factor = slot.Grade is { } grade ? head.Behaviour.FactorOf(slot, grade) : null };

    /// <summary>The attempt, handed in, with the state and the score that its slots give it.</summary>
    static Attempt Settled(Attempt attempt) => attempt with
    {
        State = attempt.Slots.Any(slot => slot.State == SlotState.Waiting) ? AttemptState.Submitted : AttemptState.Graded,
        Score = attempt.Slots.Sum(slot => slot.Mark ?? 0),
    };

    static Attempt With(Attempt attempt, int number, Func<AttemptSlot, AttemptSlot> change) =>
        attempt with { Slots = [.. attempt.Slots.Select(slot => slot.Number == number ? change(slot) : slot)] };
}
