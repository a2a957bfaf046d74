using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.ClozeTyping;
using OncoLearn.Core.Questions.ShortAnswer;
using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Tests.Questions.Sampling;

/// <summary>What the types share whose answers are listed and typed.</summary>
abstract class ListedAnswersSampler : QuestionSampler
{
    const string Slip = "x";

    public override IReadOnlySet<string> Shown { get; } = new HashSet<string>(["stem", "text", "case", "spelling"], StringComparer.Ordinal);

    public override IReadOnlySet<string> Hidden { get; } = new HashSet<string>(["answers"], StringComparer.Ordinal);

    public override IReadOnlySet<string> Optional { get; } = new HashSet<string>(["explanation", "hints", "reason", "fraction", "case", "spelling"], StringComparer.Ordinal);

    public override IEnumerable<Response> Guesses(Question question) => [];

    /// <summary>Adds <c>answers</c>, <c>case</c> and <c>spelling</c>.</summary>
    protected static JsonObject WithAnswers(JsonObject holder, Chance shown, Chance hidden)
    {
        var fractions = hidden.Shuffle(["1", "0.5", "0", "1", "0.25"]).Take(1 + hidden.Below(5)).Append("1");
        holder["answers"] = new JsonArray(
            [.. Ids(hidden, 6).Zip(fractions, (id, fraction) => new JsonObject { ["id"] = id, ["text"] = Text(hidden), ["fraction"] = JsonNode.Parse(fraction), ["reason"] = Text(hidden) })]);
        holder["case"] = shown.Below(2) == 0;
        holder["spelling"] = shown.Below(2) == 0 ? "exact" : "one-edit";
        return holder;
    }

    /// <summary>A listed answer in one of its languages as somebody might type it, an unlisted one, or null for nothing.</summary>
    protected static string? Typed(TypedAnswers answers, Chance chance)
    {
        var listed = answers[chance.Below(answers.Count)].Text.In(chance.Below(2) == 0 ? ["en"] : ["zh-Hans"]).Value;
        return chance.Below(7) switch
        {
            0 => null,
            1 => Word(chance),
            2 => listed.ToUpperInvariant(),
            3 => $"{listed[..3]}-{listed[3..]}。",
            4 => listed + Slip,
            5 => listed.Replace('1', '１'),
            _ => listed,
        };
    }

    /// <summary>Judged by what <see cref="Typed"/> does to an answer, which is all in small letters and has no x.</summary>
    protected static bool IsRight(TypedAnswers answers, string? typed) => typed is not null && answers.Where(answer => answer.Fraction == 1).SelectMany(answer => answer.Text).Any(text =>
    {
        var plain = typed.Replace("-", "", StringComparison.Ordinal).TrimEnd('。').Replace('１', '1');
        var folded = answers.CaseMatters ? plain : plain.ToLowerInvariant();
        return folded == text.Value || (answers.Spelling == Spelling.OneEdit && text.Value.Count(c => c is >= 'a' and <= 'z') >= 5 && folded == text.Value + Slip);
    });
}

sealed class ShortAnswerSampler : ListedAnswersSampler
{
    public override string TypeKey => "short-answer";

    public override bool IsTyped(string field) => field == "typed";

    public override JsonObject Payload(Chance shown, Chance hidden) => WithAnswers(Stemmed(shown, hidden), shown, hidden);

    public override Response Respond(Question question, Chance chance) => new TypedResponse(Typed(((ShortAnswerQuestion)question).Answers, chance));

    public override bool IsRight(Question question, Response response) => IsRight(((ShortAnswerQuestion)question).Answers, ((TypedResponse)response).Typed);
}

sealed class ClozeTypingSampler : ListedAnswersSampler
{
    public override string TypeKey => "cloze-typing";

    public override bool IsTyped(string field) => field.StartsWith("gap-", StringComparison.Ordinal);

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var gaps = Ids(hidden, 1 + shown.Below(4));
        var payload = Stemmed(shown, hidden);
        payload["text"] = GapText(gaps, shown);
        payload["gaps"] = new JsonArray([.. gaps.Select(id => WithAnswers(new JsonObject { ["id"] = id }, shown, hidden))]);
        return payload;
    }

    public override Response Respond(Question question, Chance chance) =>
        new TypedPartsResponse(((ClozeTypingQuestion)question).Gaps.ToDictionary(gap => gap.Id, gap => Typed(gap.Answers, chance)!));

    public override bool IsRight(Question question, Response response) =>
        ((ClozeTypingQuestion)question).Gaps.All(gap => IsRight(gap.Answers, ((TypedPartsResponse)response).For(gap.Id)));
}
