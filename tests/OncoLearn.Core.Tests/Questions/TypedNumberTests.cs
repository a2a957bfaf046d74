using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Questions.Number;

namespace OncoLearn.Core.Tests.Questions;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("40", 40, "")]
    [InlineData(" 40 months ", 40, "months")]
    [InlineData("40months", 40, "months")]
    [InlineData("３.３ years", 3.3, "years")]
    [InlineData("３．３年", 3.3, "年")]
    [InlineData("3。3 年", 3.3, "年")]
    [InlineData("40。", 40, "。")]
    [InlineData("0.001", 0.001, "")]
    [InlineData(".5", 0.5, "")]
    [InlineData("5.", 5, "")]
    [InlineData("1e-3", 0.001, "")]
    [InlineData("1E+3", 1000, "")]
    [InlineData("1×10^-3", 0.001, "")]
    [InlineData("1 × 10^−3", 0.001, "")]
    [InlineData("1×10⁻³", 0.001, "")]
    [InlineData("1.5 x 10**6", 1.5e6, "")]
    [InlineData("1.5*10^6 cells", 1.5e6, "cells")]
    [InlineData("1·10-3", 0.001, "")]
    [InlineData("10^6", 1e6, "")]
    [InlineData("10⁶", 1e6, "")]
    [InlineData("-10⁻⁶", -1e-6, "")]
    [InlineData("1 000", 1000, "")]
    [InlineData("1\u00A0000\u202F000", 1e6, "")]
    [InlineData("1,000", 1000, "")]
    [InlineData("1，000.5", 1000.5, "")]
    [InlineData("12,345,678", 12345678, "")]
    [InlineData("−7", -7, "")]
    [InlineData("– 7", -7, "")]
    [InlineData("+7", 7, "")]
    [InlineData("40%", 40, "%")]
    [InlineData("40 ％", 40, "%")]
    [InlineData("5 µM", 5, "μM")]
    [InlineData("5 mg/kg", 5, "mg/kg")]
    [InlineData("2 cm²", 2, "cm2")]
    [InlineData("4\u200B0", 40, "")]
    public void Numbers_are_read_as_people_write_them(string typed, double value, string unit)
    {
        var read = TypedNumber.Read(typed)!.Value;
        Assert.Equal(value, read.Value, Math.Abs(value) * 1e-15);
        Assert.Equal(unit, read.Unit);
        Assert.False(read.GoesOn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("e5")]
    [InlineData("1,5")]
    [InlineData("1,0000")]
    [InlineData("1,00")]
    [InlineData("1.000,5")]
    [InlineData("1 00")]
    [InlineData("40 1")]
    [InlineData("1.2.3")]
    [InlineData("1e999")]
    [InlineData("1×103")]
    [InlineData("≥40")]
    [InlineData("约40")]
    public void What_is_no_number_is_not_read(string typed) => Assert.Null(TypedNumber.Read(typed) is { GoesOn: false } read ? read : null);

    [Theory]
    [InlineData("3-4")]
    [InlineData("3–4 months")]
    [InlineData("1/2")]
    [InlineData("½2")]
    [InlineData("3±0.5")]
    [InlineData("5²")]
    [InlineData("2^3")]
    public void A_number_that_goes_on_is_none(string typed) => Assert.NotEqual(false, TypedNumber.Read(typed)?.GoesOn);

    [Theory]
    [InlineData("1,5", "1.5")]
    [InlineData("2，75 months", "2.75")]
    [InlineData("1,0000", "1.0000")]
    [InlineData("1.5", null)]
    [InlineData("a,5", null)]
    public void A_decimal_comma_is_known_as_such(string typed, string? withPoint) => Assert.Equal(withPoint, TypedNumber.WithPoint(typed));

    [Fact]
    public void Every_number_that_is_shown_is_read_as_itself() => Prop.ForAll<NormalFloat>(number =>
    {
        var shown = double.Parse(number.Get.ToString("G15", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
        if (!double.IsFinite(shown)) return;
        var read = TypedNumber.Read(NumberText.Of(number.Get))!.Value;
        Assert.Equal(shown, read.Value, Math.Abs(shown) * 1e-13);
        Assert.Equal("", read.Unit);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_number_that_a_program_writes_is_read_as_itself() => Prop.ForAll<NormalFloat>(number =>
        Assert.Equal(number.Get, TypedNumber.Read(FormattableString.Invariant($"{number.Get:R}"))!.Value.Value)).QuickCheckThrowOnFailure();

    [Fact]
    public void Anything_typed_is_read_or_not() => Prop.ForAll<NonNull<string>>(typed =>
        Assert.True(TypedNumber.Read($"1{typed.Get}") is not { } read || double.IsFinite(read.Value))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(39.599999999999994, "39.6")]
    [InlineData(0, "0")]
    [InlineData(-1.5, "−1.5")]
    [InlineData(1000, "1000")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00001, "1 × 10⁻⁵")]
    [InlineData(-2.5e12, "−2.5 × 10¹²")]
    public void Numbers_are_shown_without_what_a_conversion_rounded(double number, string text) => Assert.Equal(text, NumberText.Of(number));
}
