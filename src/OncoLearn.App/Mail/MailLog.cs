using Microsoft.Extensions.Logging;

namespace OncoLearn.App.Mail;

static partial class MailLog
{
    [LoggerMessage(LogLevel.Information, "Mail {MessageId} was taken by the mail server")]
    public static partial void MailSent(this ILogger logger, string messageId);

    [LoggerMessage(LogLevel.Information, "No mail server is configured (Mail:Smtp:Host): mail {MessageId} was written to {Path}")]
    public static partial void MailFiled(this ILogger logger, string messageId, string path);
}
