using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Answers that are numbers.</summary>
public static class NumberAnswerText
{
    public static string Number => Say("您的答案：一个数", "Your answer, a number");
    public static string NumberAndUnit => Say("您的答案：数和单位", "Your answer, a number with its unit");
    public static string UnitsNeeded(IReadOnlyList<string> units) => Say($"请写上单位，可以用：{string.Join("、", units)}。", $"Write the unit too. It can be: {string.Join(", ", units)}.");
    public static string UnitsPossible(string own, IReadOnlyList<string> others) => Say(
        $"不写单位就按“{own}”算；也可以用：{string.Join("、", others)}。",
        $"Without a unit it is read in {own}. It can also be: {string.Join(", ", others)}.");

    public static string ReadAs(string number) => Say($"读作 {number}", $"Read as {number}");
    public static string NotRead => Say("您的答案，没有读懂", "Your answer, not read");
    public static string Taken(string from, string to) => Say($"从 {from} 到 {to} 都算对。", $"Anything from {from} to {to} is right.");
    public static string OtherNumbers => Say("常见的错误", "Expected mistakes");
}
