using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;

namespace OncoLearn.Core.Tests.Attempts;

/// <summary>A matching question in which an option is chosen twice, or some of which is left open.</summary>
public sealed class DoubtfulAnswerTests
{
    [Theory]
    [InlineData("immediate", true)]
    [InlineData("immediate-certainty", true)]
    [InlineData("interactive", true)]
    [InlineData("self-check", true)]
    [InlineData("deferred", false)]
    public void It_is_refused_where_it_would_be_graded_at_once_and_that_is_to_be_told(string behaviour, bool isRefused)
    {
        var attempt = SampleAttempt.OfPairs(BehaviourList.Of(behaviour));
        var twice = attempt.Pair(1, "1 1 2");
        Assert.IsType<AttemptOutcome.Accepted>(AttemptMachine.Decide(attempt, twice, SampleAttempt.Start));

        var told = AttemptMachine.Decide(attempt, twice with { TellsDoubt = true }, SampleAttempt.Start);
        Assert.Equal(isRefused ? Refusal.Doubtful : null, (told as AttemptOutcome.Refused)?.Why);
        Assert.IsType<AttemptOutcome.Accepted>(AttemptMachine.Decide(attempt, attempt.Pair(1, "1 2 3") with { TellsDoubt = true }, SampleAttempt.Start));
        Assert.NotNull(attempt.Slot(1).DoubtOf(twice.Fields));
        Assert.Null(attempt.Slot(1).DoubtOf(attempt.Pair(1, "1 2 3").Fields));
    }

    [Theory]
    [InlineData("immediate", true)]
    [InlineData("interactive", true)]
    [InlineData("self-check", true)]
    [InlineData("deferred", false)]
    public void So_is_one_that_leaves_some_of_it_open(string behaviour, bool isRefused)
    {
        var attempt = SampleAttempt.OfPairs(BehaviourList.Of(behaviour));
        var partly = attempt.Pair(1, "1");
        Assert.IsType<AttemptOutcome.Accepted>(AttemptMachine.Decide(attempt, partly, SampleAttempt.Start));

        var told = AttemptMachine.Decide(attempt, partly with { TellsDoubt = true }, SampleAttempt.Start);
        Assert.Equal(isRefused ? Refusal.Doubtful : null, (told as AttemptOutcome.Refused)?.Why);
        Assert.Equal((2, 0), (attempt.Slot(1).LeftOpenBy(partly.Fields), attempt.Slot(1).LeftOpenBy(attempt.Pair(1, "1 2 3").Fields)));
        Assert.Null(attempt.Slot(1).DoubtOf(partly.Fields));
    }

    [Fact]
    public void What_is_graded_already_is_refused_for_that()
    {
        var attempt = SampleAttempt.OfPairs(new Immediate());
        Assert.Equal(Refusal.AlreadyGraded, attempt.After(attempt.Pair(1, "1 2 3")).RefusalOf(attempt.Pair(1, "1 1 2") with { TellsDoubt = true }));
    }
}
