using OncoLearn.App.Identity;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The administrator's pages.</summary>
public static class AdminText
{
    public static string UsersTitle => Say("用户", "Users");
    public static string Search => Say("查找", "Search");
    public static string SearchLabel => Say("按用户名、显示名称或邮箱查找", "Search by user name, displayed name or e-mail");
    public static string SearchExample => Say("姓名、用户名或邮箱", "Name or e-mail");
    public static string ShowAll => Say("显示全部", "Show all");
    public static string Found(int total) => Say($"共 {total} 人", total == 1 ? "1 person" : $"{total} people");
    public static string NobodyFound => Say("没有找到这样的用户。换一个词，或显示全部。", "Nobody was found. Try another word, or show all.");
    public static string UserName => Say("用户名", "User name");
    public static string DisplayName => Say("显示名称", "Displayed name");
    public static string Email => Say("邮箱", "E-mail");
    public static string Roles => Say("身份", "Roles");
    public static string Since => Say("注册于", "Since");
    public static string NoEmail => Say("未填写", "None given");
    public static string NoRoles => Say("无", "None");
    public static string PagesNavigation => Say("分页", "Pages");
    public static string PageOf(int number, int pages) => Say($"第 {number} / {pages} 页", $"Page {number} of {pages}");
    public static string Previous => Say("上一页", "Previous");
    public static string Next => Say("下一页", "Next");
    public static string RolesLead => Say("改动记入审计日志，对方的页面在一分钟内生效。", "Changes are kept in the audit log and reach the person's pages within a minute.");
    public static string Has => Say("已授予", "Given");
    public static string HasNot => Say("未授予", "Not given");
    public static string Give(string role) => Say($"授予：{role}", $"Give: {role}");
    public static string Take(string role) => Say($"收回：{role}", $"Take away: {role}");
    public static string RoleChanged => Say("身份已更改。", "The role was changed.");
    public static string WasSoAlready => Say("身份本来就是这样，没有改动。", "It was so already; nothing was changed.");
    public static string LastAdministrator => Say(
        "这是最后一位管理员，不能收回。请先授予另一人管理员身份。",
        "This is the last administrator and stays one. Make somebody else an administrator first.");

    /// <exception cref="ArgumentOutOfRangeException">It is none of <see cref="Role.All"/>.</exception>
    public static string RoleName(string role) => role switch
    {
        Role.Student => Say("学生", "Student"),
        Role.Instructor => Say("教师", "Instructor"),
        Role.Administrator => Say("管理员", "Administrator"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "not a role"),
    };

    /// <exception cref="ArgumentOutOfRangeException">It is none of <see cref="Role.All"/>.</exception>
    public static string RoleMeaning(string role) => role switch
    {
        Role.Student => Say("读课、练习、参加测验。", "Reads, practises and sits quizzes."),
        Role.Instructor => Say("建立题目和测验，查看班级结果。", "Makes questions and quizzes, sees the results of classes."),
        Role.Administrator => Say("管理用户和身份，也能做教师的一切。", "Manages people and roles, and may do all that an instructor does."),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "not a role"),
    };
}
