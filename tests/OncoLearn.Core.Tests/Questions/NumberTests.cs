using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Number;
using OncoLearn.Core.Questions.Typed;

namespace OncoLearn.Core.Tests.Questions;

public sealed class NumberTests
{
    const string Months = """, "units": [{ "symbol": { "zh-Hans": "个月", "en": "months" }, "factor": 1 }, { "symbol": { "zh-Hans": "年", "en": "years" }, "factor": 12 }]""";

    static readonly NumberType Type = new();

    [Theory]
    [InlineData("40", 1)]
    [InlineData("40.5", 1)]
    [InlineData("39.5", 1)]
    [InlineData("40.51", 0)]
    [InlineData("39.49", 0)]
    [InlineData("", 0)]
    [InlineData("forty", 0)]
    public void What_lies_within_the_tolerance_is_right_with_its_ends(string typed, double fraction) =>
        Assert.Equal(fraction, ScoreOf(Question(40, """ "tolerance": { "absolute": 0.5 } """), typed));

    [Theory]
    [InlineData("""{ "absolute": 0 }""", 0.3, "0.30000000000000004", 1)]
    [InlineData("""{ "absolute": 0.1 }""", 0.2, "0.3", 1)]
    [InlineData("""{ "absolute": 0.1 }""", 0.2, "0.30001", 0)]
    [InlineData("""{ "relative": 0.05 }""", 3.3, "3.465", 1)]
    [InlineData("""{ "relative": 0.05 }""", 3.3, "3.4651", 0)]
    [InlineData("""{ "relative": 0.1 }""", -10, "-9", 1)]
    [InlineData("""{ "relative": 0.1 }""", -10, "−11", 1)]
    [InlineData("""{ "absolute": 0 }""", 0, "0.0000001", 0)]
    [InlineData("""{ "absolute": 0 }""", 1e-30, "1e-30", 1)]
    [InlineData("""{ "absolute": 0 }""", 1e-30, "2e-30", 0)]
    public void Rounding_by_the_machine_is_no_mistake(string tolerance, double value, string typed, double fraction) =>
        Assert.Equal(fraction, ScoreOf(Question(value, $"\"tolerance\": {tolerance}"), typed));

    [Theory]
    [InlineData("30", 1)]
    [InlineData("50", 1)]
    [InlineData("50.1", 0)]
    public void A_range_may_lie_unevenly(string typed, double fraction) => Assert.Equal(fraction, ScoreOf(Question(40, """ "range": { "from": 30, "to": 50 } """), typed));

    [Theory]
    [InlineData("40", 1)]
    [InlineData("40 months", 1)]
    [InlineData("40个月", 1)]
    [InlineData("３.３ Years.", 1)]
    [InlineData("3.3 年", 1)]
    [InlineData("3.3", 0)]
    [InlineData("40 years", 0)]
    [InlineData("40 days", 0)]
    public void Other_units_are_converted(string typed, double fraction) => Assert.Equal(fraction, ScoreOf(Question(39.6, """ "tolerance": { "absolute": 0.5 } """ + Months), typed));

    [Theory]
    [InlineData("5 µM", 5.0)]
    [InlineData("5 uM", 5.0)]
    [InlineData("5 μm", 5.0)]
    [InlineData("5 mM", 5000.0)]
    [InlineData("5 mm", 5000.0)]
    [InlineData("5 MM", 5000.0)]
    [InlineData("5 M", null)]
    public void Capitals_of_a_unit_count_only_where_they_tell_two_apart(string typed, double? value)
    {
        var question = Question(5, """ "tolerance": { "absolute": 0 }, "units": [{ "symbol": { "en": "µM" }, "factor": 1 }, { "symbol": { "en": "mM" }, "factor": 1000 }] """);
        Assert.Equal(value, question.ValueOf(typed));
        var bigger = Question(5, """ "tolerance": { "absolute": 0 }, "units": [{ "symbol": { "en": "mW" }, "factor": 1 }, { "symbol": { "en": "MW" }, "factor": 1000000000 }] """);
        Assert.Equal(5e9, bigger.ValueOf("5 MW"));
        Assert.Null(bigger.ValueOf("5 mw"));
    }

    [Theory]
    [InlineData("forty", false, "This cannot be read as a number yet. Write it like 40, 0.001 or 1e-3.")]
    [InlineData("3-4 months", false, "This cannot be read as a number yet. Write it like 40, 0.001 or 1e-3.")]
    [InlineData("1,5", false, "A comma only separates thousands (1,000). Write 1.5 with a point.")]
    [InlineData("40 days", false, "The unit “days” is not known here. It can be: months, years.")]
    [InlineData("40", true, "The unit is missing. It can be: months, years.")]
    [InlineData("40.", true, "The unit is missing. It can be: months, years.")]
    [InlineData("40", false, null)]
    [InlineData("1,000 months", true, null)]
    [InlineData("", true, null)]
    public void What_cannot_be_read_says_why(string typed, bool unitNeeded, string? problem)
    {
        var question = Question(40, $$""" "tolerance": { "absolute": 0 }, "unit-needed": {{(unitNeeded ? "true" : "false")}} {{Months}} """);
        var told = Type.Problem(question, Typed(typed));
        Assert.Equal(problem, told?.En);
        if (told is not null) Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", told.Zh);
        if (told is not null) Assert.Equal(0, ScoreOf(question, typed));
    }

