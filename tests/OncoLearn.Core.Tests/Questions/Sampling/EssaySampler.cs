using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Essay;

namespace OncoLearn.Core.Tests.Questions.Sampling;

sealed class EssaySampler : QuestionSampler
{
    static readonly double[] Between = [0.25, 0.5, 0.75];

    public override string TypeKey => "essay";

    public override bool NeedsPerson => true;

    public override IReadOnlySet<string> Shown { get; } = new HashSet<string>(["stem", "answer-guide"], StringComparer.Ordinal);

    public override IReadOnlySet<string> Optional { get; } =
        new HashSet<string>(["explanation", "hints", "answer-guide", "min-words", "max-words", "weight"], StringComparer.Ordinal);

    public override bool IsTyped(string field) => field == EssayFace.Field;

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var payload = Stemmed(shown, hidden);
        payload["answer-guide"] = Text(shown);
        payload["min-words"] = 1 + shown.Below(100);
        payload["max-words"] = 100 + shown.Below(100);
        payload["model"] = Text(hidden);
        payload["rubric"] = new JsonArray([.. Ids(hidden, 1 + hidden.Below(4)).Select(id => new JsonObject
        {
            ["id"] = id,
            ["text"] = Text(hidden),
            ["weight"] = 1 + hidden.Below(5),
            ["levels"] = Levels(hidden),
        })]);
        return payload;
    }

    public override IEnumerable<Response> Guesses(Question question) => [];

    public override Response Respond(Question question, Chance chance) => new EssayResponse(chance.Below(4) switch
    {
        0 => "",
        1 => $"{Word(chance)}\n\n{Word(chance)} & = ；\t文",
        2 => $" {Word(chance)}\n",
        _ => Word(chance),
    });

    static JsonArray Levels(Chance hidden)
    {
        double[] fractions = [0, .. Between.Where(_ => hidden.Below(2) == 0), 1];
        return [.. hidden.Shuffle(Ids(hidden, fractions.Length).Zip(fractions).ToArray()).Select(level => new JsonObject
        {
            ["id"] = level.First,
            ["text"] = Text(hidden),
            ["fraction"] = level.Second,
        })];
    }
}
