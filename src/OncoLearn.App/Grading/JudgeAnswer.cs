using OncoLearn.App.Attempts;
using OncoLearn.App.Data;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Grading;

/// <summary>A person's judgement of one answer. It is on the disk when this returns, counts once, and may be replaced by a later one.</summary>
public sealed class JudgeAnswer(Db db, AttemptStore store, TimeProvider clock)
{
    /// <summary>Characters of a comment.</summary>
    public const int LongestComment = 4000;

    /// <param name="UserId">The person who judges, and <paramref name="LearnerId"/> the pseudonym that the step keeps.</param>
    /// <param name="BaseSeq">The newest step of the attempt that this person had seen.</param>
    /// <param name="Parts">One for each part of the question, in its order, each in [0, 1].</param>
    /// <param name="Comment">To the learner; null or blank for nothing.</param>
    public sealed record Input(
        string AttemptUid, int Slot, long UserId, long LearnerId, string CommandId, long BaseSeq, IReadOnlyList<PartGrade> Parts, string? Comment, StepContext Context);

    public abstract record Outcome
    {
        public sealed record Done : Outcome;

        /// <summary>Nothing changed.</summary>
        public sealed record Refused(Refusal Why) : Outcome;

        /// <summary>There is no such answer, or it is not for this person to judge.</summary>
        public sealed record NotFound : Outcome;
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct) => db.WriteAsync<Outcome>(async scope =>
    {
        if (await store.LockToJudgeAsync(scope, input.AttemptUid, input.UserId) is not { } stored || !stored.Attempt.HasSlot(input.Slot)) return new Outcome.NotFound();
        var comment = input.Comment?.Trim() is { Length: > 0 } words ? words : null;
        if (comment?.Length > LongestComment) return new Outcome.Refused(Refusal.BadResponse);
        var command = CommandIds.Named(new AttemptCommand.Judge(input.CommandId, input.BaseSeq, input.Slot, input.Parts, comment, input.LearnerId));
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        if (await store.FindReceiptAsync(scope, stored.Id, command.CommandId) is not null) return new Outcome.Done();
        switch (AttemptMachine.Decide(stored.Attempt, command, now))
        {
            case AttemptOutcome.Accepted accepted:
                await store.AppendAsync(scope, stored, accepted.Step, accepted.Next, input.Context);
                return new Outcome.Done();
            case AttemptOutcome.Refused refused:
                return new Outcome.Refused(refused.Why);
            case var unknown:
                throw new InvalidOperationException($"unknown outcome {unknown.GetType().Name}");
        }
    }, ct);
}
