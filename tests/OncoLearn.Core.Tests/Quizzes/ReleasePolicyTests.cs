using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Quizzes;
using static OncoLearn.Core.Quizzes.ReleaseTime;

namespace OncoLearn.Core.Tests.Quizzes;

public sealed class ReleasePolicyTests
{
    static readonly ReleaseTime[] Times = Enum.GetValues<ReleaseTime>();

    /// <summary>Every policy there is.</summary>
    static IEnumerable<ReleasePolicy> Policies =>
        from score in Times
        from correctness in Times
        from reasons in Times
        from key in Times
        from evidence in Times
        select new ReleasePolicy(score, correctness, reasons, key, evidence);

    static readonly (bool HandedIn, bool Closed)[] Moments = [(false, false), (false, true), (true, false), (true, true)];

    [Fact]
    public void Nothing_is_shown_before_what_it_tells() => Assert.All(Policies, policy => Assert.All(Moments, moment =>
    {
        var now = policy.Now(moment.HandedIn, moment.Closed);
        Assert.True(now.Correctness || !now.Key);
        Assert.True(now.Key || !(now.Reasons || now.Evidence));
    }));

    [Fact]
    public void What_was_shown_stays_shown_when_the_attempt_is_handed_in_and_the_quiz_closes() => Assert.All(Policies, policy =>
    {
        var (running, handedIn, closed) = (policy.Now(false, false), policy.Now(true, false), policy.Now(true, true));
        Assert.Equal((running, handedIn), (running.And(handedIn), handedIn.And(closed)));
    });

    [Fact]
    public void A_policy_without_problems_shows_each_part_exactly_when_it_says() => Assert.All(
        Policies.Where(policy => policy.Problems(new Immediate(), questions: 5) is []),
        policy =>
        {
            Assert.Equal(policy == ReleasePolicy.Open, policy.Now(false, false).IsAll && policy.Score == AtOnce);
            Assert.Equal(
                new ReleasedParts(policy.Score <= AfterClosing, policy.Correctness <= AfterClosing, policy.Reasons <= AfterClosing, policy.Key <= AfterClosing, policy.Evidence <= AfterClosing),
                policy.Now(true, true));
            Assert.Equal(
                new ReleasedParts(policy.Score <= AfterSubmission, policy.Correctness <= AfterSubmission, policy.Reasons <= AfterSubmission, policy.Key <= AfterSubmission, policy.Evidence <= AfterSubmission),
                policy.Now(true, false));
        });

    [Fact]
    public void Each_part_that_comes_before_what_it_tells_is_a_problem()
    {
        Assert.Empty(ReleasePolicy.Open.Problems(new Immediate(), questions: 5));
        Assert.Empty(new ReleasePolicy(AfterSubmission, AfterClosing, Never, AfterClosing, Never).Problems(new Immediate(), questions: 5));
        Assert.Single(new ReleasePolicy(AtOnce, AfterSubmission, AtOnce, AtOnce, AtOnce).Problems(new Immediate(), questions: 5));
        Assert.Equal(2, new ReleasePolicy(AtOnce, AtOnce, AtOnce, Never, AfterClosing).Problems(new Immediate(), questions: 5).Count);
    }

    [Fact]
    public void The_score_of_one_question_tells_whether_it_was_right()
    {
        var policy = new ReleasePolicy(AfterSubmission, Never, Never, Never, Never);

        Assert.Single(policy.Problems(new Immediate(), questions: 1));
        Assert.Empty(policy.Problems(new Immediate(), questions: 2));
    }

    [Fact]
    public void Where_nothing_is_graded_before_submission_at_once_is_no_earlier()
    {
        var policy = ReleasePolicy.Open with { Key = AfterSubmission };

        Assert.Empty(policy.Problems(new Deferred(), questions: 5));
        Assert.Equal(2, policy.Problems(new Immediate(), questions: 5).Count);
    }
}
