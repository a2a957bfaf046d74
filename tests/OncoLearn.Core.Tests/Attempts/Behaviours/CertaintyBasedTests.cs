using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using static OncoLearn.Core.Tests.Attempts.SampleAttempt;

namespace OncoLearn.Core.Tests.Attempts.Behaviours;

public sealed class CertaintyBasedTests
{
    [Theory]
    [InlineData(Right, "1", 1)]
    [InlineData(Right, "2", 2)]
    [InlineData(Right, "3", 3)]
    [InlineData(Wrong, "1", 0)]
    [InlineData(Wrong, "2", -2)]
    [InlineData(Wrong, "3", -6)]
    [InlineData(Right, null, 1)]
    [InlineData(Wrong, null, 0)]
    [InlineData(null, "3", 0)]
    [InlineData(null, null, 0)]
    public void A_mark_goes_by_certainty_and_none_counts_as_the_lowest(string? choice, string? certainty, double factor)
    {
        var attempt = Of("deferred-certainty");
        attempt = attempt.After(attempt.Answer(2, choice, certainty: certainty));
        attempt = attempt.After(attempt.Submit());

        Assert.Equal(factor, attempt.Slot(2).Factor);
        Assert.Equal(2 * factor, attempt.Slot(2).Mark);
        Assert.Equal(choice == Right ? 1 : 0, attempt.Slot(2).Grade!.Fraction);
        Assert.Equal((2 * factor, 18.0), (attempt.Score, attempt.MaxScore));
    }

    [Theory]
    [InlineData("1 2 4", "3", 2)]
    [InlineData("1 2 4", "2", 4.0 / 3)]
    [InlineData("1 4 4", "1", 1.0 / 3)]
    [InlineData("4 4 4", "3", -6)]
    public void What_is_partly_right_brings_its_fraction_of_what_is_right(string options, string certainty, double factor)
    {
        var attempt = OfPairs(BehaviourList.Of("immediate-certainty"));
        attempt = attempt.After(attempt.Pair(1, options, certainty));

        Assert.Equal(factor, attempt.Slot(1).Factor!.Value, 1e-12);
    }

    [Fact]
    public void The_timing_is_that_of_what_is_decorated()
    {
        var deferred = Of("deferred-certainty").After(Of("deferred-certainty").Answer(1, Wrong, certainty: "3"));
        var changed = deferred.After(deferred.Answer(1, Right, certainty: "2"));
        var immediate = Of("immediate-certainty").After(Of("immediate-certainty").Answer(1, Wrong, certainty: "3"));

        Assert.False(deferred.KeyReleased(deferred.Slot(1)));
        Assert.Equal(2, changed.After(changed.Submit()).Slot(1).Mark);
        Assert.True(immediate.KeyReleased(immediate.Slot(1)));
        Assert.Equal(Refusal.AlreadyGraded, immediate.RefusalOf(immediate.Answer(1, Right)));
    }

    [Fact]
    public void A_certainty_is_kept_while_nothing_is_chosen_yet()
    {
        var attempt = Of("deferred-certainty");
        attempt = attempt.After(attempt.Answer(1, null, certainty: "2"));

        Assert.Equal((SlotState.Unanswered, AnswerCertainty.Fairly), (attempt.Slot(1).State, attempt.Slot(1).Certainty));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("very")]
    public void A_certainty_that_no_page_sends_is_refused_where_it_is_asked_and_overlooked_elsewhere(string certainty)
    {
        Assert.Equal(Refusal.BadResponse, Of("deferred-certainty").RefusalOf(Of("deferred-certainty").Answer(1, Right, certainty: certainty)));
        Assert.Null(Of("deferred").After(Of("deferred").Answer(1, Right, certainty: certainty)).Slot(1).Certainty);
    }
}
