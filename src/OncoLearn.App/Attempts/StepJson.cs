using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Attempts;

/// <summary>How steps stand in <c>attempt_step</c>: kind, slot, payload and outcome.</summary>
static class StepJson
{
    public const string Start = "start";

    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="type">Of the slot's question.</param>
    public static StepColumns Write(AttemptStep.OnSlot step, IQuestionType type) => step switch
    {
        AttemptStep.Answered { Certainty: null } answered => new("answer", answered.Slot, $$"""{"response":{{type.ToJson(answered.Response)}}}"""),
        AttemptStep.Answered { Certainty: { } certainty } answered =>
            new("answer", answered.Slot, $$"""{"response":{{type.ToJson(answered.Response)}},"certainty":{{(int)certainty}}}"""),
        AttemptStep.Flagged flagged => new("flag", flagged.Slot, flagged.On ? """{"flagged":true}""" : """{"flagged":false}"""),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.GetType().Name, "unknown step"),
    };

    /// <summary>A step about the attempt as a whole.</summary>
    public static StepColumns Write(AttemptStep step) => step switch
    {
        AttemptStep.Judged judged => new("judge", judged.Slot, new JsonObject
        {
            ["parts"] = new JsonObject(judged.Parts.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Fraction))),
            ["comment"] = judged.Comment,
            ["by"] = judged.By,
        }.ToJsonString(Readable)),
        AttemptStep.Submitted => new("submit", Slot: null, "{}"),
        AttemptStep.Expired => new("expire", Slot: null, "{}"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.GetType().Name, "unknown step"),
    };

    /// <summary>The first step: which question versions are served, for how many points, in which order.</summary>
    public static StepColumns WriteStart(Attempt attempt) => new(Start, Slot: null, new JsonObject
    {
        ["slots"] = new JsonArray([.. attempt.Slots.Select(slot => new JsonObject
        {
            ["questionVersion"] = slot.Question.VersionId,
            ["points"] = slot.Points,
            ["order"] = JsonNode.Parse(slot.Order.ToJson()),
        })]),
    }.ToJsonString());

    /// <summary>What <see cref="WriteStart"/> wrote, by slot from 1.</summary>
    public static IReadOnlyList<(long QuestionVersionId, double Points, OptionOrder Order)> ReadStart(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        return
        [
            .. json.RootElement.GetProperty("slots").EnumerateArray().Select(slot => (
                slot.GetProperty("questionVersion").GetInt64(), slot.GetProperty("points").GetDouble(), OptionOrder.FromJson(slot.GetProperty("order").GetRawText()))),
        ];
    }

    public static string Outcome(StepReceipt receipt) =>
        new JsonObject { ["overrodeAt"] = receipt.OverrodeAt?.ToUnixTimeMilliseconds() }.ToJsonString();

    public static DateTimeOffset? OverrodeAt(string outcome)
    {
        using var json = JsonDocument.Parse(outcome);
        var at = json.RootElement.GetProperty("overrodeAt");
        return at.ValueKind == JsonValueKind.Null ? null : DateTimeOffset.FromUnixTimeMilliseconds(at.GetInt64());
    }

    /// <summary>The step of a row that is not the start.</summary>
    /// <exception cref="FormatException">A kind that is not known.</exception>
    public static AttemptStep Read(StepRow row, Func<int, IQuestionType> typeOf)
    {
        using var payload = JsonDocument.Parse(row.Payload);
        return row.Kind switch
        {
            "answer" => ReadAnswered(row, payload.RootElement, typeOf(row.Slot!.Value)),
            "flag" => new AttemptStep.Flagged(row.Slot!.Value, payload.RootElement.GetProperty("flagged").GetBoolean())
            {
                Seq = row.Seq,
                CommandId = row.CommandId,
                BaseSeq = row.BaseSeq,
                At = row.ReceivedAt,
            },
            "judge" => ReadJudged(row, payload.RootElement),
            "submit" => new AttemptStep.Submitted { Seq = row.Seq, CommandId = row.CommandId, BaseSeq = row.BaseSeq, At = row.ReceivedAt },
            "expire" => new AttemptStep.Expired { Seq = row.Seq, CommandId = row.CommandId, BaseSeq = row.BaseSeq, At = row.ReceivedAt },
            _ => throw new FormatException($"'{row.Kind}' is no kind of step."),
        };
    }

    static AttemptStep.Answered ReadAnswered(StepRow row, JsonElement payload, IQuestionType type) => new(
        row.Slot!.Value,
        type.FromJson(payload.GetProperty("response").GetRawText()),
        payload.TryGetProperty("certainty", out var certainty) ? (AnswerCertainty)certainty.GetInt32() : null,
        OverrodeAt(row.Outcome) is not null)
    { Seq = row.Seq, CommandId = row.CommandId, BaseSeq = row.BaseSeq, At = row.ReceivedAt };

    static AttemptStep.Judged ReadJudged(StepRow row, JsonElement payload) => new(
        row.Slot!.Value,
        [.. payload.GetProperty("parts").EnumerateObject().Select(part => new PartGrade(part.Name, part.Value.GetDouble()))],
        payload.GetProperty("comment").GetString(),
        payload.GetProperty("by").GetInt64())
    { Seq = row.Seq, CommandId = row.CommandId, BaseSeq = row.BaseSeq, At = row.ReceivedAt };
}

sealed record StepColumns(string Kind, int? Slot, string Payload);

sealed class StepRow
{
    public long Seq { get; init; }

    public required string CommandId { get; init; }

    public long BaseSeq { get; init; }

    public required string Kind { get; init; }

    public int? Slot { get; init; }

    public required string Payload { get; init; }

    public required string Outcome { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }
}
