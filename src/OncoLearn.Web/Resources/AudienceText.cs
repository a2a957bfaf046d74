using OncoLearn.App.Catalog;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Who may read an instructor's course.</summary>
public static class AudienceText
{
    public static string Title => Say("谁能看", "Who may read it");
    public static string NeedsLicence => Say("没有注明开放许可（如 CC BY）的综述，不能对所有人开放。", "Without an open licence, such as CC BY, a review cannot be opened to everyone.");
    public static string Link => Say("课程链接", "Link to the course");
    public static string LinkGoes => Say("改成别的选项，这个链接就失效；改回来会有新的链接。", "It ends when you choose something else above; coming back makes a new one.");
    public static string NewLink => Say("换一个链接", "Replace the link");
    public static string Saved => Say("已保存。", "Saved.");
    public static string Readers(int count) => Say($"已有 {count} 人加入。", count == 1 ? "1 person has joined." : $"{count} people have joined.");

    public static string Of(CourseAudience audience) => audience switch
    {
        CourseAudience.Owner => Say("只有我", "Only me"),
        CourseAudience.Link => Say("有链接的人（登录后加入）", "Whoever has the link (and signs in)"),
        CourseAudience.Everyone => Say("所有人", "Everyone"),
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "no such audience"),
    };
}
