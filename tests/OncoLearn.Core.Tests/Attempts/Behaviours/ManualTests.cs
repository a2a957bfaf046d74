using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;
using static OncoLearn.Core.Tests.Attempts.SampleAttempt;

namespace OncoLearn.Core.Tests.Attempts.Behaviours;

public sealed class ManualTests
{
    [Fact]
    public void Whatever_is_answered_waits_for_a_person_and_a_blank_does_not()
    {
        var attempt = HandedIn();

        Assert.Equal(AttemptState.Submitted, attempt.State);
        Assert.Equal([SlotState.Waiting, SlotState.Waiting, SlotState.Graded], attempt.Slots.Select(slot => slot.State));
        Assert.Equal((0.0, 6.0), (attempt.Score, attempt.MaxScore));
        Assert.All(attempt.Slots, slot => Assert.True(attempt.KeyReleased(slot)));
    }

    [Fact]
    public void The_last_judgement_makes_the_attempt_graded_and_the_score_grows_on_the_way()
    {
        var attempt = HandedIn();

        var half = attempt.After(attempt.Judge(2, 1, 0.5, 0));
        Assert.Equal((AttemptState.Submitted, 1.0), (half.State, half.Score));
        Assert.Equal(("Well argued.", 5L), (half.Slot(2).Comment, half.Slot(2).JudgedSeq));
        var whole = half.After(half.Judge(1, 1, 1, 1));
        Assert.Equal((AttemptState.Graded, 2.0), (whole.State, whole.Score));
        Assert.Equal(attempt.SubmittedAt, whole.SubmittedAt);
    }

    [Fact]
    public void A_later_judgement_replaces_an_earlier_one()
    {
        var attempt = HandedIn();
        var first = attempt.After(attempt.Judge(1, 0, 0, 0));
        var second = first.After(first.Judge(1, 1, 1, 1));

        Assert.Equal((1.0, 6L), (second.Slot(1).Mark, second.Slot(1).JudgedSeq));
    }

    [Fact]
    public void Who_has_not_seen_anothers_judgement_does_not_replace_it()
    {
        var attempt = HandedIn();
        var judged = attempt.After(attempt.Judge(1, 0, 0, 0));

        Assert.Equal(Refusal.JudgedMeanwhile, judged.RefusalOf(attempt.Judge(1, 1, 1, 1)));
    }

    [Fact]
    public void What_was_graded_by_itself_or_is_not_handed_in_is_not_to_be_judged()
    {
        var attempt = HandedIn();
        var running = OfPairs(new Manual());

        Assert.Equal(Refusal.NotToBeJudged, attempt.RefusalOf(attempt.Judge(3, 1, 1, 1)));
        Assert.Equal(Refusal.NotToBeJudged, running.RefusalOf(running.Judge(1, 1, 1, 1)));
        Assert.Equal(Refusal.NoSuchSlot, attempt.RefusalOf(attempt.Judge(1, 1, 1, 1) with { Slot = 4 }));
    }

    [Fact]
    public void A_judgement_has_a_fraction_from_0_to_1_for_each_part()
    {
        var attempt = HandedIn();

        Assert.Equal(Refusal.BadResponse, attempt.RefusalOf(attempt.Judge(1, 1, 1)));
        Assert.Equal(Refusal.BadResponse, attempt.RefusalOf(attempt.Judge(1, 1, 1, 1.5)));
        Assert.Equal(Refusal.BadResponse, attempt.RefusalOf(attempt.Judge(1, 1, 1, -0.5)));
        Assert.Equal(Refusal.BadResponse, attempt.RefusalOf(attempt.Judge(1, 1, 1, double.NaN)));
        Assert.Equal(Refusal.BadResponse, attempt.RefusalOf(attempt.Judge(1, 1, 1, 1) with { Parts = [new PartGrade("x", 1)] }));
        Assert.Equal(Refusal.BadResponse, attempt.RefusalOf(attempt.Judge(1, 1, 1, 1) with { BaseSeq = 99 }));
    }

    /// <summary>Two of three slots answered.</summary>
    static Attempt HandedIn()
    {
        var attempt = OfPairs(new Manual());
        attempt = attempt.After(attempt.Pair(1, "1 2 4"));
        attempt = attempt.After(attempt.Pair(2, "1 2 3"));
        return attempt.After(attempt.Submit());
    }
}
