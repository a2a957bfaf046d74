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
        var tolerance = payload.OptionalObject("tolerance", one => Tuple.Create(Size(one, "absolute"), Size(one, "relative")));
        if (range is not null && tolerance is not null) payload.Fault("range", "tolerance 和 range 只能写一个", "either tolerance or range, not both");
        if (range is { Item1: var from, Item2: var to })
        {
            if (!(from <= value && value <= to)) payload.Fault("range", "value 要在 from 和 to 之间", "the value lies between from and to");
            return new(value, from, to);
        }
        switch (tolerance)
        {
            case { Item1: { } absolute, Item2: null }:
                return new(value, value - absolute, value + absolute);
            case { Item1: null, Item2: { } relative }:
                if (value == 0) payload.Fault("tolerance.relative", "value 为 0 时请用 absolute", "a value of 0 needs an absolute tolerance");
                var share = Math.Abs(value) * relative;
                return new(value, value - share, value + share);
            case { Item1: not null, Item2: not null }:
                payload.Fault("tolerance", "absolute 和 relative 只能写一个", "either absolute or relative, not both");
                break;
            default:
                payload.Fault("tolerance", "此项必填", "missing");
                break;
        }
        return new(value, value, value);
    }

    static double? Size(PayloadReader tolerance, string name)
    {
        var size = tolerance.OptionalNumber(name);
        if (size < 0) tolerance.Fault(name, "不能小于 0", "0 or more expected");
        return size;
    }
}
