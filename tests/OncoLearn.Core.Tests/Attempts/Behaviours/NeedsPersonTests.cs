using System.Text.Json;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;
using static OncoLearn.Core.Tests.Attempts.SampleAttempt;

namespace OncoLearn.Core.Tests.Attempts.Behaviours;

/// <summary>What behaviours make of a question that only a person can judge.</summary>
public sealed class NeedsPersonTests
{
    [Theory]
    [InlineData("deferred")]
    [InlineData("immediate")]
    [InlineData("interactive")]
    [InlineData("deferred-certainty")]
    [InlineData("immediate-certainty")]
    [InlineData("manual")]
    public void It_may_change_until_submission_and_then_waits(string behaviour)
    {
        var attempt = Of(behaviour);
        attempt = attempt.After(attempt.Write(1, "First."));
        attempt = attempt.After(attempt.Write(1, "Second."));
        Assert.Equal((SlotState.Answered, 0), (attempt.Slot(1).State, attempt.Slot(1).Tries));
        Assert.False(attempt.KeyReleased(attempt.Slot(1)));
        Assert.False(attempt.Behaviour.Checks(attempt.Slot(1).Question));
        attempt = attempt.After(attempt.Write(2, "Taken back."));
        attempt = attempt.After(attempt.Write(2, " "));

        attempt = attempt.After(attempt.Submit());

        Assert.Equal([SlotState.Waiting, SlotState.Graded], attempt.Slots.Select(slot => slot.State));
        Assert.Equal((AttemptState.Submitted, 0.0, 3.0), (attempt.State, attempt.Score, attempt.MaxScore));
        attempt = attempt.After(attempt.Judge(1, 0.5));
        Assert.Equal((AttemptState.Graded, 0.5), (attempt.State, attempt.Score));
    }

    [Fact]
    public void In_practice_it_is_compared_with_the_key_and_counts_for_nothing()
    {
        var attempt = Of("self-check", AttemptKind.Practice);
        Assert.Equal(Refusal.Blank, attempt.RefusalOf(attempt.Write(1, " ")));
        attempt = attempt.After(attempt.Write(1, "My own words."));

        Assert.True(attempt.Slot(1).IsUncounted);
        Assert.True(attempt.KeyReleased(attempt.Slot(1)));
        Assert.Equal(Refusal.AlreadyGraded, attempt.RefusalOf(attempt.Write(1, "Others.")));
        attempt = attempt.After(attempt.Submit());
        Assert.Equal((AttemptState.Graded, 0.0, 0.0), (attempt.State, attempt.Score, attempt.MaxScore));
        Assert.Equal(Refusal.NotToBeJudged, attempt.RefusalOf(attempt.Judge(1, 1)));
    }

    /// <summary>Two essays with one criterion each.</summary>
    static Attempt Of(string behaviour, AttemptKind kind = AttemptKind.Quiz)
    {
        var type = QuestionTypes.Of("essay");
        var question = type.Parse(JsonDocument.Parse(Payload).RootElement);
        return new Attempt
        {
            Kind = kind,
            Behaviour = BehaviourList.Of(behaviour),
            StartedAt = Start,
            Slots =
            [
                .. new[] { 1, 2 }.Select(number => new AttemptSlot
                {
                    Number = number,
                    Question = new ServedQuestion(number, type, question),
                    Points = number,
                    Order = OptionOrder.AsWritten(type.Groups(question)),
                }),
            ],
        };
    }

    const string Payload = """
        {
          "stem": { "en": "Explain." }, "model": { "en": "So." },
          "rubric": [{ "id": "c", "text": { "en": "Claims" }, "levels": [
            { "id": "no", "text": { "en": "None" }, "fraction": 0 }, { "id": "yes", "text": { "en": "All" }, "fraction": 1 } ] }]
        }
        """;
}
