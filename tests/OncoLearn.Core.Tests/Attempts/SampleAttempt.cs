using System.Text.Json;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.SingleBestAnswer;

namespace OncoLearn.Core.Tests.Attempts;

/// <summary>Single-best-answer questions with options a to d, key b, as written, so that position 2 is right.</summary>
static class SampleAttempt
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public const string Right = "2";
    public const string Wrong = "3";

    public static Attempt Of(string behaviour, int slots = 3, AttemptKind kind = AttemptKind.Quiz, TimeSpan? limit = null)
    {
        var type = new SingleBestAnswerType();
        var question = type.Parse(JsonDocument.Parse(Payload).RootElement);
        return new Attempt
        {
            Kind = kind,
            Behaviour = BehaviourList.Of(behaviour),
            StartedAt = Start,
            DeadlineAt = Start + limit,
            Slots =
            [
                .. Enumerable.Range(1, slots).Select(number => new AttemptSlot
                {
                    Number = number,
                    Question = new ServedQuestion(100 + number, type, question),
                    Points = number,
                    Order = OptionOrder.AsWritten(type.Groups(question)),
                }),
            ],
        };
    }

    public static AttemptCommand.Answer Answer(this Attempt attempt, int slot, string? position, long? baseSeq = null, string? command = null) =>
        new(command ?? $"c{attempt.LastSeq + 1}", baseSeq ?? attempt.LastSeq, slot, Fields(position));

    public static AttemptCommand.Submit Submit(this Attempt attempt) => new($"c{attempt.LastSeq + 1}", attempt.LastSeq);

    public static Attempt After(this Attempt attempt, AttemptCommand command, DateTimeOffset? at = null) =>
        Assert.IsType<AttemptOutcome.Accepted>(AttemptMachine.Decide(attempt, command, at ?? Start.AddMinutes(1))).Next;

    public static Refusal RefusalOf(this Attempt attempt, AttemptCommand command, DateTimeOffset? at = null) =>
        Assert.IsType<AttemptOutcome.Refused>(AttemptMachine.Decide(attempt, command, at ?? Start.AddMinutes(1))).Why;

    static AnswerFields Fields(string? position) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["choice"] = position is null ? [] : [position] });

    const string Payload = """
        {
          "stem": { "en": "Which?" },
          "explanation": { "en": "Because." },
          "options": [
            { "id": "a", "text": { "en": "A" }, "reason": { "en": "no" } },
            { "id": "b", "text": { "en": "B" }, "reason": { "en": "yes" }, "correct": true },
            { "id": "c", "text": { "en": "C" }, "reason": { "en": "no" } },
            { "id": "d", "text": { "en": "D" }, "reason": { "en": "no" } }
          ]
        }
        """;
}
