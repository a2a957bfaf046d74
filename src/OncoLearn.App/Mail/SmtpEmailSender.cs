using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OncoLearn.App.Data;

namespace OncoLearn.App.Mail;

/// <summary>Hands letters to the configured mail server.</summary>
sealed class SmtpEmailSender(IOptions<MailOptions> options, IUidSource uids, ILogger<SmtpEmailSender> logger) : IEmailSender
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        var settings = options.Value;
        var from = new MailAddress(settings.From);
        var messageId = $"<{uids.Next()}@{from.Host}>";
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (!string.IsNullOrEmpty(settings.User))
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        using var message = new MailMessage(from, new MailAddress(letter.To))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Body,
            BodyEncoding = Encoding.UTF8,
            Headers = { ["Message-ID"] = messageId },
        };

        // The client's own time limit does not hold for its asynchronous methods.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, limit.Token);
        }
        catch (SmtpException e)
        {
            throw new MailFailedException($"the mail server refused {messageId}: {e.StatusCode}");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new MailFailedException($"the mail server did not take {messageId} within {Patience.TotalSeconds} s");
        }

        logger.MailSent(messageId);
    }
}
