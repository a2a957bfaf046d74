using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>How far a learner is in lessons.</summary>
public static class ReadingText
{
    public static string Reading => Say("在读", "Reading");
    public static string ReadingAt(int paragraph) => Say($"读到第 {paragraph} 段", $"Reading, paragraph {paragraph}");
    public static string Understood => Say("已读懂", "Understood");
    public static string UnderstoodOf(int understood, int lessons) => Say($"已读懂 {understood} / {lessons} 节", $"{understood} of {lessons} understood");
    public static string AllUnderstood(int lessons) => Say($"{lessons} 节全部读懂", lessons == 1 ? "The one section is understood" : $"All {lessons} sections understood");
    public static string YourWay => Say("您的进度", "How far you are");
    public static string Begin(string number) => Say($"从第 {number} 节开始", $"Begin with section {number}");
    public static string Continue(string number) => Say($"继续读第 {number} 节", $"Continue with section {number}");
    public static string BackTo(int paragraph) => Say($"回到上次读到的第 {paragraph} 段", $"Back to paragraph {paragraph}, where you left");
    public static string DidYou => Say("这一节读懂了吗？", "Have you understood this section?");
    public static string DidYouHelp => Say("标记以后，“今日”会带您读下一节。", "Once it is marked, Today leads you to the next one.");
    public static string Mark => Say("标记为已读懂", "Mark as understood");
    public static string Marked => Say("这一节您已读懂。", "You have understood this section.");
    public static string TakeBack => Say("撤销", "Undo");
    public static string SignInToKeep => Say("登录，就能记住您读到哪里", "Sign in to keep your place");
    public static string Unreachable => Say("暂时连不上服务器，没有改动。请稍后再试。", "The server cannot be reached now, and nothing was changed. Please try again in a moment.");
}
