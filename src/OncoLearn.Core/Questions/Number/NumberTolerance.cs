namespace OncoLearn.Core.Questions.Number;

/// <summary>What is taken for a value; both ends count.</summary>
/// <param name="Value">Lies between the ends.</param>
public sealed record NumberTolerance(double Value, double From, double To)
{
    /// <summary>
    /// Doubles are exact to about 16 significant digits, and a conversion of units rounds a few times: 0.1 + 0.2 is not 0.3. So numbers that differ by no more
    /// than this share of the greatest of them are the same; nobody types twelve digits to mean another number.
    /// </summary>
    const double Slack = 1e-12;

    /// <summary>A number in the value's unit; null where another kind is written.</summary>
    internal double? Absolute { get; init; }

    /// <summary>A share of the value, of which 1 is the whole; null where another kind is written.</summary>
    internal double? Relative { get; init; }

    public bool Takes(double number)
    {
        var slack = Slack * Math.Max(Math.Abs(number), Math.Max(Math.Abs(From), Math.Abs(To)));
        return number >= From - slack && number <= To + slack;
    }

    /// <summary>Reads <c>value</c> and either <c>tolerance</c>, which is <c>absolute</c> or <c>relative</c>, or <c>range</c> with <c>from</c> and <c>to</c>.</summary>
    internal static NumberTolerance Of(PayloadReader payload)
    {
        var value = payload.Number("value");
        var range = payload.OptionalObject("range", ends => Tuple.Create(ends.Number("from"), ends.Number("to")));
        var tolerance = payload.OptionalObject("tolerance", one => Tuple.Create(Size(one, "absolute", one.OptionalNumber), Size(one, "relative", one.OptionalShare)));
        if (range is not null && tolerance is not null) payload.Fault("range.from", "误差和范围只能填一种", "either a tolerance or a range, not both");
        if (range is { Item1: var from, Item2: var to })
        {
            if (from > to) payload.Fault("range.to", "范围要从小到大", "a range goes from the smaller number to the greater");
            else if (value < from || value > to) payload.Fault(value < from ? "range.from" : "range.to", "这个数要在范围之内", "the number has to lie within the range");
            return new(value, from, to);
        }
        switch (tolerance)
        {
            case { Item1: { } absolute, Item2: null }:
                return new(value, value - absolute, value + absolute) { Absolute = absolute };
            case { Item1: null, Item2: { } relative }:
                if (value == 0) payload.Fault("tolerance.relative", "数是 0 时请填绝对误差", "a share of 0 is nothing: give an absolute tolerance");
                var share = Math.Abs(value) * relative;
                return new(value, value - share, value + share) { Relative = relative };
            case { Item1: not null, Item2: not null }:
                payload.Fault("tolerance.relative", "两种误差只能填一种", "only one of the two tolerances");
                break;
            default:
                payload.Fault("tolerance", "请填一种误差，或填范围", "give a tolerance or a range");
                break;
        }
        return new(value, value, value);
    }

    static double? Size(PayloadReader tolerance, string name, Func<string, double?> read)
    {
        var size = read(name);
        if (size < 0) tolerance.Fault(name, "不能小于 0", "0 or more expected");
        return size;
    }
}
