using System.Globalization;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// A tolerance as great as the number itself: zero is taken as well, and the double. Mostly a percentage stands where a share is meant, 5 for 0.05. Around 0
/// any size may be meant, and the ends of a range are written out: neither is looked at.
/// </summary>
sealed class WideTolerance : ILintRule
{
    const double Percent = 100;

    /// <summary>Below it a percentage fits into a decimal.</summary>
    const double Exact = 1e15;

    public LintRuleDoc Doc { get; } = new(
        "wide-tolerance", LintSeverity.Warning,
        new("误差太大", "A very wide tolerance"),
        new(
            "误差不小于数本身时，填 0 或填两倍的数也算在内，几乎分不出会与不会；误差应只容下四舍五入和读数的差别。",
            "Where the tolerance is no smaller than the number, 0 and twice the number count as right too, so that almost any answer passes; a tolerance should only allow for rounding and reading errors."),
        LintSources.House);

    public IEnumerable<LintFinding> Check(LintTarget target) =>
        from one in target.Question.Tolerances
        where one.Value != 0 && one.Size >= (one.IsShare ? 1 : Math.Abs(one.Value))
        select one.IsShare ? Share(one) : Doc.Find(one.Path, lang: null,
            $"误差 {Text(one.Size)} 不小于数 {Text(one.Value)} 本身，填 0 也算在内。",
            $"The tolerance of {Text(one.Size)} is no smaller than the number {Text(one.Value)}: 0 is taken as well.");

    /// <summary>A share of exactly 1 may be meant as it stands, and no percentage of 100 or more is less than the whole: those a person has to look at.</summary>
    LintFinding Share(PlacedTolerance one)
    {
        // In decimals, so that 1.1 becomes 0.011 and 110 and not numbers next to them; what is too great for them is told as it is.
        double? meant = one.Size is > 1 and < Percent ? (double)((decimal)one.Size / (decimal)Percent) : null;
        var percent = one.Size < Exact ? ((decimal)one.Size * (decimal)Percent).ToString("0.############", CultureInfo.InvariantCulture) : Text(one.Size * Percent);
        return Doc.Find(one.Path, lang: null,
            $"相对误差 {Text(one.Size)} 是数的 {percent}%，填 0 也算在内{(meant is { } share ? $"；如果指 {Text(one.Size)}%，请填 {Text(share)}" : "")}。",
            $"The relative tolerance of {Text(one.Size)} is {percent} % of the number: 0 is taken as well{(meant is { } part ? $"; for {Text(one.Size)} % write {Text(part)}" : "")}.",
            meant is { } small ? new LintFix(new($"改为 {Text(small)}", $"Make it {Text(small)}"), [new LintEdit.SetNumber(one.Path, small)]) : null);
    }

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
