using System.Text.Json;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Attempts;

/// <summary>Single-best-answer questions with options a to d, key b, as written, so that position 2 is right.</summary>
static class SampleAttempt
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public const string Right = "2";
    public const string Wrong = "3";

    public static Attempt Of(string behaviour, int slots = 3, AttemptKind kind = AttemptKind.Quiz, TimeSpan? limit = null) =>
        With(BehaviourList.Of(behaviour), "single-best-answer", JsonDocument.Parse(Payload).RootElement, slots, kind, limit);

    /// <summary>Questions with the premises a to c, which the options at the positions 1 to 3 match: what is partly right.</summary>
    public static Attempt OfPairs(IBehaviour behaviour, int slots = 3, AttemptKind kind = AttemptKind.Quiz) =>
        With(behaviour, "matching", JsonDocument.Parse(Questions.Example.MatchingPayload(["a 1", "b 2", "c 3"], "1 2 3 4")).RootElement, slots, kind, limit: null);

    /// <summary>One question, to which 40 is right.</summary>
    public static Attempt OfNumber(string behaviour) => With(
        BehaviourList.Of(behaviour), "number", JsonDocument.Parse("""{ "stem": { "en": "How many?" }, "value": 40, "tolerance": { "absolute": 0 } }""").RootElement, slots: 1, AttemptKind.Quiz, limit: null);

    static Attempt With(IBehaviour behaviour, string typeKey, JsonElement payload, int slots, AttemptKind kind, TimeSpan? limit)
    {
        var type = QuestionTypes.Of(typeKey);
        var question = type.Parse(payload);
        return new Attempt
        {
            Kind = kind,
            Behaviour = behaviour,
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

    public static AttemptCommand.Answer Answer(this Attempt attempt, int slot, string? position, long? baseSeq = null, string? command = null, string? certainty = null) =>
        new(command ?? $"c{attempt.LastSeq + 1}", baseSeq ?? attempt.LastSeq, slot, Fields(("choice", position), (CertaintyField.Name, certainty)));

    /// <param name="options">The position chosen for each premise: <c>"1 2 4"</c>, <c>"1"</c>.</param>
    public static AttemptCommand.Answer Pair(this Attempt attempt, int slot, string options, string? certainty = null) => new(
        $"c{attempt.LastSeq + 1}", attempt.LastSeq, slot,
        Fields([.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((option, at) => ($"match-{at + 1}", (string?)option)), (CertaintyField.Name, certainty)]));

    public static AttemptCommand.Answer Write(this Attempt attempt, int slot, string text) => new($"c{attempt.LastSeq + 1}", attempt.LastSeq, slot, Fields(("text", text)));

    /// <param name="fractions">One for each part.</param>
    public static AttemptCommand.Judge Judge(this Attempt attempt, int slot, params double[] fractions) => new(
        $"j{attempt.LastSeq + 1}", attempt.LastSeq, slot,
        [.. attempt.Slot(slot).Question.Content.Parts.Zip(fractions, (part, fraction) => new PartGrade(part.Key, fraction))], "Well argued.", By: 7);

    public static AttemptCommand.Answer Type(this Attempt attempt, int slot, string typed) =>
        new($"c{attempt.LastSeq + 1}", attempt.LastSeq, slot, new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["typed"] = [typed] }));

    public static AttemptCommand.Submit Submit(this Attempt attempt) => new($"c{attempt.LastSeq + 1}", attempt.LastSeq);

    public static Attempt After(this Attempt attempt, AttemptCommand command, DateTimeOffset? at = null) =>
        Assert.IsType<AttemptOutcome.Accepted>(AttemptMachine.Decide(attempt, command, at ?? Start.AddMinutes(1))).Next;

    public static Refusal RefusalOf(this Attempt attempt, AttemptCommand command, DateTimeOffset? at = null) =>
        Assert.IsType<AttemptOutcome.Refused>(AttemptMachine.Decide(attempt, command, at ?? Start.AddMinutes(1))).Why;

    static AnswerFields Fields(params (string Name, string? Value)[] fields) =>
        new(fields.ToDictionary(field => field.Name, IReadOnlyList<string> (field) => field.Value is null ? [] : [field.Value], StringComparer.Ordinal));

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
