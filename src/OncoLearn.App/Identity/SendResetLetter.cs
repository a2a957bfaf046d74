using OncoLearn.App.Mail;

namespace OncoLearn.App.Identity;

/// <summary>Sends the link with which a person chooses a new password; does nothing for an address that nobody has.</summary>
public sealed class SendResetLetter(AccountManager accounts, IEmailSender mail)
{
    /// <summary>How long the link is good. It is also void once used, because the security stamp changes with the password.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromHours(1);

    /// <param name="email">As typed.</param>
    /// <param name="link">Makes the link from the user's id and the token.</param>
    public async Task RunAsync(string email, Func<long, string, string> link, CancellationToken ct)
    {
        if (await accounts.FindByEmailAsync(email) is not { Email: { } address } user)
            return;
        var token = await accounts.GeneratePasswordResetTokenAsync(user);
        await mail.SendAsync(Write(user, address, link(user.Id, token)), ct);
    }

    static Letter Write(AppUser user, string address, string link) => user.Locale == "zh-Hans"
        ? new Letter(
            address,
            "OncoLearn：重设密码",
            $"""
            {user.DisplayName}，您好：

            有人请求为您的 OncoLearn 账户（{user.UserName}）重设密码。请在一小时内打开下面的链接，设置新密码：

            {link}

            链接只能使用一次。如果不是您本人请求的，忽略这封邮件即可，密码不会改变。
            """)
        : new Letter(
            address,
            "OncoLearn: choose a new password",
            $"""
            Hello {user.DisplayName},

            Somebody asked for a new password for your OncoLearn account ({user.UserName}). To choose one, open this link within one hour:

            {link}

            The link works once. If it was not you who asked, ignore this message; your password stays as it is.
            """);
}
