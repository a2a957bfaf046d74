using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.AssertionReason;
using OncoLearn.Core.Questions.MultipleAnswer;
using OncoLearn.Core.Questions.SingleBestAnswer;
using OncoLearn.Core.Questions.TrueFalse;

namespace OncoLearn.Core.Tests.Questions.Sampling;

class SingleBestAnswerSampler : QuestionSampler
{
    public override string TypeKey => "single-best-answer";

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var payload = Stemmed(shown, hidden);
        payload["options"] = Options(shown, hidden, count: 2 + shown.Below(5), keys: 1);
        return payload;
    }

    public override Response Respond(Question question, Chance chance) =>
        new SingleBestAnswerResponse(chance.Below(5) == 0 ? null : Any(((SingleBestAnswerQuestion)question).Options, chance));

    public override IEnumerable<Response> Guesses(Question question) =>
        ((SingleBestAnswerQuestion)question).Options.Select(option => new SingleBestAnswerResponse(option.Id));
}

sealed class VignetteSampler : SingleBestAnswerSampler
{
    public override string TypeKey => "vignette";

    public override IReadOnlySet<string> Shown { get; } = new HashSet<string>(["stem", "text", "vignette"], StringComparer.Ordinal);

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var payload = base.Payload(shown, hidden);
        payload["vignette"] = Text(shown);
        return payload;
    }
}

sealed class MultipleAnswerSampler : QuestionSampler
{
    public override string TypeKey => "multiple-answer";

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var count = 3 + shown.Below(5);
        var payload = Stemmed(shown, hidden);
        payload["scoring"] = new[] { "all-or-nothing", "per-option", "penalty" }[shown.Below(3)];
        payload["options"] = Options(shown, hidden, count, keys: 2 + hidden.Below(count - 2));
        return payload;
    }

    public override Response Respond(Question question, Chance chance) =>
        new MultipleAnswerResponse([.. ((MultipleAnswerQuestion)question).Options.Where(_ => chance.Below(2) == 0).Select(option => option.Id)]);

    public override IEnumerable<Response> Guesses(Question question)
    {
        var ids = ((MultipleAnswerQuestion)question).Options.Select(option => option.Id).ToArray();
        return Enumerable.Range(1, (1 << ids.Length) - 1).Select(bits => new MultipleAnswerResponse([.. ids.Where((_, at) => (bits >> at & 1) == 1)]));
    }
}

sealed class TrueFalseSampler : QuestionSampler
{
    public override string TypeKey => "true-false";

    public override IReadOnlySet<string> Optional { get; } = new HashSet<string>(["explanation", "hints", "reasons", "true", "false"], StringComparer.Ordinal);

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var payload = Stemmed(shown, hidden);
        payload["answer"] = hidden.Below(2) == 0;
        payload["reasons"] = new JsonObject { ["true"] = Text(hidden), ["false"] = Text(hidden) };
        return payload;
    }

    public override Response Respond(Question question, Chance chance) => new TrueFalseResponse(chance.Below(3) switch { 0 => null, 1 => true, _ => false });

    public override IEnumerable<Response> Guesses(Question question) => [new TrueFalseResponse(true), new TrueFalseResponse(false)];
}

sealed class AssertionReasonSampler : QuestionSampler
{
    static readonly IReadOnlyList<string> Judgements = Words<AssertionJudgement>.All;

    public override string TypeKey => "assertion-reason";

    public override IReadOnlySet<string> Shown { get; } = new HashSet<string>(["stem", "assertion", "because"], StringComparer.Ordinal);

    public override IReadOnlySet<string> Pointers { get; } = new HashSet<string>(["answer"], StringComparer.Ordinal);

    public override IReadOnlySet<string> Optional { get; } = new HashSet<string>([.. Judgements, "explanation", "hints", "reasons"], StringComparer.Ordinal);

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var payload = Stemmed(shown, hidden);
        payload["assertion"] = Text(shown);
        payload["because"] = Text(shown);
        payload["answer"] = Judgements[hidden.Below(Judgements.Count)];
        payload["reasons"] = new JsonObject([.. Judgements.Select(word => KeyValuePair.Create(word, (JsonNode?)Text(hidden)))]);
        return payload;
    }

    public override Response Respond(Question question, Chance chance) =>
        new AssertionReasonResponse(chance.Below(6) == 0 ? null : Judgements[chance.Below(Judgements.Count)]);

    public override IEnumerable<Response> Guesses(Question question) => Judgements.Select(word => new AssertionReasonResponse(word));
}
