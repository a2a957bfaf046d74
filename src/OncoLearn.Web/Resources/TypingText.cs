using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Answers that are typed.</summary>
public static class TypingText
{
    public static string CaseMatters => Say("这里区分大小写。", "Capital and small letters count as different here.");

    public static string Right => Say("您的答案，正确", "Your answer, right");
    public static string RightWithSlip => Say("您的答案，算对：拼写有一处小误", "Your answer, taken with a spelling slip");
    public static string Partly(double fraction) => Say($"您的答案，部分正确 {fraction:0%}", $"Your answer, partly right, {fraction:0%}");
    public static string Wrong => Say("您的答案，不正确", "Your answer, not right");
    public static string Spelt => Say("正确的拼写：", "It is spelt:");
    public static string AlsoRight => Say("也算对：", "Also accepted: ");
    public static string NotRight => Say("不对", "Not right");
    public static string OtherAnswers => Say("其他答案", "Other answers");
}