    [Fact]
    public void Without_units_none_can_be_typed() => Assert.Equal(
        "Write the number alone, without a unit: “months” cannot be read here.", Type.Problem(Question(40, """ "tolerance": { "absolute": 0 } """), Typed("40 months"))!.En);

    [Fact]
    public void The_units_that_can_be_typed_are_told_once_each_and_the_values_own_first()
    {
        var face = (NumberFace)Type.Face(Question(40, """ "tolerance": { "absolute": 0 }, "units": [{ "symbol": { "en": "years" }, "factor": 12 }, { "symbol": { "en": "months" }, "factor": 1 }, { "symbol": { "en": "mo" }, "factor": 1 }] """), Order);
        Assert.Equal(["months", "years"], face.Units.Select(unit => unit.In(["en"]).Value));
    }

    [Fact]
    public void An_expected_wrong_number_is_told_its_reason()
    {
        var question = Question(39.6, """ "tolerance": { "absolute": 0.5 }, "near": [{ "id": "years", "value": 3.3, "tolerance": { "relative": 0.1 }, "reason": { "en": "not converted" } }] """ + Months);
        var review = Review(question, "3.3");
        Assert.Equal("not converted", review.Matched!.Reason!.In(["en"]).Value);
        Assert.False(review.Correct);
        Assert.Equal([new("value", "years", "3.3")], Type.Classify(question, Typed("3.3")));
        Assert.Equal([new("value", NumberType.RightClass, "3.3 年")], Type.Classify(question, Typed("3.3 年")));
        Assert.Equal([new("value", ResponseClass.Other, "3.3 days")], Type.Classify(question, Typed("3.3 days")));
        Assert.Equal(["39.6 months", "3.3 months"], Type.Subparts(question)[0].Classes.Select(one => one.Text!.In(["en"]).Value));
        Assert.Equal(39.6, Review(question, "3.3 年").ReadAs!.Value, 1e-12);
        Assert.Equal("The unit “days” is not known here. It can be: months, years.", Review(question, "3.3 days").Problem!.En);
    }

    [Theory]
    [InlineData(""" "tolerance": {} """, "tolerance: give a tolerance or a range")]
    [InlineData("", "tolerance: give a tolerance or a range")]
    [InlineData(""" "tolerance": { "absolute": 1, "relative": 1 } """, "tolerance.relative: only one of the two tolerances")]
    [InlineData(""" "tolerance": { "absolute": -1 } """, "tolerance.absolute: 0 or more expected")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "range": { "from": 1, "to": 99 } """, "range.from: either a tolerance or a range, not both")]
    [InlineData(""" "range": { "from": 50, "to": 60 } """, "range.from: the number has to lie within the range")]
    [InlineData(""" "range": { "from": 30 } """, "range.to: missing")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "unit-needed": true """, "units: missing")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "units": [{ "symbol": { "en": "h" }, "factor": 60 }] """, "units: the unit of the right number itself is needed, with the factor 1")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "units": [{ "symbol": { "en": "h" }, "factor": 1 }, { "symbol": { "en": "s" }, "factor": 0 }] """, "units[1].factor: a number above 0 expected")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "units": [{ "symbol": { "en": "h" }, "factor": 1 }, { "symbol": { "en": "h." }, "factor": 2 }] """, "units[1].symbol.en: written like another unit")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "units": [{ "symbol": { "en": "×10^9/L" }, "factor": 1 }] """, "units[0].symbol.en: behind a number it would be read as a part of it")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "units": [{ "symbol": { "en": "-" }, "factor": 1 }] """, "units[0].symbol.en: behind a number it would be read as a part of it")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "near": [{ "id": "n", "value": 40.5, "tolerance": { "absolute": 0 } }] """, "near[0].value: this number is taken as right")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "near": [{ "id": "key", "value": 4, "tolerance": { "absolute": 0 } }] """, "near[0].id: key stands for the right number")]
    [InlineData(""" "tolerance": { "absolute": 1 }, "near": [{ "id": "n", "value": 4 }] """, "near[0].tolerance: give a tolerance or a range")]
    public void A_payload_that_says_too_little_or_too_much_is_refused(string more, string fault) => Assert.Equal(fault, Example.FaultOf("number", Payload(40, more)));

    [Fact]
    public void A_share_of_nothing_is_no_tolerance() =>
        Assert.Equal("tolerance.relative: a share of 0 is nothing: give an absolute tolerance", Example.FaultOf("number", Payload(0, """ "tolerance": { "relative": 0.1 } """)));

    static OptionOrder Order => OptionOrder.AsWritten([]);

    static NumberQuestion Question(double value, string more) => (NumberQuestion)Example.Parse("number", Payload(value, more));

    static string Payload(double value, string more) =>
        $$"""{ "stem": { "en": "stem", "zh-Hans": "题" }, "reason": { "en": "because", "zh-Hans": "因为" }, "value": {{value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}}{{(more.Length == 0 ? "" : ",")}} {{more}} }""";

    static TypedResponse Typed(string typed) => new(typed.Length == 0 ? null : typed);

    static double ScoreOf(Question question, string typed) => Type.Score(question, Typed(typed))!.Fraction;

    static NumberReview Review(Question question, string typed) => (NumberReview)Type.Review(question, Order, Typed(typed));
}
