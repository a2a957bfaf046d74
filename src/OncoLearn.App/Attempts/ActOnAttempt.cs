using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>One command on the learner's own attempt: answer, flag or submit. It is acknowledged after the commit and counts once, however often it comes.</summary>
public sealed class ActOnAttempt(Db db, AttemptStore store, TimeProvider clock)
{
    /// <param name="Kind">What the page is for: an attempt of another kind is not found.</param>
    public sealed record Input(AttemptKind Kind, string AttemptUid, long LearnerId, AttemptCommand Command, StepContext Context);

    public abstract record Outcome
    {
        /// <summary>On the disk. <see cref="Attempt"/> is the state after it, or today's state where the command is a repeat.</summary>
        public sealed record Done(StepReceipt Receipt, AttemptHead Attempt) : Outcome
        {
            /// <summary>Why what is saved in the slot cannot be read yet; null where it can, and where the command was about no slot.</summary>
            public Bilingual? Problem { get; init; }
        }

        /// <summary>Nothing changed but, where time is up, that the attempt was handed in with what was saved.</summary>
        public sealed record Refused(Refusal Why, AttemptHead Attempt) : Outcome
        {
            /// <summary>What keeps an <see cref="Refusal.Unreadable"/> answer from being read, or what a <see cref="Refusal.Doubtful"/> one goes against; null for any other refusal.</summary>
            public Bilingual? Problem { get; init; }

            /// <summary>How much a <see cref="Refusal.Doubtful"/> answer leaves open; 0 for nothing, and for any other refusal.</summary>
            public int LeftOpen { get; init; }
        }

        /// <summary>The learner has no such attempt.</summary>
        public sealed record NotFound : Outcome;
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct) => db.WriteAsync(async scope =>
    {
        var command = CommandIds.Named(input.Command);
        // What the database keeps: a repeat is told the same instant.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        return command is AttemptCommand.OnSlot on && await TryOnSlotAsync(scope, input, on, now) is { } done ? done : await ActAsync(scope, input, command, now);
    }, ct);

    /// <summary>The usual case, which reads one slot and not the whole attempt.</summary>
    /// <returns>Null, with nothing written, where the command is refused as things stand, or nothing is found.</returns>
    async Task<Outcome.Done?> TryOnSlotAsync(WriteScope scope, Input input, AttemptCommand.OnSlot command, DateTimeOffset now)
    {
        if (await store.LockSlotAsync(scope, input.AttemptUid, input.LearnerId, command.Slot) is not { } stored || stored.Head.Kind != input.Kind) return null;
        var isUntold = await IsUntoldAsync(scope, input, command, stored.Slot, now);
        if (AttemptMachine.DecideOnSlot(stored.Head, stored.Slot, command, now, isUntold) is not SlotOutcome.Accepted accepted) return null;
        if (await store.TryAppendAsync(scope, stored, accepted.Step, accepted.Next, input.Context) is { } receipt)
            return new Outcome.Done(receipt, stored.Head with { LastSeq = receipt.Seq }) { Problem = accepted.Next.Problem };
        return await store.FindReceiptAsync(scope, stored.AttemptId, command.CommandId) is { } earlier ? new Outcome.Done(earlier, stored.Head) { Problem = stored.Slot.Problem } : null;
    }

    async Task<Outcome> ActAsync(WriteScope scope, Input input, AttemptCommand command, DateTimeOffset now)
    {
        if (await store.LockAsync(scope, input.AttemptUid, input.LearnerId) is not { } stored || stored.Attempt.Kind != input.Kind) return new Outcome.NotFound();
        var isUntold = command is AttemptCommand.OnSlot on && stored.Attempt.HasSlot(on.Slot) && await IsUntoldAsync(scope, input, on, stored.Attempt.Slot(on.Slot), now);
        var decided = AttemptMachine.Decide(stored.Attempt, command, now, isUntold);
        if (decided is AttemptOutcome.Accepted accepted && await store.TryAppendAsync(scope, stored, accepted.Step, accepted.Next, input.Context) is { } receipt)
            return new Outcome.Done(receipt, accepted.Next) { Problem = ProblemIn(accepted.Next, command) };
        // A repeat is told what it was told when it came first, whatever would be decided today.
        if (await store.FindReceiptAsync(scope, stored.Id, command.CommandId) is { } earlier) return new Outcome.Done(earlier, stored.Attempt) { Problem = ProblemIn(stored.Attempt, command) };
        return decided switch
        {
            AttemptOutcome.Refused { Why: Refusal.TimeIsUp } when stored.Attempt.State == AttemptState.InProgress =>
                new Outcome.Refused(Refusal.TimeIsUp, await ExpireAttempts.ExpireAsync(scope, store, stored, now)),
            AttemptOutcome.Refused { Why: Refusal.Unreadable } when command is AttemptCommand.Answer answer =>
                new Outcome.Refused(Refusal.Unreadable, stored.Attempt) { Problem = stored.Attempt.Slot(answer.Slot).ProblemOf(answer.Fields) },
            AttemptOutcome.Refused { Why: Refusal.Doubtful } when command is AttemptCommand.Answer answer =>
                new Outcome.Refused(Refusal.Doubtful, stored.Attempt)
                {
                    Problem = stored.Attempt.Slot(answer.Slot).DoubtOf(answer.Fields),
                    LeftOpen = stored.Attempt.Slot(answer.Slot).LeftOpenBy(answer.Fields),
                },
            AttemptOutcome.Refused refused => new Outcome.Refused(refused.Why, stored.Attempt),
            _ => throw new InvalidOperationException($"unknown outcome {decided.GetType().Name}"),
        };
    }

    /// <summary>Another quiz of the learner's holds back whether this is answered right; asked only where a try was had and another comes.</summary>
    static async Task<bool> IsUntoldAsync(WriteScope scope, Input input, AttemptCommand.OnSlot command, AttemptSlot slot, DateTimeOffset now)
    {
        if (command is not AttemptCommand.Answer || slot.Tries == 0) return false;
        return (await HeldBack.QuestionsAsync(scope, input.LearnerId, now)).Contains(slot.Question.VersionId);
    }

    static Bilingual? ProblemIn(Attempt attempt, AttemptCommand command) =>
        command is AttemptCommand.OnSlot on && attempt.HasSlot(on.Slot) ? attempt.Slot(on.Slot).Problem : null;
}
