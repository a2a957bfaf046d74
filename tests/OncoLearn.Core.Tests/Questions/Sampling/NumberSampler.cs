using System.Globalization;
using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Number;
using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Tests.Questions.Sampling;

sealed class NumberSampler : QuestionSampler
{
    public override string TypeKey => "number";

    public override IReadOnlySet<string> Shown { get; } = new HashSet<string>(["stem", "units", "symbol"], StringComparer.Ordinal);

    public override IReadOnlySet<string> Optional { get; } = new HashSet<string>(["explanation", "hints", "reason", "near", "unit-needed"], StringComparer.Ordinal);

    public override bool IsOptional(JsonObject holder, string name) => name == "units" ? !holder["unit-needed"]!.GetValue<bool>() : base.IsOptional(holder, name);

    public override string ToldAt(string name) => name is "absolute" or "relative" or "range" ? "tolerance" : name;

    public override string Lack(JsonObject holder, string name) => ToldAt(name) == "tolerance" ? "give a tolerance or a range" : base.Lack(holder, name);

    public override bool IsTyped(string field) => field == "typed";

    public override IEnumerable<Response> Guesses(Question question) => [];

    /// <summary>Values have one decimal, and what is taken lies at most 10 away from them.</summary>
    public override JsonObject Payload(Chance shown, Chance hidden)
    {
        var payload = Stemmed(shown, hidden);
        payload["reason"] = Text(hidden);
        var value = 20 + hidden.Below(800) / 10.0;
        var right = Around(value, hidden);
        payload["near"] = new JsonArray([.. Ids(hidden, hidden.Below(3)).Select((id, at) => Near(id, value + 200 * (at + 1), hidden))]);
        foreach (var (name, node) in right) payload[name] = node!.DeepClone();
        var units = shown.Below(3);
        payload["unit-needed"] = units > 0 && shown.Below(2) == 0;
        payload["units"] = new JsonArray([.. new[] { 1, 12 }.Take(units).Select(factor => new JsonObject { ["symbol"] = Text(shown), ["factor"] = factor })]);
        return payload;
    }

    public override Response Respond(Question question, Chance chance)
    {
        var number = (NumberQuestion)question;
        var units = number.Units.All;
        var unit = units.Count == 0 || chance.Below(3) == 0 ? null : units[chance.Below(units.Count)];
        var value = chance.Below(6) switch
        {
            0 => number.Right.Value,
            1 => number.Right.From,
            2 => number.Right.To,
            3 => number.Right.To + 0.1,
            4 when number.Near.Count > 0 => number.Near[0].Around.Value,
            _ => number.Right.From - 0.1,
        };
        var digits = Math.Round((decimal)value / (decimal)(unit?.Factor ?? 1), 6).ToString(CultureInfo.InvariantCulture);
        return new TypedResponse(chance.Below(8) switch
        {
            0 => null,
            1 => Word(chance),
            2 => digits.Replace('.', ','),
            _ => $"{digits} {unit?.Symbol.In(["en"]).Value}".Trim(),
        });
    }

    /// <summary>Judged in decimal fractions, by what <see cref="Respond"/> writes.</summary>
    public override bool IsRight(Question question, Response response)
    {
        var number = (NumberQuestion)question;
        if (((TypedResponse)response).Typed?.Split(' ') is not [var digits, .. var rest] || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        if (rest.Length == 0 && number.UnitNeeded) return false;
        var factor = rest is [var symbol] ? number.Units.All.Single(unit => unit.Symbol.In(["en"]).Value == symbol).Factor : 1;
        value *= (decimal)factor;
        return value >= (decimal)number.Right.From && value <= (decimal)number.Right.To;
    }

    static JsonObject Near(string id, double value, Chance hidden)
    {
        var near = Around(value, hidden);
        near["id"] = id;
        near["reason"] = Text(hidden);
        return near;
    }

    static JsonObject Around(double value, Chance hidden) => hidden.Below(3) switch
    {
        0 => new JsonObject { ["value"] = value, ["tolerance"] = new JsonObject { ["absolute"] = hidden.Below(20) / 2.0 } },
        1 => new JsonObject { ["value"] = value, ["tolerance"] = new JsonObject { ["relative"] = hidden.Below(10) / 100.0 } },
        _ => new JsonObject { ["value"] = value, ["range"] = new JsonObject { ["from"] = value - hidden.Below(10), ["to"] = value + hidden.Below(10) } },
    };
}
