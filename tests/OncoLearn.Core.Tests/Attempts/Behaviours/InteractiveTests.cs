using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using static OncoLearn.Core.Tests.Attempts.SampleAttempt;

namespace OncoLearn.Core.Tests.Attempts.Behaviours;

public sealed class InteractiveTests
{
    static readonly IBehaviour Three = new Interactive(new TryRules(3, 0.25));

    [Fact]
    public void A_wrong_try_leaves_the_key_unreleased_and_another_try()
    {
        var tried = Tried("4 4 4");

        Assert.Equal((SlotState.Answered, 1, null), (tried.Slot(1).State, tried.Slot(1).Tries, tried.Slot(1).Grade));
        Assert.False(tried.KeyReleased(tried.Slot(1)));
        Assert.Equal(1, Three.HintsOf(tried.Slot(1)));
    }

    [Theory]
    [InlineData(1, "1 2 3")]
    [InlineData(0.75, "4 4 4", "1 2 3")]
    [InlineData(0.5, "4 4 4", "1 4 4", "1 2 3")]
    public void A_fully_right_try_ends_the_question_and_each_try_before_it_costs(double mark, params string[] tries)
    {
        var attempt = Tried(tries);

        Assert.Equal(SlotState.Graded, attempt.Slot(1).State);
        Assert.Equal((mark, 1.0), (attempt.Slot(1).Mark, attempt.Slot(1).Grade!.Fraction));
        Assert.True(attempt.KeyReleased(attempt.Slot(1)));
        Assert.Equal(Refusal.AlreadyGraded, attempt.RefusalOf(attempt.Pair(1, "1 2 4")));
    }

    [Fact]
    public void The_last_try_counts_even_where_an_earlier_one_was_better()
    {
        var attempt = Tried("1 2 4", "1 4 4", "1 4 2");

        Assert.Equal(SlotState.Graded, attempt.Slot(1).State);
        Assert.Equal(1.0 / 3, attempt.Slot(1).Grade!.Fraction, 1e-12);
        Assert.Equal(0, attempt.Slot(1).Mark);
    }

    [Fact]
    public void What_is_known_of_the_parts_stays_what_the_counted_try_says() =>
        Assert.Equal([1.0, 1.0, 1.0], Tried("4 4 4", "1 2 3").Slot(1).Grade!.Parts.Select(part => part.Fraction));

    [Fact]
    public void Handed_in_with_tries_left_the_last_try_counts()
    {
        var attempt = Tried("4 4 4", "1 2 4");
        attempt = attempt.After(attempt.Submit());

        Assert.Equal(2.0 / 3 - 0.25, attempt.Slot(1).Mark!.Value, 1e-12);
        Assert.Equal(0, attempt.Slot(2).Mark);
    }

    [Fact]
    public void The_same_answer_again_is_refused_and_costs_nothing()
    {
        var attempt = Tried("4 4 4");

        Assert.Equal(Refusal.SameAnswer, attempt.RefusalOf(attempt.Pair(1, "4 4 4")));
        Assert.Equal(Refusal.Blank, attempt.RefusalOf(attempt.Pair(1, "")));
        var right = attempt.After(attempt.Pair(1, "1 2 3"));
        Assert.Equal(0.75, right.Slot(1).Mark);
    }

    [Fact]
    public void Where_the_answer_is_held_back_elsewhere_one_try_is_all_there_is_and_looks_the_same()
    {
        var first = OfPairs(Three);
        Assert.IsType<AttemptOutcome.Accepted>(AttemptMachine.Decide(first, first.Pair(1, "4 4 4"), Start, isUntold: true));

        foreach (var answer in new[] { "1 2 3", "4 4 4" })
        {
            var (wrong, right) = (Tried("4 4 4"), Tried("1 2 3"));
            Assert.All([wrong, right], tried =>
                Assert.Equal(Refusal.AlreadyGraded, Assert.IsType<AttemptOutcome.Refused>(AttemptMachine.Decide(tried, tried.Pair(1, answer), Start, isUntold: true)).Why));
        }
    }

    [Fact]
    public void A_single_try_is_an_immediate_answer()
    {
        var attempt = OfPairs(new Interactive(new TryRules(1, 1)));
        attempt = attempt.After(attempt.Pair(1, "1 2 4"));

        Assert.Equal(2.0 / 3, attempt.Slot(1).Mark!.Value, 1e-12);
        Assert.True(attempt.KeyReleased(attempt.Slot(1)));
    }

    [Fact]
    public void Without_rules_there_are_three_tries_at_a_third_each()
    {
        var tries = BehaviourList.Of("interactive").Tries!;

        Assert.Equal((3, 1.0 / 3), (tries.Most, tries.Penalty));
        Assert.Equal(5, BehaviourList.Of("interactive", new TryRules(5, 0)).Tries!.Most);
        Assert.Null(BehaviourList.Of("deferred", new TryRules(5, 0)).Tries);
    }

    static Attempt Tried(params string[] tries) => tries.Aggregate(OfPairs(Three), (attempt, options) => attempt.After(attempt.Pair(1, options)));
}
