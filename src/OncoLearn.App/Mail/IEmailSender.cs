namespace OncoLearn.App.Mail;

public interface IEmailSender
{
    /// <exception cref="MailFailedException">The letter was not taken.</exception>
    Task SendAsync(Letter letter, CancellationToken ct);
}
