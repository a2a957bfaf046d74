using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Attempts;
using static OncoLearn.Core.Tests.Attempts.SampleAttempt;

namespace OncoLearn.Core.Tests.Attempts;

/// <summary>What holds after any sequence of commands, sensible or not.</summary>
public sealed class AttemptLawsTests
{
    [Fact]
    public void The_state_rebuilt_from_the_steps_is_the_state_that_was_kept() => ForAnyHistory((start, kept, steps) =>
    {
        var rebuilt = steps.Aggregate(start, AttemptMachine.Apply);
        Assert.Equal(kept.Slots, rebuilt.Slots, SameSlot);
        Assert.Equal((kept.State, kept.Score, kept.LastSeq, kept.SubmittedAt), (rebuilt.State, rebuilt.Score, rebuilt.LastSeq, rebuilt.SubmittedAt));
    });

    [Fact]
    public void Steps_are_numbered_without_a_gap() => ForAnyHistory((_, _, steps) =>
        Assert.Equal(Enumerable.Range(2, steps.Count).Select(seq => (long)seq), steps.Select(step => step.Seq)));

    [Fact]
    public void The_score_lies_between_nothing_and_what_can_be_reached() => ForAnyHistory((_, kept, _) =>
        Assert.InRange(kept.Score ?? 0, 0, kept.MaxScore));

    [Fact]
    public void Nothing_follows_on_a_submission() => ForAnyHistory((_, _, steps) =>
        Assert.All(steps.SkipLast(1), step => Assert.IsNotType<AttemptStep.Submitted>(step)));

    [Fact]
    public void A_key_is_released_only_where_nothing_can_change_any_more() => ForAnyHistory((_, kept, _) =>
        Assert.All(kept.Slots.Where(kept.KeyReleased), slot =>
            Assert.IsType<AttemptOutcome.Refused>(AttemptMachine.Decide(kept, kept.Answer(slot.Number, Right), Start))));

    static bool SameSlot(AttemptSlot a, AttemptSlot b) =>
        (a.Number, a.State, a.Response, a.Mark, a.AnsweredSeq, a.AnsweredAt, a.FlaggedAt) == (b.Number, b.State, b.Response, b.Mark, b.AnsweredSeq, b.AnsweredAt, b.FlaggedAt);

    static void ForAnyHistory(Action<Attempt, Attempt, IReadOnlyList<AttemptStep>> law)
    {
        var command =
            from kind in Gen.Choose(0, 9)
            from slot in Gen.Choose(0, 4)
            from position in Gen.Elements("1", "2", "3", "4", "9", null)
            from baseSeq in Gen.Choose(0, 6)
            select (kind, slot, position, baseSeq);
        var history =
            from behaviour in Gen.Elements("deferred", "immediate")
            from kind in Gen.Elements(AttemptKind.Quiz, AttemptKind.Practice)
            from commands in command.ListOf()
            select (behaviour, kind, commands);
        Prop.ForAll(history.ToArbitrary(), sample =>
        {
            var start = Of(sample.behaviour, kind: sample.kind);
            var kept = start;
            var steps = new List<AttemptStep>();
            foreach (var (kind, slot, position, baseSeq) in sample.commands)
            {
                AttemptCommand next = kind switch
                {
                    0 => kept.Submit(),
                    1 or 2 => new AttemptCommand.Flag("c", baseSeq, slot, kind == 1),
                    _ => kept.Answer(slot, position, baseSeq),
                };
                if (AttemptMachine.Decide(kept, next, Start.AddSeconds(steps.Count)) is not AttemptOutcome.Accepted accepted) continue;
                steps.Add(accepted.Step);
                kept = accepted.Next;
            }
            law(start, kept, steps);
        }).QuickCheckThrowOnFailure();
    }
}
