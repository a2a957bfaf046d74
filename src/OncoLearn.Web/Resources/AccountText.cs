using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The pages of one's own account, from registering to a new password.</summary>
public static class AccountText
{
    public static string UserName => Say("用户名", "User name");
    public static string UserNameHelp => Say("可以用姓名或学号，登录时使用；中间不能有空格。", "Your name or student number, say, without spaces. You sign in with it.");
    public static string DisplayName => Say("显示名称", "Displayed name");
    public static string DisplayNameHelp => Say("教师和同学看到的名字。", "What teachers and classmates see.");
    public static string Email => Say("邮箱", "E-mail");
    public static string EmailHelp => Say("忘记密码时用来重设；也可以用它登录。", "To choose a new password if you forget yours; you can sign in with it too.");
    public static string Password => Say("密码", "Password");
    public static string PasswordHelp(int length) => Say(
        $"至少 {length} 个字符。几个不相关的词连起来，既好记又安全。",
        $"At least {length} characters. A few unrelated words are easy to remember and hard to guess.");
    public static string InterfaceLanguage => Say("界面语言", "Interface language");
    public static string ContentLanguage => Say("课程内容语言", "Course content");
    public static string SameAsInterface => Say("与界面相同", "Same as interface");
    public static string TimeZone => Say("时区", "Time zone");
    public static string TimeZoneHelp => Say("截止时间和学习日按它显示。", "Deadlines and study days are shown in it.");
    /// <param name="id">An IANA name: the list shows its city. Beijing has no zone of its own name.</param>
    public static string Zone(string id) => id switch
    {
        "Asia/Shanghai" => Say("Shanghai 上海（北京时间）", "Shanghai (Beijing time)"),
        "Asia/Urumqi" => Say("Urumqi 乌鲁木齐", "Urumqi"),
        "Asia/Hong_Kong" => Say("Hong Kong 香港", "Hong Kong"),
        "Asia/Macau" => Say("Macau 澳门", "Macau"),
        "Asia/Taipei" => Say("Taipei 台北", "Taipei"),
        _ => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', ' ').Replace("/", ", ", StringComparison.Ordinal),
    };

    /// <param name="region">The first part of an IANA name.</param>
    public static string Region(string region) => region switch
    {
        "Africa" => Say("非洲", "Africa"),
        "America" => Say("美洲", "America"),
        "Antarctica" => Say("南极洲", "Antarctica"),
        "Arctic" => Say("北极", "Arctic"),
        "Asia" => Say("亚洲", "Asia"),
        "Atlantic" => Say("大西洋", "Atlantic"),
        "Australia" => Say("澳大利亚", "Australia"),
        "Europe" => Say("欧洲", "Europe"),
        "Indian" => Say("印度洋", "Indian Ocean"),
        "Pacific" => Say("太平洋", "Pacific"),
        _ => region,
    };
    public static string DayStartsAt => Say("学习日从几点开始", "Study day starts at");
    public static string DayStartsAtHelp => Say("在此之前的学习算前一天。", "What you study before counts for the day before.");

    public static string RegisterTitle => Say("注册", "Create an account");
    public static string RegisterLead => Say("注册后，练习和测验的作答会保存下来，换设备也能继续。", "With an account your answers in practice and quizzes are kept, and you can go on with them on any device.");
    public static string Register => Say("注册", "Create account");
    public static string HaveAccount => Say("已有账户？", "Have an account?");

    public static string SignInTitle => Say("登录", "Sign in");
    public static string SignIn => Say("登录", "Sign in");
    public static string NameOrEmail => Say("用户名或邮箱", "User name or e-mail");
    public static string StaySignedIn => Say("在这台设备上保持登录", "Stay signed in on this device");
    public static string StaySignedInHelp => Say("公用电脑请不要勾选。", "Not on a shared computer.");
    public static string Forgot => Say("忘记密码？", "Forgot your password?");
    public static string NoAccount => Say("还没有账户？", "No account yet?");
    public static string SignInLost => Say("您已不在登录状态，刚才那一步没有保存。请登录，然后会回到原来的页面，请再做一次。", "You were no longer signed in, so what you just sent was not saved. Sign in, and you are taken back there to do it once more.");
    public static string SignInFirst => Say("请先登录，然后会回到您要打开的页面。", "Please sign in first. You will then be taken to the page you asked for.");

    public static string SignOutTitle => Say("退出登录", "Sign out");
    public static string SignedOutTitle => Say("您已退出登录", "You are signed out");
    public static string ToHome => Say("回到首页", "Go to the home page");
    public static string SignInAgain => Say("重新登录", "Sign in again");
    public static string SignOutLead => Say("已保存的作答不受影响。", "Your saved answers stay as they are.");

    public static string ForgotTitle => Say("忘记密码", "Forgot your password");
    public static string ForgotLead => Say("填写账户的邮箱，我们会寄去一个设置新密码的链接。", "Enter the e-mail address of your account. We will send a link to choose a new password.");
    public static string ForgotWithoutEmail => Say("账户没有填邮箱？请联系课程管理员。", "No e-mail address in your account? Ask the administrator.");
    public static string SendLink => Say("发送链接", "Send the link");
    public static string ForgotDoneTitle => Say("请查收邮件", "Look into your mail");
    public static string ForgotDone => Say(
        "如果有账户使用这个邮箱，几分钟内会收到一封邮件，其中的链接一小时内有效。",
        "If an account has that address, a message arrives within a few minutes. Its link is good for one hour.");
    public static string BackToSignIn => Say("返回登录", "Back to signing in");

    public static string ResetTitle => Say("设置新密码", "Choose a new password");
    public static string NewPassword => Say("新密码", "New password");
    public static string SetPassword => Say("设置新密码", "Set new password");
    public static string ResetDone => Say("新密码已设置，请用它登录。", "The new password is set. Sign in with it.");
    public static string AskAgain => Say("重新申请链接", "Ask for a new link");

    public static string AccountTitle => Say("账户", "Account");
    public static string SignedInAs(string userName) => Say($"用户名：{userName}", $"User name: {userName}");
    public static string Profile => Say("个人设置", "Profile");
    public static string ProfileSaved => Say("个人设置已保存。", "Your profile is saved.");
    public static string ChangeEmail => Say("修改邮箱", "Change e-mail");
    public static string EmailSaved => Say("邮箱已保存。", "Your e-mail address is saved.");
    public static string ChangePassword => Say("修改密码", "Change password");
    public static string PasswordSaved => Say("密码已修改，其他设备上的登录随即失效。", "Your password is changed. Other devices are signed out.");
    public static string CurrentPassword => Say("当前密码", "Current password");
    public static string EmailSavesWithPassword => Say("为了安全，修改邮箱需要当前密码。", "To be safe, this needs your current password.");

    public static string SetupTitle => Say("设置第一位管理员", "Make the first administrator");
    public static string SetupLead => Say(
        "服务器启动时在控制台打印了一次性设置码。用它建立管理员账户后，本页即关闭。",
        "The server printed a one-time set-up code on its console when it started. Once it has made an administrator, this page is gone.");
    public static string SetupCode => Say("设置码", "Set-up code");
    public static string MakeAdministrator => Say("建立管理员账户", "Make administrator");
}
