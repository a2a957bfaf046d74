using System.Reflection;
using System.Text.Json;
using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>A page shows one question and knows them all: what only that page shows of it is not worked out for the others.</summary>
public sealed class OpenSlotCostTests
{
    [Fact]
    public void What_is_open_or_doubtful_in_an_answer_is_worked_out_where_it_is_asked_for()
    {
        var type = QuestionTypes.Of("matching");
        var counting = DispatchProxy.Create<IQuestionType, CountingType>();
        var calls = (CountingType)counting;
        calls.Of = type;
        using var payload = JsonDocument.Parse(Payload);
        var content = type.Parse(payload.RootElement);
        var order = OptionOrder.AsWritten(type.Groups(content));
        var given = type.FromJson("""{ "choices": { "a": "1", "b": "1" } }""");
        var slot = new AttemptSlot { Number = 1, Question = new ServedQuestion(1, counting, content), Points = 1, Order = order, State = SlotState.Answered, Response = given };
        var attempt = new Attempt { Kind = AttemptKind.Quiz, Behaviour = new Deferred(), StartedAt = DateTimeOffset.UnixEpoch, Slots = [slot] };

        var view = SlotView.Of(attempt, slot, new SlotAbout("mechanism", null, null, "q", ClaimVersionIds: [], WaitsElsewhere: false));
        Assert.Empty(calls.Asked.Intersect(["LeftOpen", "Doubt"]));
        Assert.Equal((1, true), (view.CountOpen(), view.FindDoubt() is not null));
        Assert.Equal(["LeftOpen", "Doubt"], calls.Asked.Intersect(["LeftOpen", "Doubt"]));
        Assert.Equal((0, null), (SlotView.Of(attempt, slot with { Response = null }, view.About).CountOpen(), SlotView.Of(attempt, slot with { Response = null }, view.About).FindDoubt()));
    }

    const string Payload = """
        {
          "stem": { "en": "Which goes with which?" },
          "premises": [
            { "id": "a", "text": { "en": "A" }, "match": "1" },
            { "id": "b", "text": { "en": "B" }, "match": "2" },
            { "id": "c", "text": { "en": "C" }, "match": "3" }
          ],
          "options": [{ "id": "1", "text": { "en": "One" } }, { "id": "2", "text": { "en": "Two" } }, { "id": "3", "text": { "en": "Three" } }, { "id": "4", "text": { "en": "Four" } }]
        }
        """;

    /// <summary>A type that remembers what it was asked.</summary>
    public class CountingType : DispatchProxy
    {
        internal IQuestionType Of { get; set; } = null!;

        internal List<string> Asked { get; } = [];

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Asked.Add(targetMethod!.Name);
            return targetMethod.Invoke(Of, args);
        }
    }
}
