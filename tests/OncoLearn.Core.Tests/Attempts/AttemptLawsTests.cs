using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using static OncoLearn.Core.Tests.Attempts.SampleAttempt;

namespace OncoLearn.Core.Tests.Attempts;

/// <summary>What holds after any sequence of commands, sensible or not, under every behaviour.</summary>
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
    public void The_score_lies_between_the_most_that_can_be_lost_and_what_can_be_reached() => ForAnyHistory((_, kept, _) =>
    {
        var most = kept.Slots.Sum(slot => slot.Points);
        Assert.InRange(kept.Score ?? 0, kept.Behaviour.AsksCertainty(kept.Slot(1).Question) ? -6 * most : 0, kept.MaxScore + 1e-9);
        Assert.All(kept.Slots, slot => Assert.True(slot.Mark is null || slot.Mark <= kept.MaxMarkOf(slot) + 1e-9));
    });

    [Fact]
    public void Tries_and_certainty_never_change_what_is_known_of_an_answer() => ForAnyHistory((_, kept, _) =>
        Assert.All(kept.Slots.Where(slot => slot is { Grade: not null, JudgedSeq: null }), slot =>
        {
            var (type, content) = (slot.Question.Type, slot.Question.Content);
            var raw = type.Score(content, slot.Response ?? type.Blank(content))!;
            Assert.Equal(raw.Fraction, slot.Grade!.Fraction);
            Assert.Equal(raw.Parts, slot.Grade.Parts);
        }));

    [Fact]
    public void There_are_never_more_tries_than_the_rules_give() => ForAnyHistory((_, kept, _) =>
        Assert.All(kept.Slots, slot => Assert.InRange(slot.Tries, 0, kept.Behaviour.Tries?.Most ?? 0)));

    [Fact]
    public void An_attempt_is_graded_when_nothing_waits() => ForAnyHistory((_, kept, _) =>
    {
        Assert.Equal(kept.State == AttemptState.Submitted, kept.Slots.Any(slot => slot.State == SlotState.Waiting));
        Assert.Equal(kept.State == AttemptState.InProgress, kept.Score is null);
    });

    [Fact]
    public void Nothing_follows_on_a_submission_but_judgements() => ForAnyHistory((_, _, steps) =>
        Assert.All(steps.SkipWhile(step => step is not AttemptStep.Submitted).Skip(1), step => Assert.IsType<AttemptStep.Judged>(step)));

    [Fact]
    public void A_key_is_released_only_where_nothing_can_change_any_more() => ForAnyHistory((_, kept, _) =>
        Assert.All(kept.Slots.Where(kept.KeyReleased), slot =>
            Assert.IsType<AttemptOutcome.Refused>(AttemptMachine.Decide(kept, kept.Pair(slot.Number, "1 2 3"), Start))));

    static bool SameSlot(AttemptSlot a, AttemptSlot b) =>
        (a.Number, a.State, a.Response, a.Mark, a.AnsweredSeq, a.AnsweredAt, a.FlaggedAt) == (b.Number, b.State, b.Response, b.Mark, b.AnsweredSeq, b.AnsweredAt, b.FlaggedAt)
        && (a.Certainty, a.Tries, a.Factor, a.Comment, a.JudgedSeq, a.Grade?.Fraction) == (b.Certainty, b.Tries, b.Factor, b.Comment, b.JudgedSeq, b.Grade?.Fraction);

    static void ForAnyHistory(Action<Attempt, Attempt, IReadOnlyList<AttemptStep>> law)
    {
        var command =
            from kind in Gen.Choose(0, 15)
            from slot in Gen.Choose(0, 4)
            from options in Gen.Elements("1 2 3", "1 2 4", "4 4 4", "2 3 1", "", "9")
            from certainty in Gen.Elements("1", "2", "3", null)
            from baseSeq in Gen.Choose(0, 6)
            select (kind, slot, options, certainty, baseSeq);
        var history =
            from behaviour in Gen.Elements(BehaviourList.All.Append(new Interactive(new TryRules(2, 0.4))).ToArray())
            from kind in Gen.Elements(AttemptKind.Quiz, AttemptKind.Practice)
            from commands in command.ListOf()
            select (behaviour, kind, commands);
        Prop.ForAll(history.ToArbitrary(), sample =>
        {
            var start = OfPairs(sample.behaviour, kind: sample.kind);
            var kept = start;
            var steps = new List<AttemptStep>();
            foreach (var (kind, slot, options, certainty, baseSeq) in sample.commands)
            {
                AttemptCommand next = kind switch
                {
                    0 => kept.Submit(),
                    1 or 2 => new AttemptCommand.Flag("c", baseSeq, slot, kind == 1),
                    >= 3 and <= 5 when kept.HasSlot(slot) => kept.Judge(slot, baseSeq / 4.0, 0.5, 1),
                    _ => kept.Pair(slot, options, certainty) with { BaseSeq = baseSeq },
                };
                if (AttemptMachine.Decide(kept, next, Start.AddSeconds(steps.Count)) is not AttemptOutcome.Accepted accepted) continue;
                steps.Add(accepted.Step);
                kept = accepted.Next;
            }
            law(start, kept, steps);
        }).QuickCheckThrowOnFailure();
    }
}
