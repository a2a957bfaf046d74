using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What is wrong with a field of an account, and what would be right.</summary>
public static class AccountErrorText
{
    public static string Failed => Say("没有成功，请再试一次。", "That did not work. Please try again.");
    public static string ChangedMeanwhile => Say(
        "账户刚刚在别处被改动过。请检查后再提交一次。",
        "The account was changed elsewhere a moment ago. Please check and send it again.");
    public static string WrongCurrentPassword => Say("当前密码不正确。", "The current password is not right.");
    public static string LinkNoLongerGood => Say(
        "这个链接已经用过、已经过期，或者不完整。请重新申请一个。",
        "This link was used already, is too old, or is incomplete. Please ask for a new one.");
    public static string UserName => Say(
        "用户名须为 2 至 64 个汉字、字母或数字，中间可以有点、间隔号、连字符或下划线。",
        "A user name has 2 to 64 letters or digits; dots, hyphens and underscores may stand between them.");
    public static string UserNameNeeded => Say("请填写用户名。", "Enter a user name.");
    public static string UserNameTaken => Say("这个用户名已经有人使用，请换一个。", "This user name is taken. Please choose another.");
    public static string Email => Say("请填写完整的邮箱地址，例如 lin@example.edu.cn。", "Enter a complete e-mail address, such as lin@example.edu.");
    public static string EmailTaken => Say("已有账户使用这个邮箱。", "An account with this e-mail address exists already.");
    public static string PasswordTooShort(int length) => Say($"密码至少 {length} 个字符。", $"A password has at least {length} characters.");
    public static string PasswordTooLong(int length) => Say($"密码最多 {length} 个字符。", $"A password has at most {length} characters.");
    public static string PasswordIsUserName => Say("密码不能与用户名或邮箱相同。", "The password must not be the user name or the e-mail address.");
    public static string PasswordIsCommon => Say("这是最常被猜到的密码之一，请换一个。", "This password is one of those that are guessed first. Please choose another.");
    public static string DisplayName(int length) => Say($"请填写显示名称，最多 {length} 个字符。", $"Enter a displayed name of at most {length} characters.");
    public static string TimeZone => Say("请从列表中选择时区。", "Choose a time zone from the list.");
    public static string Language => Say("请选择一种语言。", "Choose one of the languages.");
    public static string DayStart => Say("请填写 00:00 至 23:59 之间的时间，例如 04:00。", "Enter a time between 00:00 and 23:59, such as 04:00.");
    public static string NameOrEmailNeeded => Say("请填写用户名或邮箱。", "Enter your user name or e-mail address.");
    public static string PasswordNeeded => Say("请填写密码。", "Enter your password.");
    public static string CurrentPasswordNeeded => Say("请填写当前密码。", "Enter your current password.");
    public static string EmailNeeded => Say("请填写账户的邮箱。", "Enter the e-mail address of your account.");
    public static string SignInFailed => Say(
        "用户名（或邮箱）与密码不匹配。连续输错五次后，账户将锁定十分钟。",
        "The name and the password do not match. After five wrong tries in a row an account is locked for ten minutes.");
    public static string WrongSetupCode => Say(
        "设置码不正确。请使用服务器最近一次启动时在控制台打印的设置码。",
        "The set-up code is not right. Use the one that the server printed on its console when it was last started.");
    public static string SetupLocked => Say(
        "输错次数过多。请等十分钟，或重新启动服务器，使用新打印的设置码。",
        "Too many wrong codes. Wait ten minutes, or start the server again and use the new code that it prints.");
    public static string SetupTooLate => Say(
        "刚刚已有人完成了设置。您的账户已建立，身份为学生；请向管理员申请权限。",
        "Somebody else completed the set-up a moment ago. Your account exists, as a student; ask the administrator for a role.");
}
