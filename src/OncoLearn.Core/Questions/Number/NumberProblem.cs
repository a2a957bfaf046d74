using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Number;

/// <summary>Why something typed is no number that a question can take.</summary>
static class NumberProblem
{
    /// <param name="value">In the question's own unit; 0 where there is a problem.</param>
    /// <returns>Null where there is none.</returns>
    public static Bilingual? Of(NumberQuestion question, string typed, out double value)
    {
        value = 0;
        if (TypedNumber.WithPoint(typed) is { } withPoint && TypedNumber.Read(typed) is null)
            return new($"逗号只用来隔开千位（1,000）；小数请用点，写成 {withPoint}。", $"A comma only separates thousands (1,000). Write {withPoint} with a point.");
        if (TypedNumber.Read(typed) is not { } read) return NoNumber;
        if (read.Unit.Length == 0 || Typed.TypedText.Normalise(read.Unit).Length == 0)
        {
            if (question.UnitNeeded) return new($"还缺单位，可以用：{Names(question, "zh-Hans", "、")}。", $"The unit is missing. It can be: {Names(question, "en", ", ")}.");
            value = read.Value;
            return null;
        }
        if (question.Units.Find(read.Unit) is not { } unit) return read.GoesOn ? NoNumber : UnknownUnit(question, read.Unit);
        value = read.Value * unit.Factor;
        return double.IsFinite(value) ? null : NoNumber;
    }

    static Bilingual NoNumber => new("这里还读不出一个数；可以写成 40、0.001 或 1e-3。", "This cannot be read as a number yet. Write it like 40, 0.001 or 1e-3.");

    static Bilingual UnknownUnit(NumberQuestion question, string typed) => question.Units.All.Count == 0
        ? new($"这里只写数，不写单位；读不懂“{typed}”。", $"Write the number alone, without a unit: “{typed}” cannot be read here.")
        : new($"不认识单位“{typed}”，可以用：{Names(question, "zh-Hans", "、")}。", $"The unit “{typed}” is not known here. It can be: {Names(question, "en", ", ")}.");

    static string Names(NumberQuestion question, string lang, string between) => string.Join(between, question.Units.Distinct.Select(unit => unit.Symbol.In([lang]).Value));
}
