using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The link to an instructor's course.</summary>
public static class JoinText
{
    public static string ByLink => Say("凭链接阅读的课程", "A course that is read by its link");
    public static string By(string owner) => Say($"{owner} 的课程，凭链接阅读", $"A course by {owner}, read by its link");
    public static string Lead => Say("加入以后，这门课程会出现在您的课程里。", "Once you have joined, you find it among your courses.");
    public static string Join => Say("加入并开始阅读", "Join and start reading");
    public static string NoCourse => Say("这个链接没有对应的课程", "No course has this link");
    public static string NoCourseHelp => Say(
        "链接可能没有复制完整，也可能已被教师换掉或关闭。请向给您链接的人要一个新的。",
        "It may not have been copied in full, or the instructor has replaced or closed it. Ask whoever gave it to you for a new one.");
}
