using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Ordering;

namespace OncoLearn.Core.Tests.Questions.Sampling;

sealed class OrderingSampler : QuestionSampler
{
    public override string TypeKey => "ordering";

    public override string? KeyList => "items";

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var payload = Stemmed(shown, hidden);
        payload["scoring"] = new[] { "all-or-nothing", "adjacent-pairs", "longest-subsequence" }[shown.Below(3)];
        var ids = Ids(hidden, 3 + shown.Below(6));
        var texts = ids.Select(_ => Text(shown)).ToArray();
        // Which of the texts comes first is the key.
        payload["items"] = new JsonArray([.. ids.Zip(hidden.Shuffle(texts), (id, text) => new JsonObject { ["id"] = id, ["text"] = text, ["reason"] = Text(hidden) })]);
        return payload;
    }

    /// <summary>An order, or places that are missing and shared.</summary>
    public override Response Respond(Question question, Chance chance)
    {
        var items = ((OrderingQuestion)question).Items;
        if (chance.Below(3) == 0) return new OrderingResponse(items.Where(_ => chance.Below(4) > 0).ToDictionary(item => item.Id, _ => 1 + chance.Below(items.Count)));
        return Placed(chance.Shuffle(items));
    }

    public override IEnumerable<Response> Guesses(Question question) => Orders(((OrderingQuestion)question).Items).Select(Placed);

    internal static IEnumerable<IReadOnlyList<T>> Orders<T>(IReadOnlyList<T> items) => items.Count == 0
        ? [[]]
        : items.SelectMany((first, at) => Orders([.. items.Take(at), .. items.Skip(at + 1)]), (first, rest) => (IReadOnlyList<T>)[first, .. rest]);

    static OrderingResponse Placed(IReadOnlyList<OrderingItem> items) => new(items.Index().ToDictionary(item => item.Item.Id, item => item.Index + 1));
}
