using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.PathwayCompletion;

namespace OncoLearn.Core.Tests.Questions.Sampling;

sealed class PathwayCompletionSampler : QuestionSampler
{
    public override string TypeKey => "pathway-completion";

    /// <summary>The sign of an arrow that nobody asks for is drawn; of any other it is the key, and said nowhere else.</summary>
    public override IReadOnlySet<string> Pointers { get; } = new HashSet<string>(["id", "from", "to", "node", "arrow", "sign"], StringComparer.Ordinal);

    /// <summary>A blank is for a box or for an arrow; a box has words or is asked for.</summary>
    public override string ToldAt(string name) => name switch { "arrow" => "node", "asked" => "text", _ => name };

    public override string Lack(JsonObject holder, string name) => name switch
    {
        "node" or "arrow" => "choose a box or an arrow",
        "sign" when holder.ContainsKey("from") => "say what it means, or add a blank that asks for it",
        _ => base.Lack(holder, name),
    };

    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var nodes = Ids(hidden, 2 + shown.Below(5));
        var pairs = nodes.SelectMany((_, from) => nodes.Select((_, to) => (from, to))).Where(pair => pair.from != pair.to).ToList();
        var joined = shown.Shuffle(pairs).Take(1 + shown.Below(nodes.Length)).ToList();
        var arrows = Ids(hidden, joined.Count);
        var (emptyNodes, emptyArrows) = (shown.Shuffle(Enumerable.Range(0, nodes.Length).ToList()).Take(1 + shown.Below(2)).ToHashSet(), shown.Shuffle(Enumerable.Range(0, arrows.Length).ToList()).Take(shown.Below(3)).ToHashSet());
        var blanks = Ids(hidden, emptyNodes.Count + emptyArrows.Count);
        var payload = Stemmed(shown, hidden);
        payload["nodes"] = new JsonArray([.. nodes.Select((id, at) => emptyNodes.Contains(at) ? new JsonObject { ["id"] = id, ["asked"] = true } : new JsonObject { ["id"] = id, ["text"] = Text(shown) })]);
        payload["arrows"] = new JsonArray([.. arrows.Select((id, at) => Arrow(id, nodes[joined[at].from], nodes[joined[at].to], emptyArrows.Contains(at) ? null : Words<PathwaySign>.All[shown.Below(3)]))]);
        payload["blanks"] = new JsonArray(
        [
            .. emptyNodes.Order().Select((node, at) => new JsonObject { ["id"] = blanks[at], ["node"] = nodes[node], ["options"] = Options(shown, hidden, count: 2 + shown.Below(3), keys: 1) }),
            .. emptyArrows.Order().Select((arrow, at) => new JsonObject
            {
                ["id"] = blanks[emptyNodes.Count + at],
                ["arrow"] = arrows[arrow],
                ["sign"] = PathwaySigns.Asked[hidden.Below(2)].Word(),
                ["reason"] = Text(hidden),
            }),
        ]);
        return payload;
    }

    public override Response Respond(Question question, Chance chance) => new PartChoicesResponse(
        ((PathwayCompletionQuestion)question).Blanks.Where(_ => chance.Below(3) > 0).ToDictionary(blank => blank.Id, blank => ChoicesOf(blank)[chance.Below(ChoicesOf(blank).Count)]));

    public override IEnumerable<Response> Guesses(Question question) => EveryChoice([.. ((PathwayCompletionQuestion)question).Blanks.Select(blank => (blank.Id, ChoicesOf(blank)))]);

    static IReadOnlyList<string> ChoicesOf(PathwayBlank blank) =>
        blank is NodeBlank node ? [.. node.Options.Select(option => option.Id)] : [.. PathwaySigns.Asked.Select(sign => sign.Word())];

    static JsonObject Arrow(string id, string from, string to, string? sign)
    {
        var arrow = new JsonObject { ["id"] = id, ["from"] = from, ["to"] = to };
        if (sign is not null) arrow["sign"] = sign;
        return arrow;
    }
}
