using OncoLearn.Core.Attempts;

namespace OncoLearn.Core.Tests.Attempts;

/// <summary>An answer that stands there while the learner goes elsewhere.</summary>
public sealed class LeftAnswerTests
{
    [Theory]
    [InlineData("immediate", true)]
    [InlineData("immediate-certainty", true)]
    [InlineData("interactive", true)]
    [InlineData("self-check", true)]
    [InlineData("deferred", false)]
    [InlineData("deferred-certainty", false)]
    public void It_is_refused_where_it_would_be_graded_at_once_and_saved_elsewhere(string behaviour, bool isRefused)
    {
        var attempt = SampleAttempt.Of(behaviour);
        var answer = attempt.Answer(1, SampleAttempt.Right);
        Assert.IsType<AttemptOutcome.Accepted>(AttemptMachine.Decide(attempt, answer, SampleAttempt.Start));

        var left = AttemptMachine.Decide(attempt, answer with { IsLeft = true }, SampleAttempt.Start);
        Assert.Equal(isRefused ? Refusal.NotChecked : null, (left as AttemptOutcome.Refused)?.Why);
    }

    [Fact]
    public void What_cannot_be_read_is_left_like_any_other()
    {
        var attempt = SampleAttempt.OfNumber("immediate");
        Assert.Equal(Refusal.NotChecked, attempt.RefusalOf(attempt.Type(1, "forty") with { IsLeft = true }));
    }

    [Fact]
    public void What_is_graded_blank_or_was_tried_is_refused_for_that()
    {
        var graded = SampleAttempt.Of("immediate");
        Assert.Equal(Refusal.Blank, graded.RefusalOf(graded.Answer(1, null) with { IsLeft = true }));
        graded = graded.After(graded.Answer(1, SampleAttempt.Wrong));
        Assert.Equal(Refusal.AlreadyGraded, graded.RefusalOf(graded.Answer(1, SampleAttempt.Right) with { IsLeft = true }));

        var tried = SampleAttempt.Of("interactive");
        tried = tried.After(tried.Answer(1, SampleAttempt.Wrong));
        Assert.Equal(Refusal.SameAnswer, tried.RefusalOf(tried.Answer(1, SampleAttempt.Wrong) with { IsLeft = true }));
        Assert.Equal(Refusal.NotChecked, tried.RefusalOf(tried.Answer(1, SampleAttempt.Right) with { IsLeft = true }));
    }
}
