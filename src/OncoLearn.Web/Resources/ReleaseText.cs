using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What of a result is shown when.</summary>
public static class ReleaseText
{
    public static string Score => Say("得分", "the score");
    public static string Correctness => Say("对错", "right and wrong");
    public static string Key => Say("正确答案", "the right answers");
    public static string Reasons => Say("理由", "the reasons");
    public static string Evidence => Say("出处", "the sources");

    /// <param name="parts">At least one.</param>
    public static string List(IReadOnlyList<string> parts) => Say(
        string.Join("、", parts),
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}");

    public static string AfterSubmission(string parts) => Say($"交卷后公布：{parts}。", $"Shown after you submit: {parts}.");
    public static string AfterClosing(string parts, string time) => Say($"测验结束、所有人交卷后（最迟 {time}）公布：{parts}。", $"Shown once the quiz is over for everybody, by {time} at the latest: {parts}.");
    public static string AfterClosing(string parts) => Say($"测验关闭后公布：{parts}。", $"Shown once the quiz has closed: {parts}.");
    public static string Never(string parts) => Say($"不公布：{parts}。", $"Not shown: {parts}.");

    public static string Saved => Say("已保存，不能再改。", "Saved. It can no longer be changed.");
    public static string HandedIn => Say("已交卷", "Submitted");
    public static string ScoreHeldElsewhere => Say("得分暂不显示：其中有题目在另一份测验里还没有公布结果。", "Your score is not shown yet: another quiz still holds back how one of these questions came out.");
    public static string HeldElsewhere => Say(
        "您已交卷的另一份测验里也有这道题，那份测验还没有公布它的结果；公布以后，这里再显示。",
        "This question is also in another quiz that you have submitted and that does not show its results yet. More is shown here when it does.");
    public static string Passed => Say("通过", "Passed");
    public static string NotPassed => Say("未通过", "Not passed");
    public static string PassingMark(double share) => Say($"及格线 {share:0.#%}", $"Passing mark {share:0.#%}");
    public static string YourAnswers => Say("您的作答", "Your answers");
    public static string AnswerOnly => Say("答案", "The answer");
    public static string ScoreHeld => Say("得分未公布", "Score not shown yet");
}
