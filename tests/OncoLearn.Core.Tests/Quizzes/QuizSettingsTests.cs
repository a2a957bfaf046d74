using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Quizzes;

public sealed class QuizSettingsTests
{
    static readonly LocalizedText Text = new([KeyValuePair.Create("en", "A text")]);

    [Fact]
    public void The_rules_of_tries_are_stored_where_the_behaviour_has_some()
    {
        var read = QuizSettings.FromJson(new QuizSettings(Text, Text, new Interactive(new TryRules(5, 0.2)), TimeLimit: null).ToJson());

        Assert.Equal(("interactive", new TryRules(5, 0.2)), (read.Behaviour.Key, read.Behaviour.Tries));
        Assert.DoesNotContain("tries", new QuizSettings(Text, Text, new Deferred(), TimeLimit: null).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_tries_that_the_behaviour_has_no_use_for_are_kept()
    {
        var settings = new QuizSettings(Text, Text, new Deferred(), TimeLimit: null) { UnusedTries = new TryRules(5, 0.2) };

        Assert.Equal((new TryRules(5, 0.2), null), (QuizSettings.FromJson(settings.ToJson()).UnusedTries, QuizSettings.FromJson(settings.ToJson()).Behaviour.Tries));
        Assert.Null(QuizSettings.FromJson((settings with { UnusedTries = null }).ToJson()).UnusedTries);
    }

    [Fact]
    public void Settings_without_rules_have_the_usual_ones()
    {
        var read = QuizSettings.FromJson("""{"title":{"en":"T"},"intro":{"en":"I"},"behaviour":"interactive","timeLimitMinutes":null}""");

        Assert.Equal(TryRules.Default, read.Behaviour.Tries);
    }

    [Fact]
    public void Every_behaviour_goes_through_settings() => Assert.All(BehaviourList.All, behaviour =>
        Assert.Equal(behaviour.Key, QuizSettings.FromJson(new QuizSettings(Text, Text, behaviour, TimeSpan.FromMinutes(5)).ToJson()).Behaviour.Key));

    [Fact]
    public void What_a_set_adds_goes_through_and_leaves_others_as_they_were()
    {
        var plain = new QuizSettings(Text, Text, new Deferred(), TimeLimit: null);
        var set = plain with
        {
            ShufflesQuestions = true,
            ShufflesOptions = false,
            Sittings = 2,
            PassingShare = 0.6,
            Release = new(ReleaseTime.AtOnce, ReleaseTime.AfterSubmission, ReleaseTime.AfterClosing, ReleaseTime.Never, ReleaseTime.AfterClosing),
        };

        var read = QuizSettings.FromJson(set.ToJson());

        Assert.Equal(
            (true, false, 2, 0.6, set.Release), (read.ShufflesQuestions, read.ShufflesOptions, read.Sittings, read.PassingShare, read.Release));
        Assert.Equal("""{"title":{"en":"A text"},"intro":{"en":"A text"},"behaviour":"deferred","timeLimitMinutes":null}""", plain.ToJson());
        Assert.Equal(ReleasePolicy.Open, QuizSettings.FromJson(plain.ToJson()).Release);
    }
}
