using OncoLearn.Core.Attempts;
using static OncoLearn.Core.Tests.Attempts.SampleAttempt;

namespace OncoLearn.Core.Tests.Attempts;

public sealed class AttemptMachineTests
{
    [Fact]
    public void A_deferred_answer_is_kept_ungraded_and_its_key_stays_unreleased()
    {
        var attempt = Of("deferred").After(Of("deferred").Answer(1, Right));

        Assert.Equal(SlotState.Answered, attempt.Slot(1).State);
        Assert.Null(attempt.Slot(1).Mark);
        Assert.False(attempt.KeyReleased(attempt.Slot(1)));
        Assert.Null(attempt.Score);
    }

    [Fact]
    public void A_deferred_answer_may_change_and_the_later_one_counts()
    {
        var first = Of("deferred").After(Of("deferred").Answer(1, Wrong));
        var second = first.After(first.Answer(1, Right));
        var done = second.After(second.Submit());

        Assert.Equal(1, done.Slot(1).Mark);
        Assert.Equal(3, done.Slot(1).AnsweredSeq);
    }

    [Fact]
    public void Taking_a_deferred_answer_back_leaves_the_slot_unanswered()
    {
        var answered = Of("deferred").After(Of("deferred").Answer(1, Right));

        Assert.Equal(SlotState.Unanswered, answered.After(answered.Answer(1, null)).Slot(1).State);
    }

    [Fact]
    public void Submitting_grades_every_slot_of_a_quiz_and_blanks_count_as_nothing()
    {
        var attempt = Of("deferred");
        attempt = attempt.After(attempt.Answer(2, Right));
        attempt = attempt.After(attempt.Submit(), Start.AddMinutes(5));

        Assert.Equal(AttemptState.Graded, attempt.State);
        Assert.Equal(2, attempt.Score);
        Assert.Equal(6, attempt.MaxScore);
        Assert.Equal(Start.AddMinutes(5), attempt.SubmittedAt);
        Assert.All(attempt.Slots, slot => Assert.True(attempt.KeyReleased(slot)));
    }

    [Fact]
    public void Practice_counts_only_what_was_answered()
    {
        var attempt = Of("immediate", kind: AttemptKind.Practice);
        attempt = attempt.After(attempt.Answer(2, Right));
        attempt = attempt.After(attempt.Submit());

        Assert.Equal(2, attempt.Score);
        Assert.Equal(2, attempt.MaxScore);
        Assert.Equal(SlotState.Unanswered, attempt.Slot(1).State);
    }

    [Fact]
    public void An_immediate_answer_is_graded_at_once_and_only_its_own_key_is_released()
    {
        var attempt = Of("immediate");
        attempt = attempt.After(attempt.Answer(3, Right));

        Assert.Equal(3, attempt.Slot(3).Mark);
        Assert.True(attempt.KeyReleased(attempt.Slot(3)));
        Assert.False(attempt.KeyReleased(attempt.Slot(1)));
    }

    [Fact]
    public void After_immediate_feedback_the_first_answer_stands()
    {
        var attempt = Of("immediate").After(Of("immediate").Answer(1, Wrong));

        Assert.Equal(Refusal.AlreadyGraded, attempt.RefusalOf(attempt.Answer(1, Right)));
    }

    [Fact]
    public void An_immediate_answer_needs_a_choice() => Assert.Equal(Refusal.Blank, Of("immediate").RefusalOf(Of("immediate").Answer(1, null)));

    [Fact]
    public void An_answer_that_replaces_one_its_window_had_not_seen_says_so()
    {
        var start = Of("deferred");
        var fromFirstWindow = start.After(start.Answer(1, Wrong, baseSeq: 1));
        var fromSecondWindow = Assert.IsType<AttemptOutcome.Accepted>(
            AttemptMachine.Decide(fromFirstWindow, fromFirstWindow.Answer(1, Right, baseSeq: 1), Start.AddMinutes(1)));

        Assert.True(Assert.IsType<AttemptStep.Answered>(fromSecondWindow.Step).Overrode);
        Assert.Equal(1, fromSecondWindow.Next.After(fromSecondWindow.Next.Submit()).Slot(1).Mark);
    }

