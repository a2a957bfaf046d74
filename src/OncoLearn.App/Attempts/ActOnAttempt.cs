using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>One command on the learner's own attempt: answer, flag or submit. It is acknowledged after the commit and counts once, however often it comes.</summary>
public sealed class ActOnAttempt(Db db, AttemptStore store, TimeProvider clock)
{
    /// <param name="Kind">What the page is for: an attempt of another kind is not found.</param>
    public sealed record Input(AttemptKind Kind, string AttemptUid, long LearnerId, AttemptCommand Command, StepContext Context);

    public abstract record Outcome
    {
        /// <summary>On the disk. <see cref="Attempt"/> is the state after it, or today's state where the command is a repeat.</summary>
        public sealed record Done(StepReceipt Receipt, Attempt Attempt) : Outcome;

        /// <summary>Nothing changed but, where time is up, that the attempt was handed in with what was saved.</summary>
        public sealed record Refused(Refusal Why, Attempt Attempt) : Outcome;

        /// <summary>The learner has no such attempt.</summary>
        public sealed record NotFound : Outcome;
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct) => db.WriteAsync<Outcome>(async scope =>
    {
        var command = CommandIds.Named(input.Command);
        if (await store.LockAsync(scope, input.AttemptUid, input.LearnerId) is not { } stored || stored.Attempt.Kind != input.Kind) return new Outcome.NotFound();
        if (await store.FindReceiptAsync(scope, stored.Id, command.CommandId) is { } earlier) return new Outcome.Done(earlier, stored.Attempt);
        var now = clock.GetUtcNow();
        switch (AttemptMachine.Decide(stored.Attempt, command, now))
        {
            case AttemptOutcome.Accepted accepted:
                return new Outcome.Done(await store.AppendAsync(scope, stored, accepted.Step, accepted.Next, input.Context), accepted.Next);
            case AttemptOutcome.Refused { Why: Refusal.TimeIsUp } when stored.Attempt.State == AttemptState.InProgress:
                return new Outcome.Refused(Refusal.TimeIsUp, await ExpireAttempts.ExpireAsync(scope, store, stored, now));
            case AttemptOutcome.Refused refused:
                return new Outcome.Refused(refused.Why, stored.Attempt);
            case var other:
                throw new InvalidOperationException($"unknown outcome {other.GetType().Name}");
        }
    }, ct);
}
