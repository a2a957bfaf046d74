using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Number;

/// <summary>A unit that may be typed behind the number.</summary>
/// <param name="Symbol">Plain text; that of every language is taken, whatever the page's.</param>
/// <param name="Factor">How many of the question's own unit it is; above 0.</param>
public sealed record NumberUnit(LocalizedText Symbol, double Factor);

/// <summary>The units of a question, in the author's order; empty where the number has none.</summary>
public sealed class NumberUnits
{
    readonly IReadOnlyList<(string Strict, string Folded, NumberUnit Unit)> _forms;

    NumberUnits(IReadOnlyList<NumberUnit> all)
    {
        All = all;
        _forms = [.. all.SelectMany(unit => unit.Symbol.Select(text => (TypedText.Normalise(text.Value, caseMatters: true), TypedText.Normalise(text.Value), unit)))];
    }

    public IReadOnlyList<NumberUnit> All { get; }

    /// <summary>The one in which the value is written; null where there are no units.</summary>
    public NumberUnit? Own => All.FirstOrDefault(unit => unit.Factor == 1);

    /// <summary>One name for each, the first.</summary>
    public IReadOnlyList<NumberUnit> Distinct => [.. All.DistinctBy(unit => unit.Factor)];

    /// <summary>
    /// The unit that is written like this. Capitals tell mM from MM; where they leave one unit only, they need not be right. A u stands for µ where that is on
    /// no key. Null where there is no such unit, or several.
    /// </summary>
    public NumberUnit? Find(string typed)
    {
        var strict = TypedText.Normalise(typed, caseMatters: true);
        if (Named(form => form.Strict == strict) is { } exact) return exact;
        if (strict is ['u', .. var rest] && Named(form => form.Strict == $"mu{rest}") is { } micro) return micro;
        var folded = TypedText.Normalise(typed);
        return Named(form => form.Folded == folded);
    }

    NumberUnit? Named(Func<(string Strict, string Folded, NumberUnit Unit), bool> isNamed)
    {
        var found = _forms.Where(isNamed).Select(form => form.Unit).DistinctBy(unit => unit.Factor).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    internal static NumberUnits From(PayloadReader payload)
    {
        var units = payload.OptionalList("units", item =>
        {
            // Nothing refers to it; editors tell the items of a list apart by it.
            item.OptionalId();
            var unit = new NumberUnit(item.Text("symbol"), item.Number("factor"));
            if (unit.Factor <= 0) item.Fault("factor", "要大于 0", "a number above 0 expected");
            return unit;
        });
        if (units.Count > 0 && units.All(unit => unit.Factor > 0 && unit.Factor != 1)) payload.Fault("units", "还要有正确的数本身的单位，它的系数是 1", "the unit of the right number itself is needed, with the factor 1");
        CheckSymbols(payload, units);
        return new NumberUnits(units);
    }

    static bool StandsApart(string symbol, string normal) => normal.Length > 0 && new[] { $"1{symbol}", $"1 {symbol}" }.All(typed =>
        TypedNumber.Read(typed) is { Value: 1, GoesOn: false } read && TypedText.Normalise(read.Unit, caseMatters: true) == normal);

    static void CheckSymbols(PayloadReader payload, IReadOnlyList<NumberUnit> units)
    {
        var seen = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (at, unit) in units.Index().Where(unit => !PayloadReader.IsPlaceholder(unit.Item.Symbol)))
        {
            foreach (var (lang, text) in unit.Symbol)
            {
                var (path, normal) = ($"units[{at}].symbol.{lang}", TypedText.Normalise(text, caseMatters: true));
                if (!StandsApart(text, normal)) payload.Fault(path, "写在数字后面会被读成数字的一部分", "behind a number it would be read as a part of it");
                else if (!seen.TryAdd(normal, unit.Factor) && seen[normal] != unit.Factor) payload.Fault(path, "与另一个单位的写法相同", "written like another unit");
            }
        }
    }
}