    [Fact]
    public void An_answer_to_another_slot_overrides_nothing()
    {
        var attempt = Of("deferred").After(Of("deferred").Answer(1, Wrong));
        var step = Assert.IsType<AttemptOutcome.Accepted>(AttemptMachine.Decide(attempt, attempt.Answer(2, Right, baseSeq: 1), Start)).Step;

        Assert.False(Assert.IsType<AttemptStep.Answered>(step).Overrode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    public void A_slot_that_is_not_there_is_refused(int slot)
    {
        Assert.Equal(Refusal.NoSuchSlot, Of("deferred").RefusalOf(Of("deferred").Answer(slot, Right)));
        Assert.Equal(Refusal.NoSuchSlot, Of("deferred").RefusalOf(new AttemptCommand.Flag("c", 1, slot, Flagged: true)));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("b")]
    public void A_choice_that_no_page_sends_is_refused(string position) =>
        Assert.Equal(Refusal.BadResponse, Of("deferred").RefusalOf(Of("deferred").Answer(1, position)));

    [Fact]
    public void Nothing_is_taken_after_submission()
    {
        var done = Of("deferred").After(Of("deferred").Submit());

        Assert.Equal(Refusal.Closed, done.RefusalOf(done.Answer(1, Right)));
        Assert.Equal(Refusal.Closed, done.RefusalOf(done.Submit()));
    }

    [Fact]
    public void A_flag_is_set_and_taken_away()
    {
        var flagged = Of("deferred").After(new AttemptCommand.Flag("c2", 1, 2, Flagged: true));
        Assert.NotNull(flagged.Slot(2).FlaggedAt);

        Assert.Null(flagged.After(new AttemptCommand.Flag("c3", 2, 2, Flagged: false)).Slot(2).FlaggedAt);
    }

    [Fact]
    public void An_answer_within_the_grace_still_counts_and_a_later_one_does_not()
    {
        var attempt = Of("deferred", limit: TimeSpan.FromMinutes(10));
        var deadline = Start.AddMinutes(10);

        Assert.Equal(SlotState.Answered, attempt.After(attempt.Answer(1, Right), deadline + AttemptMachine.Grace).Slot(1).State);
        Assert.Equal(Refusal.TimeIsUp, attempt.RefusalOf(attempt.Answer(1, Right), deadline + AttemptMachine.Grace + TimeSpan.FromMilliseconds(1)));
    }

    [Fact]
    public void An_expired_attempt_is_handed_in_at_its_deadline_with_what_was_saved()
    {
        var attempt = Of("deferred", limit: TimeSpan.FromMinutes(10));
        attempt = attempt.After(attempt.Answer(1, Right));
        attempt = attempt.After(new AttemptCommand.Expire(), Start.AddHours(5));

        Assert.Equal(AttemptState.Graded, attempt.State);
        Assert.Equal(Start.AddMinutes(10), attempt.SubmittedAt);
        Assert.Equal(1, attempt.Score);
    }

    [Fact]
    public void What_comes_after_the_hand_in_at_the_deadline_is_too_late_and_after_a_submission_closed()
    {
        var attempt = Of("deferred", limit: TimeSpan.FromMinutes(10));
        var expired = attempt.After(new AttemptCommand.Expire(), Start.AddMinutes(11));
        var submitted = attempt.After(new AttemptCommand.Submit("c2", 1), Start.AddMinutes(9));

        Assert.Equal((true, false), (expired.HandedInAtDeadline, submitted.HandedInAtDeadline));
        Assert.Equal(Refusal.TimeIsUp, expired.RefusalOf(expired.Answer(1, Right), Start.AddMinutes(12)));
        Assert.Equal(Refusal.Closed, submitted.RefusalOf(submitted.Answer(1, Right), Start.AddMinutes(12)));
    }

    [Fact]
    public void An_attempt_does_not_expire_before_its_deadline() =>
        Assert.Throws<InvalidOperationException>(() => AttemptMachine.Decide(Of("deferred", limit: TimeSpan.FromMinutes(10)), new AttemptCommand.Expire(), Start));

    [Fact]
    public void A_step_out_of_turn_is_a_bug() =>
        Assert.Throws<InvalidOperationException>(() => AttemptMachine.Apply(
            Of("deferred"), new AttemptStep.Submitted { Seq = 7, CommandId = "c", BaseSeq = 1, At = Start }));

    [Theory]
    [InlineData("deferred", "forty", null)]
    [InlineData("immediate", "forty", Refusal.Unreadable)]
    [InlineData("immediate", "40", null)]
    [InlineData("immediate", "", Refusal.Blank)]
    public void What_cannot_be_read_is_kept_while_it_may_change_and_refused_where_it_would_be_graded(string behaviour, string typed, Refusal? why)
    {
        var attempt = OfNumber(behaviour);
        var outcome = AttemptMachine.Decide(attempt, attempt.Type(1, typed), Start);

        Assert.Equal(why, (outcome as AttemptOutcome.Refused)?.Why);
        if (outcome is not AttemptOutcome.Accepted { Next: var next }) return;
        Assert.Equal(typed == "forty", next.Slot(1).Problem is not null);
        Assert.Equal(typed == "40" ? 1.0 : null, next.Slot(1).Mark);
        if (behaviour == "deferred") Assert.Equal(0, next.After(next.Submit()).Slot(1).Mark);
    }
}
