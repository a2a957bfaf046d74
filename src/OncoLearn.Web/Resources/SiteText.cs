using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What stands on every page: the top bar and the footer.</summary>
public static class SiteText
{
    public static string SkipToContent => Say("跳到正文", "Skip to content");
    public static string MainNavigation => Say("主导航", "Main");
    public static string Courses => Say("课程", "Courses");
    public static string SignIn => Say("登录", "Sign in");
    public static string Register => Say("注册", "Register");
    public static string SignOut => Say("退出登录", "Sign out");
    public static string Account => Say("账户", "Account");
    public static string MyAnswers => Say("我的作答", "My answers");
    public static string Users => Say("用户管理", "Users");
    public static string UserMenu(string name) => Say($"用户菜单：{name}", $"Your menu: {name}");
    public static string LanguageMenu => Say("语言", "Language");
    public static string InterfaceLanguage => Say("界面语言", "Interface");
    public static string ContentLanguage => Say("课程内容", "Course content");
    public static string SameAsInterface => Say("与界面相同", "Same as interface");
    public static string ThemeMenu => Say("明暗", "Appearance");
    public static string Light => Say("浅色", "Light");
    public static string Dark => Say("深色", "Dark");
    public static string AsDevice => Say("跟随设备", "As my device");
    public static string FooterContent => Say(
        "随站附带的课文、论断和题目由我们用自己的文字写成，以 CC BY 4.0 发布；所依据的综述、教师导入的课程不在其内，见各课程的“课程来源”。",
        "The lessons, claims and questions that come with this site are our own words, under CC BY 4.0. The reviews behind them, and courses that instructors import, are not part of this: each course names its review and that review’s licence.");
    public static string FooterSoftware => Say("软件以 MIT 许可发布。供教学使用，不作为医疗建议。", "Software under the MIT licence. For teaching; not medical advice.");
}
